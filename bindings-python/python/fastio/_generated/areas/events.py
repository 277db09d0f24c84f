# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Events(Area):
    """Operations on events."""

    def acknowledge(
        self,
        event_id: str,
        *,
        body_event_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Mark an event as read.

        `events.acknowledge`: `POST /event/{event_id}/ack/`.

        Reply: Acknowledged.

        Args:
            event_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            body_event_id: The same ID again; the command-line client sends it.
        """
        return self._any(
            "events.acknowledge",
            {"event_id": event_id, "body_event_id": body_event_id},
            options,
        )

    def acknowledge_by_get(self, event_id: str, **options: Unpack[CallOptions]) -> Any:
        """Mark an event as read (older GET form).

        The same as events.acknowledge. A GET that writes, so do not prefetch or cache it.

        Deprecated: use `events.acknowledge`.

        `events.acknowledge_by_get`: `GET /event/{event_id}/ack/`. Not sent again when its
        outcome is unknown.

        Reply: Acknowledged.

        Args:
            event_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return self._any("events.acknowledge_by_get", {"event_id": event_id}, options)

    def get(
        self,
        event_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Event:
        """Read one event.

        `events.get`: `GET /event/{event_id}/details/`.

        Reply: The event.

        Args:
            event_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call("events.get", {"event_id": event_id, "output": output}, "Event", options)

    def list_org_changes(
        self,
        org_id: str,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ChangeFeedPage:
        """Follow every storage change in an organization.

        One cursor that only moves forward. The first call goes without it and gives no changes,
        a head cursor and the readable profiles; list those, then follow. Send the cursor back
        unchanged, with the same credential. has_more with an unchanged cursor: wait 10 s.

        `events.list_org_changes`: `GET /org/{org_id}/events/changes/`.

        Reply: One page of the feed.

        Args:
            org_id: The numeric ID. Of the form `^[0-9]{19}$`.
            cursor: From the last answer; encode it once (it holds +, / and =).
            limit: The parameter `limit`. 1 to 1000. Default: `250`.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 187907 (Change Cursor Expired): Reason cursor_expired: older
                    than the organization keeps changes. Start without a cursor and list every
                    profile anew.
                - HTTP 406, code 158008 (Change Cursor Invalid): Cursor malformed, or from
                    another caller, organization or credential scope. Start without a cursor.
                - HTTP 403, code 135626 (Nothing Readable): The caller can read no workspace or
                    share there.
                - HTTP 406, code 207321 (Change Limit Range): limit is out of range.
        """
        return self._call(
            "events.list_org_changes",
            {"org_id": org_id, "cursor": cursor, "limit": limit},
            "ChangeFeedPage",
            options,
        )

    def search(
        self,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        share_id: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        org_id: str | NotGiven = NOT_GIVEN,
        parent_event_id: str | NotGiven = NOT_GIVEN,
        event: str | NotGiven = NOT_GIVEN,
        category: models.EvCategory | NotGiven = NOT_GIVEN,
        subcategory: models.EvSubcategory | NotGiven = NOT_GIVEN,
        calling_user_id: str | NotGiven = NOT_GIVEN,
        object_id: str | NotGiven = NOT_GIVEN,
        acknowledged: bool | NotGiven = NOT_GIVEN,
        visibility: models.EvVisibility | NotGiven = NOT_GIVEN,
        created_min: str | NotGiven = NOT_GIVEN,
        created_max: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.EventsSearchReply, models.Event]:
        """Search the event log.

        One of the scopes is needed. Stop only when has_more is false - what the caller may not
        see is taken out after a page is read.

        `events.search`: `GET /events/search/`.

        At most one of `offset`, `cursor` is given. At least one of `workspace_id`, `share_id`,
        `user_id`, `org_id`, `parent_event_id` is given.

        Reply: One page of events.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            share_id: Numeric id of a user, organization, workspace, share or file share. Always
                a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            user_id: Narrows by user profile; derived by the service and not the actor (that is
                calling_user_id). Of the form `^[0-9]{19}$`.
            org_id: Numeric id of a user, organization, workspace, share or file share. Always a
                string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            parent_event_id: The parts of a serial or batch event. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            event: Exact event name. At most 100 characters.
            category: The parameter `category`.
            subcategory: The parameter `subcategory`.
            calling_user_id: Who caused the event (not the same as user_id). Of the form
                `^[0-9]{19}$`.
            object_id: The file or other thing concerned.
            acknowledged: Read or unread; sent as the word true or false.
            visibility: Without it everything that is not internal. One of `external_audit_log`,
                `external`.
            created_min: Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
            created_max: Latest creation, same forms.
            limit: The parameter `limit`. 1 to 250.
            offset: Number of items to skip. At least 0. Default: `0`.
            cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit
                for the first page.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "events.search",
            {
                "workspace_id": workspace_id,
                "share_id": share_id,
                "user_id": user_id,
                "org_id": org_id,
                "parent_event_id": parent_event_id,
                "event": event,
                "category": category,
                "subcategory": subcategory,
                "calling_user_id": calling_user_id,
                "object_id": object_id,
                "acknowledged": acknowledged,
                "visibility": visibility,
                "created_min": created_min,
                "created_max": created_max,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
                "output": output,
            },
            "EventsSearchReply",
            "Event",
            options,
        )

    def summarize(
        self,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        share_id: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        org_id: str | NotGiven = NOT_GIVEN,
        parent_event_id: str | NotGiven = NOT_GIVEN,
        event: str | NotGiven = NOT_GIVEN,
        category: models.EvCategory | NotGiven = NOT_GIVEN,
        subcategory: models.EvSubcategory | NotGiven = NOT_GIVEN,
        calling_user_id: str | NotGiven = NOT_GIVEN,
        object_id: str | NotGiven = NOT_GIVEN,
        acknowledged: bool | NotGiven = NOT_GIVEN,
        visibility: models.EvVisibility | NotGiven = NOT_GIVEN,
        created_min: str | NotGiven = NOT_GIVEN,
        created_max: str | NotGiven = NOT_GIVEN,
        user_context: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Search events and have them told in words.

        Takes every filter of the search, and a hint for the narrator. Gives counts, a breakdown
        by category and a text. Spends AI credits each time, so never resend it. output has no
        effect.

        `events.summarize`: `GET /events/search/summarize/`. Not sent again when its outcome is
        unknown.

        At least one of `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id` is
        given.

        Reply: Counts and a narrative.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            share_id: Numeric id of a user, organization, workspace, share or file share. Always
                a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            user_id: Narrows by user profile; derived by the service and not the actor (that is
                calling_user_id). Of the form `^[0-9]{19}$`.
            org_id: Numeric id of a user, organization, workspace, share or file share. Always a
                string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            parent_event_id: The parts of a serial or batch event. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            event: Exact event name. At most 100 characters.
            category: The parameter `category`.
            subcategory: The parameter `subcategory`.
            calling_user_id: Who caused the event (not the same as user_id). Of the form
                `^[0-9]{19}$`.
            object_id: The file or other thing concerned.
            acknowledged: Read or unread; sent as the word true or false.
            visibility: Without it everything that is not internal. One of `external_audit_log`,
                `external`.
            created_min: Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
            created_max: Latest creation, same forms.
            user_context: What the summary should look at.
            limit: The parameter `limit`. 1 to 250.
            offset: Number of items to skip. At least 0. Default: `0`.
        """
        return self._any(
            "events.summarize",
            {
                "workspace_id": workspace_id,
                "share_id": share_id,
                "user_id": user_id,
                "org_id": org_id,
                "parent_event_id": parent_event_id,
                "event": event,
                "category": category,
                "subcategory": subcategory,
                "calling_user_id": calling_user_id,
                "object_id": object_id,
                "acknowledged": acknowledged,
                "visibility": visibility,
                "created_min": created_min,
                "created_max": created_max,
                "user_context": user_context,
                "limit": limit,
                "offset": offset,
            },
            options,
        )
