package io.fast.sdk.driver

import io.fast.sdk.ffi.Now

/** The two clocks of the boundary. */
internal object Clock {
    private val start = System.nanoTime()

    fun now(): Now = Now(
        monotonicMs = ((System.nanoTime() - start) / 1_000_000).toULong(),
        unixMs = System.currentTimeMillis().toULong(),
    )
}
