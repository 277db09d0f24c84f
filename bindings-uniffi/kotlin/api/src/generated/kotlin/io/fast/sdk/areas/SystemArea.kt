// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.SystemAskHowToReply
import io.fast.sdk.models.SystemAskHowToSurface
import io.fast.sdk.models.SystemCreateBugReportCategory
import io.fast.sdk.models.SystemCreateBugReportReply
import io.fast.sdk.models.SystemGetLlmsReferenceCategory
import io.fast.sdk.models.SystemLaunchAppContextType
import io.fast.sdk.models.SystemPingReply
import kotlinx.serialization.json.JsonElement

/** Operations on system. */
public class SystemArea(caller: Caller) : Area(caller) {
    /**
     * Ask how to do something with Fastio.
     *
     * One call, never billed, for any signed-in user. A request for clarification is a normal
     * answer.
     *
     * `system.ask_how_to`: `POST /how-to/`. Not sent again when its outcome is unknown.
     *
     * Reply: An answer, or questions back.
     *
     * @param question The parameter `question`. 1 to 2000 characters.
     * @param context Background; treated as data. At most 8000 characters.
     * @param surface Phrase the answer for MCP tools or for code-mode calls; omit for the REST API.
     *   One of `mcp`, `code`.
     * @param client Name of the asking program; the answer may follow a policy for it. At most 64
     *   characters.
     * @throws Exception among others for:
     * - code 147185 (How-To Question Invalid).
     * - HTTP 429, code 145858 (How-To Busy): another question of the same user is running Trying
     *   again can help.
     * - HTTP 429, code 10368 (Address Rate Limited). Trying again can help.
     */
    public suspend fun askHowTo(
        question: String,
        context: String? = null,
        surface: SystemAskHowToSurface? = null,
        client: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SystemAskHowToReply = caller.call(
        "system.ask_how_to",
        Params(
            "question" gets question,
            "context" gets context,
            "surface" gets surface,
            "client" gets client,
        ),
        options,
        SystemAskHowToReply,
    )

    /**
     * Report a suspected fault of the service.
     *
     * One way; nothing lists or reads reports. Not for refused parameters, 401, 403 or 429. Send no
     * secrets and no file contents. With idempotency_key the same report again answers the first
     * one.
     *
     * `system.create_bug_report`: `POST /bug-reports/`. Not sent again when its outcome is unknown,
     * unless `idempotency_key` is given.
     *
     * Reply: Stored for review.
     *
     * @param category The parameter `category`. One of `api`, `mcp`, `docs`, `auth`, `storage`,
     *   `ai`, `billing`, `other`.
     * @param title One line.
     * @param description What was done, how to repeat it, what was expected and what came.
     * @param requestId Value of the x-ve-reqid header of the failing answer.
     * @param endpoint The failing endpoint.
     * @param httpStatus Its HTTP status.
     * @param errorCode Its error code.
     * @param occurredAt When it happened.
     * @param blob Excerpt of the failing answer or of a log.
     * @param idempotencyKey Own key that makes a repeat safe.
     */
    public suspend fun createBugReport(
        category: SystemCreateBugReportCategory,
        title: String,
        description: String,
        requestId: String? = null,
        endpoint: String? = null,
        httpStatus: Long? = null,
        errorCode: String? = null,
        occurredAt: String? = null,
        blob: String? = null,
        idempotencyKey: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SystemCreateBugReportReply = caller.call(
        "system.create_bug_report",
        Params(
            "category" gets category,
            "title" gets title,
            "description" gets description,
            "request_id" gets requestId,
            "endpoint" gets endpoint,
            "http_status" gets httpStatus,
            "error_code" gets errorCode,
            "occurred_at" gets occurredAt,
            "blob" gets blob,
            "idempotency_key" gets idempotencyKey,
        ),
        options,
        SystemCreateBugReportReply,
    )

    /**
     * Ask an endpoint for its parameters.
     *
     * About two fifths of the endpoints answer; the others say 405. OAuth never does.
     *
     * `system.describe_endpoint`: `OPTIONS /{endpoint}/`.
     *
     * Reply: Parameters with source, required flag, type and constraints.
     *
     * @param endpoint Path of the endpoint without its outer slashes, for example user/email.
     * @throws Exception among others for:
     * - HTTP 405, class 1651 (Invalid Request Type).
     */
    public suspend fun describeEndpoint(
        endpoint: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.describe_endpoint",
        Params("endpoint" gets endpoint),
        options,
        Forms.any,
    )

    /**
     * Get the integration guide for agents as text.
     *
     * `system.get_agents_guide`: `GET /agents/`. Takes no credential.
     *
     * Reply: Text.
     */
    public fun getAgentsGuide(
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "system.get_agents_guide",
        Params(),
        options,
    )

    /**
     * Get an interactive app's description.
     *
     * `system.get_app`: `GET /apps/{app_id}/details/`.
     *
     * The service switched it off.
     *
     * Reply: The app.
     *
     * @param appId Name of the app, for example file-picker.
     * @throws Exception among others for:
     * - HTTP 404, code 9992 (Unknown Route).
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun getApp(
        appId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.get_app",
        Params("app_id" gets appId),
        options,
        Forms.any,
    )

    /**
     * Get the API overview as text.
     *
     * `system.get_llms_overview`: `GET /llms/`. Takes no credential.
     *
     * Reply: Text.
     */
    public fun getLlmsOverview(
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "system.get_llms_overview",
        Params(),
        options,
    )

    /**
     * Get one part of the API reference as text.
     *
     * `system.get_llms_reference`: `GET /llms/{category}/`. Takes no credential.
     *
     * Reply: Text.
     *
     * @param category The parameter `category`. One of `full`, `auth`, `oauth`, `orgs`,
     *   `workspaces`, `storage`, `shares`, `upload`, `ai`, `events`, `comments`, `howto`,
     *   `workflow`, `signing`, `bug-reports`, `intents`, `dashboard`.
     */
    public fun getLlmsReference(
        category: SystemGetLlmsReferenceCategory,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "system.get_llms_reference",
        Params("category" gets category),
        options,
    )

    /**
     * Get the service's status.
     *
     * `system.get_status`: `GET /system/status/`. Takes no credential.
     *
     * Reply: The status.
     */
    public suspend fun getStatus(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.get_status",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Get an interactive app's HTML for a workspace or share.
     *
     * `system.launch_app`: `POST /apps/{app_id}/launch/`. Not sent again when its outcome is
     * unknown.
     *
     * The service switched it off.
     *
     * Reply: The app with its HTML.
     *
     * @param appId Name of the app.
     * @param contextType The parameter `context_type`. One of `workspace`, `share`.
     * @param contextId A ProfileId or the profile's custom name: org domain, workspace folder name,
     *   share URL name, user email address. Most paths accept either.
     * @throws Exception among others for:
     * - HTTP 404, code 9992 (Unknown Route).
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun launchApp(
        appId: String,
        contextType: SystemLaunchAppContextType,
        contextId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.launch_app",
        Params(
            "app_id" gets appId,
            "context_type" gets contextType,
            "context_id" gets contextId,
        ),
        options,
        Forms.any,
    )

    /**
     * List the interactive apps.
     *
     * `system.list_apps`: `GET /apps/list/`.
     *
     * The service switched it off.
     *
     * Reply: The apps.
     *
     * @throws Exception among others for:
     * - HTTP 404, code 9992 (Unknown Route).
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listApps(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.list_apps",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the interactive apps for one tool.
     *
     * `system.list_tool_apps`: `GET /apps/tool/{tool_name}/`.
     *
     * The service switched it off.
     *
     * Reply: The apps.
     *
     * @param toolName Tool, for example storage.
     * @throws Exception among others for:
     * - HTTP 404, code 9992 (Unknown Route).
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listToolApps(
        toolName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "system.list_tool_apps",
        Params("tool_name" gets toolName),
        options,
        Forms.any,
    )

    /**
     * Check that the service answers.
     *
     * `system.ping`: `GET /ping/`. Takes no credential.
     *
     * Reply: It answers.
     *
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun ping(
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SystemPingReply = caller.call(
        "system.ping",
        Params("output" gets output),
        options,
        SystemPingReply,
    )
}
