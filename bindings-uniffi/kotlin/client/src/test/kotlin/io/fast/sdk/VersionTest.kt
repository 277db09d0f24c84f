package io.fast.sdk

import io.fast.sdk.ffi.sdkVersion
import kotlin.test.Test
import kotlin.test.assertEquals

class VersionTest {
    @Test
    fun libraryLoads(): Unit = assertEquals("0.1.0", sdkVersion())
}
