//! What may be uploaded.

use super::Area;
use super::uploads::target;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::uploads;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("uploads.get_limits", get_limits),
    ("uploads.get_extension_limits", get_extension_limits),
    ("uploads.list_hash_algorithms", list_hash_algorithms),
];

fn get_limits(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let required = |name: &str| match args.get(name) {
        Some(_) => Ok(()),
        None => Err(refuse_param(name, "This value is needed with action.")),
    };
    if let Some(action) = args.opt_text("action") {
        required("instance_id")?;
        if action == "update" {
            required("file_id")?;
        }
    }
    if args.get("instance_id").is_some() {
        target(cx, args)?;
    } else if let Some(org) = args.opt_text("org") {
        guard::org(cx, org, Role::View)?;
    }
    Ok(json!({ "limits": uploads::limits() }).into())
}

/// The sandbox refuses no extension.
fn get_extension_limits(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let own = cx
        .state
        .orgs
        .values()
        .filter(|org| org.members.role(&user, cx.now).is_some())
        .find_map(|org| org.subscription.as_ref());
    let plan = args.opt_text("plan").or(own.map(|own| own.plan.as_str()));
    let mut limits = json!({
        "restricted_extensions": [],
        "archive_extensions": [],
        "enforcement_enabled": false,
        "cache_ttl": 3600,
    });
    if let (Some(plan), Some(fields)) = (plan, limits.as_object_mut()) {
        fields.insert("plan".to_owned(), json!(plan));
    }
    Ok(limits.into())
}

fn list_hash_algorithms(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(json!({"algos": ["md5", "sha1", "sha256", "sha384", "crc32c"]}).into())
}
