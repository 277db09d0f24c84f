// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `events`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `events`; see [`Client::events`].
#[derive(Debug, Clone, Copy)]
pub struct Events<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Events<'_> {
    /// Mark an event as read.
    ///
    /// - `event_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `body_event_id`.
    ///
    /// `events.acknowledge`: `POST /event/{event_id}/ack/`.
    ///
    /// Reply: Acknowledged.
    pub fn acknowledge(&self, event_id: impl Into<String>) -> Acknowledge {
        Acknowledge(Draft::new(self.0, "events.acknowledge").value::<String>("event_id", event_id))
    }

    /// Mark an event as read (older GET form).
    ///
    /// The same as events.acknowledge. A GET that writes, so do not prefetch or cache it.
    ///
    /// - `event_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `events.acknowledge_by_get`: `GET /event/{event_id}/ack/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: Acknowledged.
    #[deprecated(note = "use events.acknowledge")]
    pub fn acknowledge_by_get(&self, event_id: impl Into<String>) -> AcknowledgeByGet {
        AcknowledgeByGet(
            Draft::new(self.0, "events.acknowledge_by_get").value::<String>("event_id", event_id),
        )
    }

    /// Read one event.
    ///
    /// - `event_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `events.get`: `GET /event/{event_id}/details/`.
    ///
    /// Reply: The event.
    pub fn get(&self, event_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "events.get").value::<String>("event_id", event_id))
    }

    /// Follow every storage change in an organization.
    ///
    /// One cursor that only moves forward. The first call goes without it and gives no changes, a
    /// head cursor and the readable profiles; list those, then follow. Send the cursor back
    /// unchanged, with the same credential. has_more with an unchanged cursor: wait 10 s.
    ///
    /// - `org_id`: The numeric ID. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `cursor`, `limit`.
    ///
    /// `events.list_org_changes`: `GET /org/{org_id}/events/changes/`.
    ///
    /// Reply: One page of the feed.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 187907 (Change Cursor Expired): Reason cursor_expired: older than the
    ///   organization keeps changes. Start without a cursor and list every profile anew.
    /// - HTTP 406, code 158008 (Change Cursor Invalid): Cursor malformed, or from another caller,
    ///   organization or credential scope. Start without a cursor.
    /// - HTTP 403, code 135626 (Nothing Readable): The caller can read no workspace or share there.
    /// - HTTP 406, code 207321 (Change Limit Range): limit is out of range.
    pub fn list_org_changes(&self, org_id: impl Into<String>) -> ListOrgChanges {
        ListOrgChanges(
            Draft::new(self.0, "events.list_org_changes").value::<String>("org_id", org_id),
        )
    }

    /// Search the event log.
    ///
    /// One of the scopes is needed. Stop only when has_more is false - what the caller may not see
    /// is taken out after a page is read.
    ///
    /// Optional, set on the request: `workspace_id`, `share_id`, `user_id`, `org_id`,
    /// `parent_event_id`, `event`, `category`, `subcategory`, `calling_user_id`, `object_id`,
    /// `acknowledged`, `visibility`, `created_min`, `created_max`, `limit`, `offset`, `cursor`,
    /// `output`.
    ///
    /// `events.search`: `GET /events/search/`.
    ///
    /// At most one of `offset`, `cursor` is given. At least one of `workspace_id`, `share_id`,
    /// `user_id`, `org_id`, `parent_event_id` is given.
    ///
    /// Reply: One page of events. Awaited for one page; `pages` and `items` follow to the end.
    pub fn search(&self) -> Search {
        Search(Draft::new(self.0, "events.search"))
    }

    /// Search events and have them told in words.
    ///
    /// Takes every filter of the search, and a hint for the narrator. Gives counts, a breakdown by
    /// category and a text. Spends AI credits each time, so never resend it. output has no effect.
    ///
    /// Optional, set on the request: `workspace_id`, `share_id`, `user_id`, `org_id`,
    /// `parent_event_id`, `event`, `category`, `subcategory`, `calling_user_id`, `object_id`,
    /// `acknowledged`, `visibility`, `created_min`, `created_max`, `user_context`, `limit`,
    /// `offset`.
    ///
    /// `events.summarize`: `GET /events/search/summarize/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// At least one of `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id` is given.
    ///
    /// Reply: Counts and a narrative.
    pub fn summarize(&self) -> Summarize {
        Summarize(Draft::new(self.0, "events.summarize"))
    }
}

/// A request of [`Events::acknowledge`]: mark an event as read.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Acknowledge(Draft);

impl Acknowledge {
    /// The same ID again; the command-line client sends it.
    pub fn body_event_id(self, body_event_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("body_event_id", body_event_id))
    }
}

typed!(Acknowledge, Value);

/// A request of [`Events::acknowledge_by_get`]: mark an event as read (older GET form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AcknowledgeByGet(Draft);

