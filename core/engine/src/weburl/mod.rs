//! Addresses of pages that people open, by `core/api/weburls.md`.
//!
//! Where a reply carries `web_url`, use that; build an address only where it is missing. Nothing
//! here asks the service: an address can lead to what does not exist or may not be seen.

mod address;
mod nfc;
mod page;
mod patterns;
mod slug;
mod tables;
#[cfg(test)]
mod tests;

use crate::error::Result;
use crate::task::Params;

pub use page::{Moment, Page, Tab, View};
pub use slug::slug;

/// The address of a page by its kind and its values: what a binding hands through. Programs in Rust
/// have [`Page`].
///
/// The kinds: `workspace`, `folder`, `preview` (also `note_preview`), `chat`, `note`,
/// `share_settings`, `browse`, `org_settings`, `billing`, `share`, `share_preview`, `fileshare`,
/// `quickshare`, `claim`, `onboarding`, `api_keys`, `connect`. What each needs stands with the
/// variants of [`Page`]; the values are called `domain`, `folder_name`, `node`, `view`, `tab`,
/// `comment`, `t` (seconds), `p` (page), `chat`, `note`, `custom_name`, `title`, `id`, `token`,
/// `org_id`, `auth_request_id`, `display_code`. All are texts, but for the numbers `t` and `p` and
/// the boolean `display_code`; `null` is as good as left out. The address is ASCII.
///
/// # Errors
///
/// [`InvalidParameter`](crate::ErrorKind::InvalidParameter) with the value's name: an unknown kind, a
/// value that is missing, that this kind does not take or that is of the wrong type; a domain that
/// could be another host, a name that is empty or leads out of its place (`.`, `..`), an id that no
/// client may send, seconds that are no time, a page 0.
///
/// ```
/// use fastio_core::weburl::web_url;
/// use serde_json::json;
///
/// let values = json!({"domain": "acme", "folder_name": "q4-planning", "view": "grid"});
/// assert_eq!(
///     web_url("folder", values.as_object().unwrap())?,
///     "https://acme.fast.io/workspace/q4-planning/storage/root?view=grid"
/// );
/// # Ok::<(), fastio_core::Error>(())
/// ```
pub fn web_url(kind: &str, values: &Params) -> Result<String> {
    address::build(kind, values)
}
