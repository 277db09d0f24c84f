//! Imports by URL.

use super::Area;
use super::place::pagination;
use super::uploads::{in_folder, session};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::conflict::check_name;
use crate::domain::node::ROOT;
use crate::domain::session::Way;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use std::net::IpAddr;
use url::{Host, Url};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("web_uploads.create", create),
    ("web_uploads.get", get),
    ("web_uploads.list", list),
    ("web_uploads.cancel", cancel),
];

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let address = args.text("source_url")?;
    let url = Url::parse(address).ok().filter(is_public);
    let url = url.ok_or_else(|| {
        refuse_param(
            "source_url",
            "This value should be a public HTTPS address on port 443.",
        )
    })?;
    if args.text("profile_type")? == "share" {
        return Err(Refusal::not_found("No such share."));
    }
    let workspace = guard::workspace(cx, args.text("profile_id")?, Role::Member)?;
    guard::require_subscription(cx, &workspace)?;
    let tree = cx.state.tree(&workspace);
    let folder = tree.folder(args.opt_text("folder_id").unwrap_or(ROOT))?;
    let name = match args.opt_text("file_name") {
        Some(name) => name.to_owned(),
        None => name_of(&url),
    };
    let target = in_folder(workspace, folder, None)?;
    let session = session(cx, &name, 0, target, Way::OneCall)?;
    let job = cx.state.web.add(session, address);
    Ok(job.show(cx.now).into())
}

/// Whether the service would reach the address: HTTPS on its port, and no host of a private network.
fn is_public(url: &Url) -> bool {
    let host = match url.host() {
        None => false,
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let private = [".localhost", ".local", ".internal"];
            name != "localhost" && !private.iter().any(|end| name.ends_with(end))
        }
        Some(Host::Ipv4(address)) => is_global(address.into()),
        Some(Host::Ipv6(address)) => is_global(address.to_canonical()),
    };
    url.scheme() == "https" && url.port().is_none() && host
}

fn is_global(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            !(address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_broadcast()
                || address.is_multicast())
        }
        IpAddr::V6(address) => {
            !(address.is_loopback()
                || address.is_unspecified()
                || address.is_unique_local()
                || address.is_unicast_link_local()
                || address.is_multicast())
        }
    }
}

/// The name that an address gives to a file: its last segment, or the host if that is no name.
fn name_of(url: &Url) -> String {
    let last = url.path_segments().and_then(|mut all| all.next_back());
    let last = percent_decode_str(last.unwrap_or_default()).decode_utf8_lossy();
    match check_name(&last) {
        Ok(()) => last.into_owned(),
        Err(_) => url.host_str().unwrap_or_default().to_owned(),
    }
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let job = cx.state.web.get(&user, args.text("upload_id")?)?;
    Ok(job.show(cx.now).into())
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let status = args.opt_text("status");
    let wanted = |found: &str| status.is_none_or(|status| status == found);
    let all = cx
        .state
        .web
        .of(&user)
        .filter(|job| wanted(job.status(cx.now)));
    let all: Vec<Value> = all.map(|job| job.show(cx.now)).collect();
    let (limit, offset) = args.page();
    let pagination = pagination(all.len(), (limit, offset));
    let page: Vec<Value> = all.into_iter().skip(offset).take(limit).collect();
    Ok(json!({"web_uploads": page, "pagination": pagination}).into())
}

fn cancel(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    cx.state.web.cancel(&user, args.text("id")?)?;
    Ok(Answer::empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_networks_are_not_reached() {
        for (address, public) in [
            ("https://example.com/a.txt", true),
            ("https://example.com:443/a.txt", true),
            ("https://example.com:8443/a.txt", false),
            ("http://example.com/a.txt", false),
            ("https://localhost/a", false),
            ("https://printer.local/a", false),
            ("https://127.0.0.1/a", false),
            ("https://10.1.2.3/a", false),
            ("https://169.254.169.254/latest/", false),
            ("https://[::1]/a", false),
            ("https://[::ffff:192.168.0.1]/a", false),
            ("https://8.8.8.8/a", true),
        ] {
            let url = Url::parse(address).unwrap();
            assert_eq!(is_public(&url), public, "{address}");
        }
    }

    #[test]
    fn a_name_never_leaves_its_folder() {
        for (address, name) in [
            ("https://example.com/a/b%20c.txt?x=1", "b c.txt"),
            ("https://example.com/", "example.com"),
            ("https://example.com/%2e%2e%2fetc", "example.com"),
            ("https://example.com/a%00b", "example.com"),
        ] {
            assert_eq!(name_of(&Url::parse(address).unwrap()), name, "{address}");
        }
    }
}
