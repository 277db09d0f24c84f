// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.RealtimeToken

/** Operations on realtime. */
public class RealtimeArea(caller: Caller) : Area(caller) {
    /**
     * Get a short-lived token for the websocket of a profile.
     *
     * No slash at the end. Members only; for a file share, members of its workspace.
     *
     * `realtime.authorize`: `GET /websocket/auth/{entity_id}`. Not sent again when its outcome is
     * unknown.
     *
     * Reply: The token.
     *
     * @param entityId The parameter `entity_id`.
     */
    public suspend fun authorize(
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): RealtimeToken = caller.call(
        "realtime.authorize",
        Params("entity_id" gets entityId),
        options,
        RealtimeToken,
    )
}
