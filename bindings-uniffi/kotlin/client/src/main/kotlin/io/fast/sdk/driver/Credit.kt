package io.fast.sdk.driver

import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.withLock

/** Bytes that may be read, granted by one thread and taken by another. */
internal class Credit(private var available: Long) {
    private val lock = ReentrantLock()
    private val changed = lock.newCondition()
    private var closed = false

    fun grant(bytes: Long): Unit = lock.withLock {
        available = if (available > Long.MAX_VALUE - bytes) Long.MAX_VALUE else available + bytes
        changed.signal()
    }

    /** Waits for credit and takes up to [most] bytes of it; null once closed. */
    fun take(most: Int): Int? = lock.withLock {
        while (available == 0L && !closed) changed.await()
        if (closed) null else minOf(available, most.toLong()).toInt().also { available -= it }
    }

    fun close(): Unit = lock.withLock {
        closed = true
        changed.signal()
    }
}
