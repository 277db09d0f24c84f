//! Pages as types.

use super::web_url;
use crate::error::Result;
use crate::secret::Secret;
use crate::task::Params;
use serde_json::Value;

/// A page of the web application, with what its address needs.
///
/// `domain` is an organization's domain, `folder_name` a workspace's and `custom_name` a share's
/// name: never their 19-digit ids. A `node` is an id in either form, `root` or `trash`.
///
/// ```
/// use fastio_core::weburl::{Moment, Page};
///
/// let page = Page::Preview {
///     domain: "acme".into(),
///     folder_name: "q4-planning".into(),
///     node: "f3jm5-zqzfx-pxdr2-dx8z5-bvnb3-rpjf".into(),
///     moment: Moment { seconds: Some(45.5), ..Moment::default() },
/// };
/// assert_eq!(
///     page.url()?,
///     "https://acme.fast.io/workspace/q4-planning/preview/f3jm5-zqzfx-pxdr2-dx8z5-bvnb3-rpjf?t=45.5"
/// );
/// # Ok::<(), fastio_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Page {
    /// A workspace; needs a sign-in.
    Workspace {
        /// The organization's domain.
        domain: String,
        /// The workspace's name.
        folder_name: String,
    },
    /// A folder of a workspace; needs a sign-in.
    Folder {
        /// The organization's domain.
        domain: String,
        /// The workspace's name.
        folder_name: String,
        /// The folder; `None` for the root.
        node: Option<String>,
        /// How the folder is shown at first.
        view: Option<View>,
        /// The side panel that is open at first.
        tab: Option<Tab>,
    },
    /// A file or note of a workspace; needs a sign-in.
    Preview {
        /// The organization's domain.
        domain: String,
        /// The workspace's name.
        folder_name: String,
        /// The file or note.
        node: String,
        /// Where in it.
        moment: Moment,
    },
    /// An AI chat of a workspace; needs a sign-in.
    Chat {
        /// The organization's domain.
        domain: String,
        /// The workspace's name.
        folder_name: String,
        /// The chat's id.
        chat: String,
    },
    /// A note beside the listing of its workspace; needs a sign-in.
    Note {
        /// The organization's domain.
        domain: String,
        /// The workspace's name.
        folder_name: String,
        /// The note's id.
        note: String,
    },
    /// The settings of a share; needs a sign-in.
    ShareSettings {
        /// The organization's domain.
        domain: String,
        /// The workspace's name; may be left out.
        folder_name: Option<String>,
        /// The share's name.
        custom_name: String,
    },
    /// All workspaces of an organization; needs a sign-in.
    Browse {
        /// The organization's domain.
        domain: String,
    },
    /// The settings of an organization; needs a sign-in.
    OrgSettings {
        /// The organization's domain.
        domain: String,
    },
    /// The billing of an organization; needs a sign-in.
    Billing {
        /// The organization's domain.
        domain: String,
    },
    /// A share, for its visitors.
    Share {
        /// The organization's domain; may be left out.
        domain: Option<String>,
        /// The share's name; it alone finds the share.
        custom_name: String,
        /// The share's title, for looks; may be left out.
        title: Option<String>,
    },
    /// A file of a share, for its visitors.
    SharePreview {
        /// The organization's domain; may be left out.
        domain: Option<String>,
        /// The share's name; it alone finds the share.
        custom_name: String,
        /// The share's title, for looks; may be left out.
        title: Option<String>,
        /// The file.
        node: String,
        /// Where in it. Comments show only if the share has them on.
        moment: Moment,
    },
    /// A file share.
    FileShare {
        /// Its id.
        id: String,
    },
    /// A QuickShare: an old link, new ones cannot be made.
    QuickShare {
        /// Its id.
        id: String,
    },
    /// The claim of an organization that somebody else made (older texts only).
    Claim {
        /// The transfer token.
        token: Secret,
    },
    /// The first steps of a new user.
    Onboarding {
        /// Id and domain of the organization that was just made; may be left out.
        org: Option<(String, String)>,
    },
    /// The API keys of the signed-in user.
    ApiKeys,
    /// The browser's part of a sign-in (PKCE). Better open the reply's `login_url` as it came.
    Connect {
        /// The authorization request's id.
        auth_request_id: String,
        /// Whether the page shows a code to type over.
        display_code: bool,
    },
}

/// Where in a file: a comment, a time, a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Moment {
    /// The comment that is scrolled to and lit up; goes together with the others.
    pub comment: Option<String>,
    /// Seconds into audio or video, rounded to milliseconds.
    pub seconds: Option<f64>,
    /// Page of a PDF, from 1.
    pub page: Option<u64>,
}

/// How a folder is shown at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum View {
    /// As a list.
    List,
    /// As a grid.
    Grid,
    /// As a table of metadata.
    Metadata,
}

