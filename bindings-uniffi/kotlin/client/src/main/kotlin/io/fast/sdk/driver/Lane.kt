package io.fast.sdk.driver

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import io.fast.sdk.ffi.Engine
import io.fast.sdk.ffi.FfiConverterTypeStep
import io.fast.sdk.ffi.FfiConverterTypeStepped
import io.fast.sdk.ffi.Step
import io.fast.sdk.ffi.Stepped
import io.fast.sdk.ffi.Told
import java.nio.ByteBuffer
import java.nio.ByteOrder
import io.fast.sdk.ffi.Lane as EngineLane

/**
 * The quick way into an engine: through memory that both have, and a function of numbers only. What UniFFI generates
 * builds structures of JNA for each call, which takes many times as long as what is called. For one thread at a time.
 */
internal class Lane(private val engine: Engine) : AutoCloseable {
    private val lane = EngineLane(engine)
    private val number = lane.number().toLong()
    private val memory: ByteBuffer =
        Pointer(lane.address().toLong()).getByteBuffer(0, lane.capacity().toLong()).order(ByteOrder.BIG_ENDIAN)

    /** Where UniFFI tells of a panic: a code, and a text that is not read. */
    private val status = Memory(STATUS_BYTES).apply { clear() }

    /** Tells the engine what happened, and gives what it has to say. */
    fun step(told: Told): Stepped {
        val step = Step(told, Clock.now())
        // What is too long goes the common way.
        if (FfiConverterTypeStep.allocationSize(step) > memory.capacity().toULong()) return engine.step(step)
        memory.clear()
        FfiConverterTypeStep.write(step, memory)
        val length = Crossing.uniffi_fastio_uniffi_fn_func_lane_step(number, memory.position().toLong(), status)
        check(status.getByte(0) == 0.toByte() && length >= 0) { "the engine failed; report it" }
        if (length > memory.capacity()) return FfiConverterTypeStepped.read(ByteBuffer.wrap(lane.rest()))
        memory.clear().limit(length.toInt())
        return FfiConverterTypeStepped.read(memory)
    }

    override fun close(): Unit = lane.destroy()

    private companion object {
        const val STATUS_BYTES = 64L
    }
}

/** The one function that is called often, as UniFFI exports it, but declared without structures. */
private object Crossing {
    init {
        // As UniFFI's own code looks for it.
        val library = System.getProperty("uniffi.component.fastio_uniffi.libraryOverride") ?: "fastio_uniffi"
        Native.register(Crossing::class.java, library)
    }

    @Suppress("FunctionName")
    external fun uniffi_fastio_uniffi_fn_func_lane_step(lane: Long, bytes: Long, status: Pointer): Long
}
