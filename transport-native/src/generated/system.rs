// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `system`.

use crate::Client;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `system`; see [`Client::system`].
#[derive(Debug, Clone, Copy)]
pub struct System<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl System<'_> {
    /// Ask how to do something with Fastio.
    ///
    /// One call, never billed, for any signed-in user. A request for clarification is a normal
    /// answer.
    ///
    /// - `question`: The parameter `question`. 1 to 2000 characters.
    ///
    /// Optional, set on the request: `context`, `surface`, `client`.
    ///
    /// `system.ask_how_to`: `POST /how-to/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: An answer, or questions back.
    ///
    /// # Errors
    ///
    /// - code 147185 (How-To Question Invalid).
    /// - HTTP 429, code 145858 (How-To Busy): another question of the same user is running Trying
    ///   again can help.
    /// - HTTP 429, code 10368 (Address Rate Limited). Trying again can help.
    pub fn ask_how_to(&self, question: impl Into<String>) -> AskHowTo {
        AskHowTo(Draft::new(self.0, "system.ask_how_to").value::<String>("question", question))
    }

    /// Report a suspected fault of the service.
    ///
    /// One way; nothing lists or reads reports. Not for refused parameters, 401, 403 or 429. Send
    /// no secrets and no file contents. With idempotency_key the same report again answers the
    /// first one.
    ///
    /// - `category`: The parameter `category`. One of `api`, `mcp`, `docs`, `auth`, `storage`,
    ///   `ai`, `billing`, `other`.
    /// - `title`: One line.
    /// - `description`: What was done, how to repeat it, what was expected and what came.
    ///
    /// Optional, set on the request: `request_id`, `endpoint`, `http_status`, `error_code`,
    /// `occurred_at`, `blob`, `idempotency_key`.
    ///
    /// `system.create_bug_report`: `POST /bug-reports/`. Not sent again when its outcome is
    /// unknown, unless `idempotency_key` is given.
    ///
    /// Reply: Stored for review.
    pub fn create_bug_report(
        &self,
        category: impl Into<models::SystemCreateBugReportCategory>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> CreateBugReport {
        CreateBugReport(
            Draft::new(self.0, "system.create_bug_report")
                .value::<models::SystemCreateBugReportCategory>("category", category)
                .value::<String>("title", title)
                .value::<String>("description", description),
        )
    }

    /// Ask an endpoint for its parameters.
    ///
    /// About two fifths of the endpoints answer; the others say 405. OAuth never does.
    ///
    /// - `endpoint`: Path of the endpoint without its outer slashes, for example user/email.
    ///
    /// `system.describe_endpoint`: `OPTIONS /{endpoint}/`.
    ///
    /// Reply: Parameters with source, required flag, type and constraints.
    ///
    /// # Errors
    ///
    /// - HTTP 405, class 1651 (Invalid Request Type).
    pub fn describe_endpoint(&self, endpoint: impl Into<String>) -> DescribeEndpoint {
        DescribeEndpoint(
            Draft::new(self.0, "system.describe_endpoint").value::<String>("endpoint", endpoint),
        )
    }

    /// Get the integration guide for agents as text.
    ///
    /// `system.get_agents_guide`: `GET /agents/`. Takes no credential.
    ///
    /// Reply: Text. Awaited for all of it; `stream` reads it piece by piece.
    pub fn get_agents_guide(&self) -> GetAgentsGuide {
        GetAgentsGuide(Draft::new(self.0, "system.get_agents_guide"))
    }

    /// Get an interactive app's description.
    ///
    /// - `app_id`: Name of the app, for example file-picker.
    ///
    /// `system.get_app`: `GET /apps/{app_id}/details/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The app.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 9992 (Unknown Route).
    #[deprecated(note = "the service no longer documents it")]
    pub fn get_app(&self, app_id: impl Into<String>) -> GetApp {
        GetApp(Draft::new(self.0, "system.get_app").value::<String>("app_id", app_id))
    }

    /// Get the API overview as text.
    ///
    /// `system.get_llms_overview`: `GET /llms/`. Takes no credential.
    ///
    /// Reply: Text. Awaited for all of it; `stream` reads it piece by piece.
    pub fn get_llms_overview(&self) -> GetLlmsOverview {
        GetLlmsOverview(Draft::new(self.0, "system.get_llms_overview"))
    }

    /// Get one part of the API reference as text.
    ///
    /// - `category`: The parameter `category`. One of `full`, `auth`, `oauth`, `orgs`,
    ///   `workspaces`, `storage`, `shares`, `upload`, `ai`, `events`, `comments`, `howto`,
    ///   `workflow`, `signing`, `bug-reports`, `intents`, `dashboard`.
    ///
    /// `system.get_llms_reference`: `GET /llms/{category}/`. Takes no credential.
    ///
    /// Reply: Text. Awaited for all of it; `stream` reads it piece by piece.
    pub fn get_llms_reference(
        &self,
        category: impl Into<models::SystemGetLlmsReferenceCategory>,
    ) -> GetLlmsReference {
        GetLlmsReference(
            Draft::new(self.0, "system.get_llms_reference")
                .value::<models::SystemGetLlmsReferenceCategory>("category", category),
        )
    }

    /// Get the service's status.
    ///
    /// `system.get_status`: `GET /system/status/`. Takes no credential.
    ///
    /// Reply: The status.
    pub fn get_status(&self) -> GetStatus {
        GetStatus(Draft::new(self.0, "system.get_status"))
    }

    /// Get an interactive app's HTML for a workspace or share.
    ///
    /// - `app_id`: Name of the app.
    /// - `context_type`: The parameter `context_type`. One of `workspace`, `share`.
    /// - `context_id`: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///   share URL name, user email address. Most paths accept either.
    ///
    /// `system.launch_app`: `POST /apps/{app_id}/launch/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: The app with its HTML.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 9992 (Unknown Route).
    #[deprecated(note = "the service no longer documents it")]
    pub fn launch_app(
        &self,
        app_id: impl Into<String>,
        context_type: impl Into<models::SystemLaunchAppContextType>,
        context_id: impl Into<String>,
    ) -> LaunchApp {
        LaunchApp(
            Draft::new(self.0, "system.launch_app")
                .value::<String>("app_id", app_id)
                .value::<models::SystemLaunchAppContextType>("context_type", context_type)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the interactive apps.
    ///
    /// `system.list_apps`: `GET /apps/list/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The apps.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 9992 (Unknown Route).
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_apps(&self) -> ListApps {
        ListApps(Draft::new(self.0, "system.list_apps"))
    }

    /// List the interactive apps for one tool.
    ///
    /// - `tool_name`: Tool, for example storage.
    ///
    /// `system.list_tool_apps`: `GET /apps/tool/{tool_name}/`.
    ///
    /// The service switched it off.
    ///
    /// Reply: The apps.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 9992 (Unknown Route).
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_tool_apps(&self, tool_name: impl Into<String>) -> ListToolApps {
        ListToolApps(
            Draft::new(self.0, "system.list_tool_apps").value::<String>("tool_name", tool_name),
        )
    }

    /// Check that the service answers.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `system.ping`: `GET /ping/`. Takes no credential.
    ///
    /// Reply: It answers.
    pub fn ping(&self) -> Ping {
        Ping(Draft::new(self.0, "system.ping"))
    }
}

/// A request of [`System::ask_how_to`]: ask how to do something with Fastio.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AskHowTo(Draft);

impl AskHowTo {
    /// Background; treated as data. At most 8000 characters.
    pub fn context(self, context: impl Into<String>) -> Self {
        Self(self.0.value::<String>("context", context))
    }

    /// Phrase the answer for MCP tools or for code-mode calls; omit for the REST API. One of `mcp`,
    /// `code`.
    pub fn surface(self, surface: impl Into<models::SystemAskHowToSurface>) -> Self {
        Self(
            self.0
                .value::<models::SystemAskHowToSurface>("surface", surface),
        )
    }

    /// Name of the asking program; the answer may follow a policy for it. At most 64 characters.
    pub fn client(self, client: impl Into<String>) -> Self {
        Self(self.0.value::<String>("client", client))
    }
}

typed!(AskHowTo, models::SystemAskHowToReply);

/// A request of [`System::create_bug_report`]: report a suspected fault of the service.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateBugReport(Draft);

impl CreateBugReport {
    /// Value of the x-ve-reqid header of the failing answer.
    pub fn request_id(self, request_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("request_id", request_id))
    }

    /// The failing endpoint.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        Self(self.0.value::<String>("endpoint", endpoint))
    }

    /// Its HTTP status.
    pub fn http_status(self, http_status: i64) -> Self {
        Self(self.0.set("http_status", http_status))
    }

    /// Its error code.
    pub fn error_code(self, error_code: impl Into<String>) -> Self {
        Self(self.0.value::<String>("error_code", error_code))
    }

    /// When it happened.
    pub fn occurred_at(self, occurred_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("occurred_at", occurred_at))
    }

    /// Excerpt of the failing answer or of a log.
    pub fn blob(self, blob: impl Into<String>) -> Self {
        Self(self.0.value::<String>("blob", blob))
    }

    /// Own key that makes a repeat safe.
    pub fn idempotency_key(self, idempotency_key: impl Into<String>) -> Self {
        Self(self.0.value::<String>("idempotency_key", idempotency_key))
    }
}

