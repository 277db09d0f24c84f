// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import kotlinx.serialization.json.JsonObject

/** What `quickshares.list` answers. */
public class QuicksharesListReply(json: JsonObject) : Model(json) {
    /** `quickshares`. */
    public val quickshares: List<QuickShare>? get() = maybe("quickshares", Forms.list(QuickShare))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<QuicksharesListReply>() {
        override fun make(json: JsonObject): QuicksharesListReply = QuicksharesListReply(json)
    }
}