typed!(AcknowledgeByGet, Value);

/// A request of [`Events::get`]: read one event.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::Event);

/// A request of [`Events::list_org_changes`]: follow every storage change in an organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrgChanges(Draft);

impl ListOrgChanges {
    /// From the last answer; encode it once (it holds +, / and =).
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// The parameter `limit`. 1 to 1000. Default: `250`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }
}

typed!(ListOrgChanges, models::ChangeFeedPage);

/// A request of [`Events::search`]: search the event log.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Search(Draft);

impl Search {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn workspace_id(self, workspace_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("workspace_id", workspace_id))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn share_id(self, share_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("share_id", share_id))
    }

    /// Narrows by user profile; derived by the service and not the actor (that is calling_user_id).
    /// Of the form `^[0-9]{19}$`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user_id", user_id))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn org_id(self, org_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org_id", org_id))
    }

    /// The parts of a serial or batch event. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn parent_event_id(self, parent_event_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_event_id", parent_event_id))
    }

    /// Exact event name. At most 100 characters.
    pub fn event(self, event: impl Into<String>) -> Self {
        Self(self.0.value::<String>("event", event))
    }

    /// The parameter `category`.
    pub fn category(self, category: impl Into<models::EvCategory>) -> Self {
        Self(self.0.value::<models::EvCategory>("category", category))
    }

    /// The parameter `subcategory`.
    pub fn subcategory(self, subcategory: impl Into<models::EvSubcategory>) -> Self {
        Self(
            self.0
                .value::<models::EvSubcategory>("subcategory", subcategory),
        )
    }

    /// Who caused the event (not the same as user_id). Of the form `^[0-9]{19}$`.
    pub fn calling_user_id(self, calling_user_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("calling_user_id", calling_user_id))
    }

    /// The file or other thing concerned.
    pub fn object_id(self, object_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("object_id", object_id))
    }

    /// Read or unread; sent as the word true or false.
    pub fn acknowledged(self, acknowledged: bool) -> Self {
        Self(self.0.set("acknowledged", acknowledged))
    }

    /// Without it everything that is not internal. One of `external_audit_log`, `external`.
    pub fn visibility(self, visibility: impl Into<models::EvVisibility>) -> Self {
        Self(
            self.0
                .value::<models::EvVisibility>("visibility", visibility),
        )
    }

    /// Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
    pub fn created_min(self, created_min: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_min", created_min))
    }

    /// Latest creation, same forms.
    pub fn created_max(self, created_max: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_max", created_max))
    }

    /// The parameter `limit`. 1 to 250.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
    /// page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(Search, models::EventsSearchReply, models::Event);

/// A request of [`Events::summarize`]: search events and have them told in words.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Summarize(Draft);

impl Summarize {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn workspace_id(self, workspace_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("workspace_id", workspace_id))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn share_id(self, share_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("share_id", share_id))
    }

    /// Narrows by user profile; derived by the service and not the actor (that is calling_user_id).
    /// Of the form `^[0-9]{19}$`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user_id", user_id))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn org_id(self, org_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org_id", org_id))
    }

    /// The parts of a serial or batch event. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn parent_event_id(self, parent_event_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_event_id", parent_event_id))
    }

    /// Exact event name. At most 100 characters.
    pub fn event(self, event: impl Into<String>) -> Self {
        Self(self.0.value::<String>("event", event))
    }

    /// The parameter `category`.
    pub fn category(self, category: impl Into<models::EvCategory>) -> Self {
        Self(self.0.value::<models::EvCategory>("category", category))
    }

    /// The parameter `subcategory`.
    pub fn subcategory(self, subcategory: impl Into<models::EvSubcategory>) -> Self {
        Self(
            self.0
                .value::<models::EvSubcategory>("subcategory", subcategory),
        )
    }

    /// Who caused the event (not the same as user_id). Of the form `^[0-9]{19}$`.
    pub fn calling_user_id(self, calling_user_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("calling_user_id", calling_user_id))
    }

    /// The file or other thing concerned.
    pub fn object_id(self, object_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("object_id", object_id))
    }

    /// Read or unread; sent as the word true or false.
    pub fn acknowledged(self, acknowledged: bool) -> Self {
        Self(self.0.set("acknowledged", acknowledged))
    }

    /// Without it everything that is not internal. One of `external_audit_log`, `external`.
    pub fn visibility(self, visibility: impl Into<models::EvVisibility>) -> Self {
        Self(
            self.0
                .value::<models::EvVisibility>("visibility", visibility),
        )
    }

    /// Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
    pub fn created_min(self, created_min: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_min", created_min))
    }

    /// Latest creation, same forms.
    pub fn created_max(self, created_max: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_max", created_max))
    }

    /// What the summary should look at.
    pub fn user_context(self, user_context: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user_context", user_context))
    }

    /// The parameter `limit`. 1 to 250.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

typed!(Summarize, Value);
