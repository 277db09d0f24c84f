// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.ActivityPoll

/** Operations on activity. */
public class ActivityArea(caller: Caller) : Area(caller) {
    /**
     * Wait until something changes in a profile.
     *
     * Comes back at once when something changed since lastactivity, at the latest after wait
     * seconds. Pass the returned lastactivity to the next call. Without wait it is a plain
     * snapshot.
     *
     * `activity.poll`: `GET /activity/poll/{entity_id}/`.
     *
     * With `wait`, the service holds its answer for up to 95 seconds.
     *
     * Reply: What changed.
     *
     * @param entityId A workspace, share, organization or file share; the user ID for upload
     *   sessions.
     * @param wait Seconds the service may hold the call. 1 to 95.
     * @param lastactivity Value of the last answer, unchanged; on the first call server_date of any
     *   answer or the present time.
     * @param updated 1 = only what is newer than lastactivity. One of `1`.
     */
    public suspend fun poll(
        entityId: String,
        wait: Long? = null,
        lastactivity: String? = null,
        updated: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ActivityPoll = caller.call(
        "activity.poll",
        Params(
            "entity_id" gets entityId,
            "wait" gets wait,
            "lastactivity" gets lastactivity,
            "updated" gets updated,
        ),
        options,
        ActivityPoll,
    )
}
