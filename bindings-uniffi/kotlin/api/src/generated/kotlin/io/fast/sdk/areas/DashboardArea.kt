// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.DashboardCard
import io.fast.sdk.models.DashboardGetReply
import kotlinx.serialization.json.JsonElement

/** Operations on dashboard. */
public class DashboardArea(caller: Caller) : Area(caller) {
    /**
     * Hide a card from the caller's feed, for good or until a time.
     *
     * Touches only the caller's view. Without snooze_until send no body and no content type at all.
     *
     * `dashboard.dismiss`: `POST /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
     *
     * Reply: Hidden.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param cardKey card_key of the card. It holds a colon, which must be percent-encoded
     *   (mention%3A123).
     * @param snoozeUntil Time in the future up to which the card stays away. Of the form
     *   `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC$`.
     */
    public suspend fun dismiss(
        workspaceId: String,
        cardKey: String,
        snoozeUntil: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "dashboard.dismiss",
        Params(
            "workspace_id" gets workspaceId,
            "card_key" gets cardKey,
            "snooze_until" gets snoozeUntil,
        ),
        options,
        Forms.any,
    )

    /**
     * Read the caller's ranked cards in a workspace.
     *
     * Mentions, new files, new versions, syntheses, and signatures where e-signature is on.
     *
     * `dashboard.get`: `GET /workspace/{workspace_id}/dashboard/`.
     *
     * Reply: One page of cards.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param limit Cards on a page. 1 to 200. Default: `50`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun get(
        workspaceId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<DashboardGetReply, DashboardCard> = caller.pages(
        "dashboard.get",
        Params("workspace_id" gets workspaceId, "limit" gets limit, "offset" gets offset),
        options,
        DashboardGetReply,
        DashboardCard,
    )

    /**
     * Bring a hidden card back.
     *
     * Succeeds also where the card was not hidden.
     *
     * `dashboard.undismiss`: `DELETE
     * /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
     *
     * Reply: Back in the feed.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param cardKey card_key of the card. It holds a colon, which must be percent-encoded
     *   (mention%3A123).
     */
    public suspend fun undismiss(
        workspaceId: String,
        cardKey: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "dashboard.undismiss",
        Params("workspace_id" gets workspaceId, "card_key" gets cardKey),
        options,
        Forms.any,
    )
}