/// The side panel that is open at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tab {
    /// Information.
    Info,
    /// Metadata.
    Metadata,
    /// Comments.
    Comments,
    /// Activity.
    Activity,
    /// Versions.
    Versions,
}

impl Page {
    /// The page's address: ASCII, percent-encoded by RFC 3986.
    ///
    /// # Errors
    ///
    /// As [`web_url`].
    pub fn url(&self) -> Result<String> {
        let (kind, values) = self.values();
        web_url(kind, &values)
    }

    fn values(&self) -> (&'static str, Params) {
        let (kind, values): (_, Vec<(&str, Value)>) = match self {
            Page::Workspace {
                domain,
                folder_name,
            } => ("workspace", in_workspace(domain, folder_name, [])),
            Page::Folder {
                domain,
                folder_name,
                node,
                view,
                tab,
            } => {
                let more = [
                    ("node", node.as_deref().into()),
                    ("view", view.map(View::as_str).into()),
                    ("tab", tab.map(Tab::as_str).into()),
                ];
                ("folder", in_workspace(domain, folder_name, more))
            }
            Page::Preview {
                domain,
                folder_name,
                node,
                moment,
            } => {
                let mut values = in_workspace(domain, folder_name, [("node", text(node))]);
                values.extend(moment.values());
                ("preview", values)
            }
            Page::Chat {
                domain,
                folder_name,
                chat,
            } => {
                let more = [("chat", text(chat))];
                ("chat", in_workspace(domain, folder_name, more))
            }
            Page::Note {
                domain,
                folder_name,
                note,
            } => {
                let more = [("note", text(note))];
                ("note", in_workspace(domain, folder_name, more))
            }
            Page::ShareSettings {
                domain,
                folder_name,
                custom_name,
            } => (
                "share_settings",
                vec![
                    ("domain", text(domain)),
                    ("folder_name", folder_name.as_deref().into()),
                    ("custom_name", text(custom_name)),
                ],
            ),
            Page::Browse { domain } => ("browse", vec![("domain", text(domain))]),
            Page::OrgSettings { domain } => ("org_settings", vec![("domain", text(domain))]),
            Page::Billing { domain } => ("billing", vec![("domain", text(domain))]),
            Page::Share {
                domain,
                custom_name,
                title,
            } => ("share", of_share(domain, custom_name, title)),
            Page::SharePreview {
                domain,
                custom_name,
                title,
                node,
                moment,
            } => {
                let mut values = of_share(domain, custom_name, title);
                values.push(("node", text(node)));
                values.extend(moment.values());
                ("share_preview", values)
            }
            Page::FileShare { id } => ("fileshare", vec![("id", text(id))]),
            Page::QuickShare { id } => ("quickshare", vec![("id", text(id))]),
            Page::Claim { token } => ("claim", vec![("token", token.expose().into())]),
            Page::Onboarding { org: None } => ("onboarding", Vec::new()),
            Page::Onboarding {
                org: Some((org_id, domain)),
            } => (
                "onboarding",
                vec![("org_id", text(org_id)), ("domain", text(domain))],
            ),
            Page::ApiKeys => ("api_keys", Vec::new()),
            Page::Connect {
                auth_request_id,
                display_code,
            } => (
                "connect",
                vec![
                    ("auth_request_id", text(auth_request_id)),
                    ("display_code", (*display_code).into()),
                ],
            ),
        };
        let named = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        (kind, named.collect())
    }
}

impl Moment {
    fn values(&self) -> [(&'static str, Value); 3] {
        // JSON has no such numbers: as a text they are refused instead of lost.
        let seconds = |seconds: f64| match Value::from(seconds) {
            Value::Null => Value::from("not a number"),
            number => number,
        };
        [
            ("comment", self.comment.as_deref().into()),
            ("t", self.seconds.map(seconds).unwrap_or_default()),
            ("p", self.page.into()),
        ]
    }
}

fn text(text: &str) -> Value {
    text.into()
}

fn in_workspace<const N: usize>(
    domain: &str,
    folder_name: &str,
    more: [(&'static str, Value); N],
) -> Vec<(&'static str, Value)> {
    let mut values = vec![("domain", text(domain)), ("folder_name", text(folder_name))];
    values.extend(more);
    values
}

fn of_share(
    domain: &Option<String>,
    custom_name: &str,
    title: &Option<String>,
) -> Vec<(&'static str, Value)> {
    vec![
        ("domain", domain.as_deref().into()),
        ("custom_name", text(custom_name)),
        ("title", title.as_deref().into()),
    ]
}

impl View {
    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            View::List => "list",
            View::Grid => "grid",
            View::Metadata => "metadata",
        }
    }
}

impl Tab {
    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Tab::Info => "info",
            Tab::Metadata => "metadata",
            Tab::Comments => "comments",
            Tab::Activity => "activity",
            Tab::Versions => "versions",
        }
    }
}
