package io.fast.sdk

/** What was asked of a caller that does nothing but remember it. */
data class Asked(val kind: String, val operation: String, val params: Params, val options: CallOptions)

/** Ends a call once it is noted. */
class Noted : RuntimeException()

class Recorder : Caller {
    val asked = mutableListOf<Asked>()

    override suspend fun <T : Any> call(operation: String, params: Params, options: CallOptions, result: Form<T>): T =
        note("call", operation, params, options)

    override fun <P : Any, I : Any> pages(
        operation: String,
        params: Params,
        options: CallOptions,
        page: Form<P>,
        item: Form<I>,
    ): Listing<P, I> = note("pages", operation, params, options)

    override fun bytes(operation: String, params: Params, options: CallOptions): ByteReply =
        note("bytes", operation, params, options)

    private fun note(kind: String, operation: String, params: Params, options: CallOptions): Nothing {
        asked += Asked(kind, operation, params, options)
        throw Noted()
    }
}
