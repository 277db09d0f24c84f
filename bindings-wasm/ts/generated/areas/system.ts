// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link System.askHowTo} takes beside its required parameters. */
export interface SystemAskHowToOptions extends CallOptions {
  /** Background; treated as data. At most 8000 characters. */
  context?: string | undefined;
  /**
   * Phrase the answer for MCP tools or for code-mode calls; omit for the REST API. One of `mcp`,
   * `code`.
   */
  surface?: models.SystemAskHowToSurface | undefined;
  /** Name of the asking program; the answer may follow a policy for it. At most 64 characters. */
  client?: string | undefined;
}

/** What {@link System.createBugReport} takes beside its required parameters. */
export interface SystemCreateBugReportOptions extends CallOptions {
  /** Value of the x-ve-reqid header of the failing answer. */
  request_id?: string | undefined;
  /** The failing endpoint. */
  endpoint?: string | undefined;
  /** Its HTTP status. */
  http_status?: number | undefined;
  /** Its error code. */
  error_code?: string | undefined;
  /** When it happened. */
  occurred_at?: string | undefined;
  /** Excerpt of the failing answer or of a log. */
  blob?: string | undefined;
  /** Own key that makes a repeat safe. */
  idempotency_key?: string | undefined;
}

/** What {@link System.ping} takes beside its required parameters. */
export interface SystemPingOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** Operations on system. */
export class System extends Area {
  /**
   * Ask how to do something with Fastio.
   *
   * One call, never billed, for any signed-in user. A request for clarification is a normal answer.
   *
   * `system.ask_how_to`: `POST /how-to/`. Not sent again when its outcome is unknown.
   *
   * Reply: An answer, or questions back.
   *
   * @param question - The parameter `question`. 1 to 2000 characters.
   * @param options - Optional: `context`, `surface`, `client`.
   * @throws A `FastioError`, among others for:
   * - code 147185 (How-To Question Invalid).
   * - HTTP 429, code 145858 (How-To Busy): another question of the same user is running Trying
   *   again can help.
   * - HTTP 429, code 10368 (Address Rate Limited). Trying again can help.
   */
  askHowTo(question: string, options?: SystemAskHowToOptions): Pending<models.SystemAskHowToReply> {
    return this.caller.call("system.ask_how_to", { question }, options);
  }

  /**
   * Report a suspected fault of the service.
   *
   * One way; nothing lists or reads reports. Not for refused parameters, 401, 403 or 429. Send no
   * secrets and no file contents. With idempotency_key the same report again answers the first one.
   *
   * `system.create_bug_report`: `POST /bug-reports/`. Not sent again when its outcome is unknown,
   * unless `idempotency_key` is given.
   *
   * Reply: Stored for review.
   *
   * @param category - The parameter `category`. One of `api`, `mcp`, `docs`, `auth`, `storage`,
   *   `ai`, `billing`, `other`.
   * @param title - One line.
   * @param description - What was done, how to repeat it, what was expected and what came.
   * @param options - Optional: `request_id`, `endpoint`, `http_status`, `error_code`,
   *   `occurred_at`, `blob`, `idempotency_key`.
   */
  createBugReport(
    category: models.SystemCreateBugReportCategory,
    title: string,
    description: string,
    options?: SystemCreateBugReportOptions,
  ): Pending<models.SystemCreateBugReportReply> {
    return this.caller.call("system.create_bug_report", { category, title, description }, options);
  }

  /**
   * Ask an endpoint for its parameters.
   *
   * About two fifths of the endpoints answer; the others say 405. OAuth never does.
   *
   * `system.describe_endpoint`: `OPTIONS /{endpoint}/`.
   *
   * Reply: Parameters with source, required flag, type and constraints.
   *
   * @param endpoint - Path of the endpoint without its outer slashes, for example user/email.
   * @throws A `FastioError`, among others for:
   * - HTTP 405, class 1651 (Invalid Request Type).
   */
  describeEndpoint(endpoint: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("system.describe_endpoint", { endpoint }, options);
  }

