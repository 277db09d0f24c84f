// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.ChangeFeedPage
import io.fast.sdk.models.EvCategory
import io.fast.sdk.models.EvSubcategory
import io.fast.sdk.models.EvVisibility
import io.fast.sdk.models.Event
import io.fast.sdk.models.EventsSearchReply
import kotlinx.serialization.json.JsonElement

/** Operations on events. */
public class EventsArea(caller: Caller) : Area(caller) {
    /**
     * Mark an event as read.
     *
     * `events.acknowledge`: `POST /event/{event_id}/ack/`.
     *
     * Reply: Acknowledged.
     *
     * @param eventId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param bodyEventId The same ID again; the command-line client sends it.
     */
    public suspend fun acknowledge(
        eventId: String,
        bodyEventId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "events.acknowledge",
        Params("event_id" gets eventId, "body_event_id" gets bodyEventId),
        options,
        Forms.any,
    )

    /**
     * Mark an event as read (older GET form).
     *
     * The same as events.acknowledge. A GET that writes, so do not prefetch or cache it.
     *
     * `events.acknowledge_by_get`: `GET /event/{event_id}/ack/`. Not sent again when its outcome is
     * unknown.
     *
     * Reply: Acknowledged.
     *
     * @param eventId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use events.acknowledge.")
    public suspend fun acknowledgeByGet(
        eventId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "events.acknowledge_by_get",
        Params("event_id" gets eventId),
        options,
        Forms.any,
    )

    /**
     * Read one event.
     *
     * `events.get`: `GET /event/{event_id}/details/`.
     *
     * Reply: The event.
     *
     * @param eventId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        eventId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Event = caller.call(
        "events.get",
        Params("event_id" gets eventId, "output" gets output),
        options,
        Event,
    )

    /**
     * Follow every storage change in an organization.
     *
     * One cursor that only moves forward. The first call goes without it and gives no changes, a
     * head cursor and the readable profiles; list those, then follow. Send the cursor back
     * unchanged, with the same credential. has_more with an unchanged cursor: wait 10 s.
     *
     * `events.list_org_changes`: `GET /org/{org_id}/events/changes/`.
     *
     * Reply: One page of the feed.
     *
     * @param orgId The numeric ID. Of the form `^[0-9]{19}$`.
     * @param cursor From the last answer; encode it once (it holds +, / and =).
     * @param limit The parameter `limit`. 1 to 1000. Default: `250`.
     * @throws Exception among others for:
     * - HTTP 406, code 187907 (Change Cursor Expired): Reason cursor_expired: older than the
     *   organization keeps changes. Start without a cursor and list every profile anew.
     * - HTTP 406, code 158008 (Change Cursor Invalid): Cursor malformed, or from another caller,
     *   organization or credential scope. Start without a cursor.
     * - HTTP 403, code 135626 (Nothing Readable): The caller can read no workspace or share there.
     * - HTTP 406, code 207321 (Change Limit Range): limit is out of range.
     */
    public suspend fun listOrgChanges(
        orgId: String,
        cursor: String? = null,
        limit: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChangeFeedPage = caller.call(
        "events.list_org_changes",
        Params("org_id" gets orgId, "cursor" gets cursor, "limit" gets limit),
        options,
        ChangeFeedPage,
    )

    /**
     * Search the event log.
     *
     * One of the scopes is needed. Stop only when has_more is false - what the caller may not see
     * is taken out after a page is read.
     *
     * `events.search`: `GET /events/search/`.
     *
     * At most one of `offset`, `cursor` is given. At least one of `workspace_id`, `share_id`,
     * `user_id`, `org_id`, `parent_event_id` is given.
     *
     * Reply: One page of events.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param shareId Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param userId Narrows by user profile; derived by the service and not the actor (that is
     *   calling_user_id). Of the form `^[0-9]{19}$`.
     * @param orgId Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param parentEventId The parts of a serial or batch event. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param event Exact event name. At most 100 characters.
     * @param category The parameter `category`.
     * @param subcategory The parameter `subcategory`.
     * @param callingUserId Who caused the event (not the same as user_id). Of the form
     *   `^[0-9]{19}$`.
     * @param objectId The file or other thing concerned.
     * @param acknowledged Read or unread; sent as the word true or false.
     * @param visibility Without it everything that is not internal. One of `external_audit_log`,
     *   `external`.
     * @param createdMin Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
     * @param createdMax Latest creation, same forms.
     * @param limit The parameter `limit`. 1 to 250.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param cursor Opaque position taken from `pagination.next_cursor` of the page before; omit
     *   for the first page.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun search(
        workspaceId: String? = null,
        shareId: String? = null,
        userId: String? = null,
        orgId: String? = null,
        parentEventId: String? = null,
        event: String? = null,
        category: EvCategory? = null,
        subcategory: EvSubcategory? = null,
        callingUserId: String? = null,
        objectId: String? = null,
        acknowledged: Boolean? = null,
        visibility: EvVisibility? = null,
        createdMin: String? = null,
        createdMax: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        cursor: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<EventsSearchReply, Event> = caller.pages(
        "events.search",
        Params(
            "workspace_id" gets workspaceId,
            "share_id" gets shareId,
            "user_id" gets userId,
            "org_id" gets orgId,
            "parent_event_id" gets parentEventId,
            "event" gets event,
            "category" gets category,
            "subcategory" gets subcategory,
            "calling_user_id" gets callingUserId,
            "object_id" gets objectId,
            "acknowledged" gets acknowledged,
            "visibility" gets visibility,
            "created_min" gets createdMin,
            "created_max" gets createdMax,
            "limit" gets limit,
            "offset" gets offset,
            "cursor" gets cursor,
            "output" gets output,
        ),
        options,
        EventsSearchReply,
        Event,
    )

    /**
     * Search events and have them told in words.
     *
     * Takes every filter of the search, and a hint for the narrator. Gives counts, a breakdown by
     * category and a text. Spends AI credits each time, so never resend it. output has no effect.
     *
     * `events.summarize`: `GET /events/search/summarize/`. Not sent again when its outcome is
     * unknown.
     *
     * At least one of `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id` is given.
     *
     * Reply: Counts and a narrative.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param shareId Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param userId Narrows by user profile; derived by the service and not the actor (that is
     *   calling_user_id). Of the form `^[0-9]{19}$`.
     * @param orgId Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param parentEventId The parts of a serial or batch event. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param event Exact event name. At most 100 characters.
     * @param category The parameter `category`.
     * @param subcategory The parameter `subcategory`.
     * @param callingUserId Who caused the event (not the same as user_id). Of the form
     *   `^[0-9]{19}$`.
     * @param objectId The file or other thing concerned.
     * @param acknowledged Read or unread; sent as the word true or false.
     * @param visibility Without it everything that is not internal. One of `external_audit_log`,
     *   `external`.
     * @param createdMin Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
     * @param createdMax Latest creation, same forms.
     * @param userContext What the summary should look at.
     * @param limit The parameter `limit`. 1 to 250.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public suspend fun summarize(
        workspaceId: String? = null,
        shareId: String? = null,
        userId: String? = null,
        orgId: String? = null,
        parentEventId: String? = null,
        event: String? = null,
        category: EvCategory? = null,
        subcategory: EvSubcategory? = null,
        callingUserId: String? = null,
        objectId: String? = null,
        acknowledged: Boolean? = null,
        visibility: EvVisibility? = null,
        createdMin: String? = null,
        createdMax: String? = null,
        userContext: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "events.summarize",
        Params(
            "workspace_id" gets workspaceId,
            "share_id" gets shareId,
            "user_id" gets userId,
            "org_id" gets orgId,
            "parent_event_id" gets parentEventId,
            "event" gets event,
            "category" gets category,
            "subcategory" gets subcategory,
            "calling_user_id" gets callingUserId,
            "object_id" gets objectId,
            "acknowledged" gets acknowledged,
            "visibility" gets visibility,
            "created_min" gets createdMin,
            "created_max" gets createdMax,
            "user_context" gets userContext,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        Forms.any,
    )
}
