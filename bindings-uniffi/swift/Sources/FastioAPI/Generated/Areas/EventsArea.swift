// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on events.
public struct EventsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Mark an event as read.
    ///
    /// `events.acknowledge`: `POST /event/{event_id}/ack/`.
    ///
    /// Reply: Acknowledged.
    ///
    /// - Parameters:
    ///   - eventId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - bodyEventId: The same ID again; the command-line client sends it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func acknowledge(
        eventId: String,
        bodyEventId: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("event_id", eventId)
        params.add("body_event_id", bodyEventId)
        return try await caller.result("events.acknowledge", params, options, Forms.any)
    }

    /// Mark an event as read (older GET form).
    ///
    /// The same as events.acknowledge. A GET that writes, so do not prefetch or cache it.
    ///
    /// `events.acknowledge_by_get`: `GET /event/{event_id}/ack/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: Acknowledged.
    ///
    /// - Parameters:
    ///   - eventId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use events.acknowledge.")
    public func acknowledgeByGet(
        eventId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("event_id", eventId)
        return try await caller.result("events.acknowledge_by_get", params, options, Forms.any)
    }

    /// Read one event.
    ///
    /// `events.get`: `GET /event/{event_id}/details/`.
    ///
    /// Reply: The event.
    ///
    /// - Parameters:
    ///   - eventId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        eventId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Event {
        var params = Params()
        params.add("event_id", eventId)
        params.add("output", output)
        return try await caller.result("events.get", params, options, Models.Event.read)
    }

    /// Follow every storage change in an organization.
    ///
    /// One cursor that only moves forward. The first call goes without it and gives no changes, a
    /// head cursor and the readable profiles; list those, then follow. Send the cursor back
    /// unchanged, with the same credential. has_more with an unchanged cursor: wait 10 s.
    ///
    /// `events.list_org_changes`: `GET /org/{org_id}/events/changes/`.
    ///
    /// Reply: One page of the feed.
    ///
    /// - Parameters:
    ///   - orgId: The numeric ID. Of the form `^[0-9]{19}$`.
    ///   - cursor: From the last answer; encode it once (it holds +, / and =).
    ///   - limit: The parameter `limit`. 1 to 1000. Default: `250`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 187907 (Change Cursor Expired): Reason cursor_expired: older than the
    ///     organization keeps changes. Start without a cursor and list every profile anew.
    ///   - HTTP 406, code 158008 (Change Cursor Invalid): Cursor malformed, or from another caller,
    ///     organization or credential scope. Start without a cursor.
    ///   - HTTP 403, code 135626 (Nothing Readable): The caller can read no workspace or share
    ///     there.
    ///   - HTTP 406, code 207321 (Change Limit Range): limit is out of range.
    public func listOrgChanges(
        orgId: String,
        cursor: String? = nil,
        limit: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ChangeFeedPage {
        var params = Params()
        params.add("org_id", orgId)
        params.add("cursor", cursor)
        params.add("limit", limit)
        return try await caller.result("events.list_org_changes", params, options, Models.ChangeFeedPage.read)
    }

    /// Search the event log.
    ///
    /// One of the scopes is needed. Stop only when has_more is false - what the caller may not see
    /// is taken out after a page is read.
    ///
    /// `events.search`: `GET /events/search/`.
    ///
    /// At most one of `offset`, `cursor` is given. At least one of `workspace_id`, `share_id`,
    /// `user_id`, `org_id`, `parent_event_id` is given.
    ///
    /// Reply: One page of events.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - shareId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - userId: Narrows by user profile; derived by the service and not the actor (that is
    ///     calling_user_id). Of the form `^[0-9]{19}$`.
    ///   - orgId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - parentEventId: The parts of a serial or batch event. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - event: Exact event name. At most 100 characters.
    ///   - category: The parameter `category`.
    ///   - subcategory: The parameter `subcategory`.
    ///   - callingUserId: Who caused the event (not the same as user_id). Of the form
    ///     `^[0-9]{19}$`.
    ///   - objectId: The file or other thing concerned.
    ///   - acknowledged: Read or unread; sent as the word true or false.
    ///   - visibility: Without it everything that is not internal. One of `external_audit_log`,
    ///     `external`.
    ///   - createdMin: Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
    ///   - createdMax: Latest creation, same forms.
    ///   - limit: The parameter `limit`. 1 to 250.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit for
    ///     the first page.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func search(
        workspaceId: String? = nil,
        shareId: String? = nil,
        userId: String? = nil,
        orgId: String? = nil,
        parentEventId: String? = nil,
        event: String? = nil,
        category: Models.EvCategory? = nil,
        subcategory: Models.EvSubcategory? = nil,
        callingUserId: String? = nil,
        objectId: String? = nil,
        acknowledged: Bool? = nil,
        visibility: Models.EvVisibility? = nil,
        createdMin: String? = nil,
        createdMax: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        cursor: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.EventsSearchReply, Models.Event> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("share_id", shareId)
        params.add("user_id", userId)
        params.add("org_id", orgId)
        params.add("parent_event_id", parentEventId)
        params.add("event", event)
        params.add("category", category)
        params.add("subcategory", subcategory)
        params.add("calling_user_id", callingUserId)
        params.add("object_id", objectId)
        params.add("acknowledged", acknowledged)
        params.add("visibility", visibility)
        params.add("created_min", createdMin)
        params.add("created_max", createdMax)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("cursor", cursor)
        params.add("output", output)
        return Listing(caller, "events.search", params, options, Models.EventsSearchReply.read, Models.Event.read)
    }

    /// Search events and have them told in words.
    ///
    /// Takes every filter of the search, and a hint for the narrator. Gives counts, a breakdown by
    /// category and a text. Spends AI credits each time, so never resend it. output has no effect.
    ///
    /// `events.summarize`: `GET /events/search/summarize/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// At least one of `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id` is given.
    ///
    /// Reply: Counts and a narrative.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - shareId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - userId: Narrows by user profile; derived by the service and not the actor (that is
    ///     calling_user_id). Of the form `^[0-9]{19}$`.
    ///   - orgId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - parentEventId: The parts of a serial or batch event. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - event: Exact event name. At most 100 characters.
    ///   - category: The parameter `category`.
    ///   - subcategory: The parameter `subcategory`.
    ///   - callingUserId: Who caused the event (not the same as user_id). Of the form
    ///     `^[0-9]{19}$`.
    ///   - objectId: The file or other thing concerned.
    ///   - acknowledged: Read or unread; sent as the word true or false.
    ///   - visibility: Without it everything that is not internal. One of `external_audit_log`,
    ///     `external`.
    ///   - createdMin: Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC).
    ///   - createdMax: Latest creation, same forms.
    ///   - userContext: What the summary should look at.
    ///   - limit: The parameter `limit`. 1 to 250.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func summarize(
        workspaceId: String? = nil,
        shareId: String? = nil,
        userId: String? = nil,
        orgId: String? = nil,
        parentEventId: String? = nil,
        event: String? = nil,
        category: Models.EvCategory? = nil,
        subcategory: Models.EvSubcategory? = nil,
        callingUserId: String? = nil,
        objectId: String? = nil,
        acknowledged: Bool? = nil,
        visibility: Models.EvVisibility? = nil,
        createdMin: String? = nil,
        createdMax: String? = nil,
        userContext: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("share_id", shareId)
        params.add("user_id", userId)
        params.add("org_id", orgId)
        params.add("parent_event_id", parentEventId)
        params.add("event", event)
        params.add("category", category)
        params.add("subcategory", subcategory)
        params.add("calling_user_id", callingUserId)
        params.add("object_id", objectId)
        params.add("acknowledged", acknowledged)
        params.add("visibility", visibility)
        params.add("created_min", createdMin)
        params.add("created_max", createdMax)
        params.add("user_context", userContext)
        params.add("limit", limit)
        params.add("offset", offset)
        return try await caller.result("events.summarize", params, options, Forms.any)
    }
}