  /**
   * Get the integration guide for agents as text.
   *
   * `system.get_agents_guide`: `GET /agents/`. Takes no credential.
   *
   * Reply: Text.
   *
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  getAgentsGuide(options?: CallOptions): ByteReply {
    return this.caller.bytes("system.get_agents_guide", {}, options);
  }

  /**
   * Get an interactive app's description.
   *
   * `system.get_app`: `GET /apps/{app_id}/details/`.
   *
   * The service switched it off.
   *
   * Reply: The app.
   *
   * @param app_id - Name of the app, for example file-picker.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 9992 (Unknown Route).
   * @deprecated The service no longer documents it.
   */
  getApp(app_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("system.get_app", { app_id }, options);
  }

  /**
   * Get the API overview as text.
   *
   * `system.get_llms_overview`: `GET /llms/`. Takes no credential.
   *
   * Reply: Text.
   *
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  getLlmsOverview(options?: CallOptions): ByteReply {
    return this.caller.bytes("system.get_llms_overview", {}, options);
  }

  /**
   * Get one part of the API reference as text.
   *
   * `system.get_llms_reference`: `GET /llms/{category}/`. Takes no credential.
   *
   * Reply: Text.
   *
   * @param category - The parameter `category`. One of `full`, `auth`, `oauth`, `orgs`,
   *   `workspaces`, `storage`, `shares`, `upload`, `ai`, `events`, `comments`, `howto`, `workflow`,
   *   `signing`, `bug-reports`, `intents`, `dashboard`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  getLlmsReference(
    category: models.SystemGetLlmsReferenceCategory,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("system.get_llms_reference", { category }, options);
  }

  /**
   * Get the service's status.
   *
   * `system.get_status`: `GET /system/status/`. Takes no credential.
   *
   * Reply: The status.
   */
  getStatus(options?: CallOptions): Pending<unknown> {
    return this.caller.call("system.get_status", {}, options);
  }

  /**
   * Get an interactive app's HTML for a workspace or share.
   *
   * `system.launch_app`: `POST /apps/{app_id}/launch/`. Not sent again when its outcome is unknown.
   *
   * The service switched it off.
   *
   * Reply: The app with its HTML.
   *
   * @param app_id - Name of the app.
   * @param context_type - The parameter `context_type`. One of `workspace`, `share`.
   * @param context_id - A ProfileId or the profile's custom name: org domain, workspace folder
   *   name, share URL name, user email address. Most paths accept either.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 9992 (Unknown Route).
   * @deprecated The service no longer documents it.
   */
  launchApp(
    app_id: string,
    context_type: models.SystemLaunchAppContextType,
    context_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("system.launch_app", { app_id, context_type, context_id }, options);
  }

  /**
   * List the interactive apps.
   *
   * `system.list_apps`: `GET /apps/list/`.
   *
   * The service switched it off.
   *
   * Reply: The apps.
   *
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 9992 (Unknown Route).
   * @deprecated The service no longer documents it.
   */
  listApps(options?: CallOptions): Pending<unknown> {
    return this.caller.call("system.list_apps", {}, options);
  }

  /**
   * List the interactive apps for one tool.
   *
   * `system.list_tool_apps`: `GET /apps/tool/{tool_name}/`.
   *
   * The service switched it off.
   *
   * Reply: The apps.
   *
   * @param tool_name - Tool, for example storage.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 9992 (Unknown Route).
   * @deprecated The service no longer documents it.
   */
  listToolApps(tool_name: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("system.list_tool_apps", { tool_name }, options);
  }

  /**
   * Check that the service answers.
   *
   * `system.ping`: `GET /ping/`. Takes no credential.
   *
   * Reply: It answers.
   *
   * @param options - Optional: `output`.
   */
  ping(options?: SystemPingOptions): Pending<models.SystemPingReply> {
    return this.caller.call("system.ping", {}, options);
  }
}
