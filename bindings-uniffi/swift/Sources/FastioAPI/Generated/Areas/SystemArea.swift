// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on system.
public struct SystemArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Ask how to do something with Fastio.
    ///
    /// One call, never billed, for any signed-in user. A request for clarification is a normal
    /// answer.
    ///
    /// `system.ask_how_to`: `POST /how-to/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: An answer, or questions back.
    ///
    /// - Parameters:
    ///   - question: The parameter `question`. 1 to 2000 characters.
    ///   - context: Background; treated as data. At most 8000 characters.
    ///   - surface: Phrase the answer for MCP tools or for code-mode calls; omit for the REST API.
    ///     One of `mcp`, `code`.
    ///   - client: Name of the asking program; the answer may follow a policy for it. At most 64
    ///     characters.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 147185 (How-To Question Invalid).
    ///   - HTTP 429, code 145858 (How-To Busy): another question of the same user is running Trying
    ///     again can help.
    ///   - HTTP 429, code 10368 (Address Rate Limited). Trying again can help.
    @discardableResult
    public func askHowTo(
        question: String,
        context: String? = nil,
        surface: Models.SystemAskHowToSurface? = nil,
        client: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SystemAskHowToReply {
        var params = Params()
        params.add("question", question)
        params.add("context", context)
        params.add("surface", surface)
        params.add("client", client)
        return try await caller.result("system.ask_how_to", params, options, Models.SystemAskHowToReply.read)
    }

    /// Report a suspected fault of the service.
    ///
    /// One way; nothing lists or reads reports. Not for refused parameters, 401, 403 or 429. Send
    /// no secrets and no file contents. With idempotency_key the same report again answers the
    /// first one.
    ///
    /// `system.create_bug_report`: `POST /bug-reports/`. Not sent again when its outcome is
    /// unknown, unless `idempotency_key` is given.
    ///
    /// Reply: Stored for review.
    ///
    /// - Parameters:
    ///   - category: The parameter `category`. One of `api`, `mcp`, `docs`, `auth`, `storage`,
    ///     `ai`, `billing`, `other`.
    ///   - title: One line.
    ///   - description: What was done, how to repeat it, what was expected and what came.
    ///   - requestId: Value of the x-ve-reqid header of the failing answer.
    ///   - endpoint: The failing endpoint.
    ///   - httpStatus: Its HTTP status.
    ///   - errorCode: Its error code.
    ///   - occurredAt: When it happened.
    ///   - blob: Excerpt of the failing answer or of a log.
    ///   - idempotencyKey: Own key that makes a repeat safe.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createBugReport(
        category: Models.SystemCreateBugReportCategory,
        title: String,
        description: String,
        requestId: String? = nil,
        endpoint: String? = nil,
        httpStatus: Int? = nil,
        errorCode: String? = nil,
        occurredAt: String? = nil,
        blob: String? = nil,
        idempotencyKey: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SystemCreateBugReportReply {
        var params = Params()
        params.add("category", category)
        params.add("title", title)
        params.add("description", description)
        params.add("request_id", requestId)
        params.add("endpoint", endpoint)
        params.add("http_status", httpStatus)
        params.add("error_code", errorCode)
        params.add("occurred_at", occurredAt)
        params.add("blob", blob)
        params.add("idempotency_key", idempotencyKey)
        return try await caller.result("system.create_bug_report", params, options, Models.SystemCreateBugReportReply.read)
    }

    /// Ask an endpoint for its parameters.
    ///
    /// About two fifths of the endpoints answer; the others say 405. OAuth never does.
    ///
    /// `system.describe_endpoint`: `OPTIONS /{endpoint}/`.
    ///
    /// Reply: Parameters with source, required flag, type and constraints.
    ///
    /// - Parameters:
    ///   - endpoint: Path of the endpoint without its outer slashes, for example user/email.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 405, class 1651 (Invalid Request Type).
    @discardableResult
    public func describeEndpoint(
        endpoint: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("endpoint", endpoint)
        return try await caller.result("system.describe_endpoint", params, options, Forms.any)
    }

    /// Get the integration guide for agents as text.
    ///
    /// `system.get_agents_guide`: `GET /agents/`. Takes no credential.
    ///
    /// Reply: Text.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getAgentsGuide(
        options: CallOptions = .default
    ) -> ByteReply {
        let params = Params()
        return caller.bytes("system.get_agents_guide", params, options)
    }

    /// Get an interactive app's description.
    ///
    /// `system.get_app`: `GET /apps/{app_id}/details/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The app.
    ///
    /// - Parameters:
    ///   - appId: Name of the app, for example file-picker.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 9992 (Unknown Route).
    @available(*, deprecated, message: "The service no longer documents it.")
    public func getApp(
        appId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("app_id", appId)
        return try await caller.result("system.get_app", params, options, Forms.any)
    }

    /// Get the API overview as text.
    ///
    /// `system.get_llms_overview`: `GET /llms/`. Takes no credential.
    ///
    /// Reply: Text.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getLlmsOverview(
        options: CallOptions = .default
    ) -> ByteReply {
        let params = Params()
        return caller.bytes("system.get_llms_overview", params, options)
    }

    /// Get one part of the API reference as text.
    ///
    /// `system.get_llms_reference`: `GET /llms/{category}/`. Takes no credential.
    ///
    /// Reply: Text.
    ///
    /// - Parameters:
    ///   - category: The parameter `category`. One of `full`, `auth`, `oauth`, `orgs`,
    ///     `workspaces`, `storage`, `shares`, `upload`, `ai`, `events`, `comments`, `howto`,
    ///     `workflow`, `signing`, `bug-reports`, `intents`, `dashboard`.
    ///   - options: What differs from the client's settings.
    public func getLlmsReference(
        category: Models.SystemGetLlmsReferenceCategory,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("category", category)
        return caller.bytes("system.get_llms_reference", params, options)
    }

    /// Get the service's status.
    ///
    /// `system.get_status`: `GET /system/status/`. Takes no credential.
    ///
    /// Reply: The status.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getStatus(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("system.get_status", params, options, Forms.any)
    }

    /// Get an interactive app's HTML for a workspace or share.
    ///
    /// `system.launch_app`: `POST /apps/{app_id}/launch/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: The app with its HTML.
    ///
    /// - Parameters:
    ///   - appId: Name of the app.
    ///   - contextType: The parameter `context_type`. One of `workspace`, `share`.
    ///   - contextId: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///     share URL name, user email address. Most paths accept either.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 9992 (Unknown Route).
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func launchApp(
        appId: String,
        contextType: Models.SystemLaunchAppContextType,
        contextId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("app_id", appId)
        params.add("context_type", contextType)
        params.add("context_id", contextId)
        return try await caller.result("system.launch_app", params, options, Forms.any)
    }

    /// List the interactive apps.
    ///
    /// `system.list_apps`: `GET /apps/list/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The apps.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 9992 (Unknown Route).
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listApps(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("system.list_apps", params, options, Forms.any)
    }

    /// List the interactive apps for one tool.
    ///
    /// `system.list_tool_apps`: `GET /apps/tool/{tool_name}/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The apps.
    ///
    /// - Parameters:
    ///   - toolName: Tool, for example storage.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 9992 (Unknown Route).
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listToolApps(
        toolName: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("tool_name", toolName)
        return try await caller.result("system.list_tool_apps", params, options, Forms.any)
    }

    /// Check that the service answers.
    ///
    /// `system.ping`: `GET /ping/`. Takes no credential.
    ///
    /// Reply: It answers.
    ///
    /// - Parameters:
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func ping(
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SystemPingReply {
        var params = Params()
        params.add("output", output)
        return try await caller.result("system.ping", params, options, Models.SystemPingReply.read)
    }
}
