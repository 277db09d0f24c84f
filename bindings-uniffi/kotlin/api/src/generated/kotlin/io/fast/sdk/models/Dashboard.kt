// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import kotlinx.serialization.json.JsonObject

/** What `dashboard.get` answers. */
public class DashboardGetReply(json: JsonObject) : Model(json) {
    /** `cards`. */
    public val cards: List<DashboardCard>? get() = maybe("cards", Forms.list(DashboardCard))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    /** Cards dismissed lately. */
    public val dismissedRecentCount: Long? get() = maybe("dismissed_recent_count", Forms.integer)

    public companion object : ModelForm<DashboardGetReply>() {
        override fun make(json: JsonObject): DashboardGetReply = DashboardGetReply(json)
    }
}