typed!(CreateBugReport, models::SystemCreateBugReportReply);

/// A request of [`System::describe_endpoint`]: ask an endpoint for its parameters.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DescribeEndpoint(Draft);

typed!(DescribeEndpoint, Value);

/// A request of [`System::get_agents_guide`]: get the integration guide for agents as text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetAgentsGuide(Draft);

bytes!(GetAgentsGuide);

/// A request of [`System::get_app`]: get an interactive app's description.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetApp(Draft);

typed!(GetApp, Value);

/// A request of [`System::get_llms_overview`]: get the API overview as text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLlmsOverview(Draft);

bytes!(GetLlmsOverview);

/// A request of [`System::get_llms_reference`]: get one part of the API reference as text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLlmsReference(Draft);

bytes!(GetLlmsReference);

/// A request of [`System::get_status`]: get the service's status.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStatus(Draft);

typed!(GetStatus, Value);

/// A request of [`System::launch_app`]: get an interactive app's HTML for a workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct LaunchApp(Draft);

typed!(LaunchApp, Value);

/// A request of [`System::list_apps`]: list the interactive apps.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListApps(Draft);

typed!(ListApps, Value);

/// A request of [`System::list_tool_apps`]: list the interactive apps for one tool.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListToolApps(Draft);

typed!(ListToolApps, Value);

/// A request of [`System::ping`]: check that the service answers.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Ping(Draft);

impl Ping {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Ping, models::SystemPingReply);
