// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `system`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `system.ask_how_to` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SystemAskHowToReply {
    /// `status`.
    pub status: SystemAskHowToReplyStatus,
    /// Present with status answer.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub answer: Option<String>,
    /// Always false; kept for older clients.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub escalated: Option<bool>,
    /// Topics the answer rests on; present with status answer.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub topics_used: Option<Vec<Value>>,
    /// Present with status needs_clarification; the shape of its entries is not documented.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub questions: Option<Vec<Value>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SystemAskHowToReply {
    /// With the members it cannot be without.
    pub fn new(status: SystemAskHowToReplyStatus) -> Self {
        Self {
            status,
            answer: None,
            escalated: None,
            topics_used: None,
            questions: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `status` of [`SystemAskHowToReply`].
    SystemAskHowToReplyStatus {
        Answer = "answer",
        NeedsClarification = "needs_clarification",
    }
}

words! {
    /// Phrase the answer for MCP tools or for code-mode calls; omit for the REST API.
    SystemAskHowToSurface {
        Mcp = "mcp",
        Code = "code",
    }
}

words! {
    /// The parameter `category` of `system.create_bug_report`.
    SystemCreateBugReportCategory {
        Api = "api",
        Mcp = "mcp",
        Docs = "docs",
        Auth = "auth",
        Storage = "storage",
        Ai = "ai",
        Billing = "billing",
        OtherWord = "other",
    }
}

/// What `system.create_bug_report` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SystemCreateBugReportReply {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `category` of `system.get_llms_reference`.
    SystemGetLlmsReferenceCategory {
        Full = "full",
        Auth = "auth",
        Oauth = "oauth",
        Orgs = "orgs",
        Workspaces = "workspaces",
        Storage = "storage",
        Shares = "shares",
        Upload = "upload",
        Ai = "ai",
        Events = "events",
        Comments = "comments",
        Howto = "howto",
        Workflow = "workflow",
        Signing = "signing",
        BugReports = "bug-reports",
        Intents = "intents",
        Dashboard = "dashboard",
    }
}

words! {
    /// The parameter `context_type` of `system.launch_app`.
    SystemLaunchAppContextType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// What `system.ping` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SystemPingReply {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    /// `service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
