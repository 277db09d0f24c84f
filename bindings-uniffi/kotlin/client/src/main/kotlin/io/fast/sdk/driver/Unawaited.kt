package io.fast.sdk.driver

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async

/**
 * Does what blocks and cannot be stopped, beside the caller: who is cancelled does not wait for it, and nobody is told
 * how it ends then.
 */
internal suspend fun <T> unawaited(work: () -> T): T = CoroutineScope(Dispatchers.IO).async { work() }.await()
