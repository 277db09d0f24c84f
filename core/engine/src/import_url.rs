//! A file that the service fetches from the web by itself: asked for, and waited for.

use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event, Imported, TransferState, WaitReason};
use crate::meter::Meter;
use crate::operation;
use crate::patience::{self, patiently, unknown};
use crate::reply::Reply;
use crate::request::scheme;
use crate::task::{Call, ImportUrl};
use crate::upload::newest_of_name;
use crate::view::{View, lacks};

/// The first pause before the service is asked again; each is twice the one before.
const FIRST_PAUSE_MS: u64 = 250;
const LAST_PAUSE_MS: u64 = 8_000;
/// An import that stands still for so long is given up.
const STANDSTILL_MS: u64 = 60 * 60 * 1000;

/// Refuses a target or address that the service would refuse.
pub(crate) fn check(cx: &Cx, task: &ImportUrl) -> Result<()> {
    if !has_fitting_place(&task.source_url) {
        let rule = "must be the public address of a file: https, on port 443";
        return Err(Error::param("source_url", "invalid", rule));
    }
    let call = create(task);
    call::prepare(cx, operation::find(&call.operation)?, &call).map(drop)
}

/// Whether an address is https, names a host, and no port but 443.
fn has_fitting_place(url: &str) -> bool {
    if url.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return false;
    }
    let Some((scheme, rest)) = scheme(url) else {
        return false;
    };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let place = authority.rsplit('@').next().unwrap_or_default();
    // The colons of an address of version 6 stand in brackets.
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (place, ""),
    };
    let port_fits = port.is_empty() || port.parse() == Ok(443_u16);
    scheme.eq_ignore_ascii_case("https") && !host.is_empty() && port_fits
}

fn create(task: &ImportUrl) -> Call {
    let mut call = Call::new("web_uploads.create")
        .with("source_url", task.source_url.as_str())
        .with("profile_id", task.profile_id.as_str())
        .with("profile_type", task.profile_type.as_str());
    for (name, text) in [
        ("folder_id", &task.folder_id),
        ("file_name", &task.file_name),
    ] {
        if let Some(text) = text {
            call.set(name, text.as_str().into());
        }
    }
    call
}

/// The machine of an import.
pub(crate) async fn run(cx: Cx, task: ImportUrl) -> Result<Completion> {
    let reply = call::call(&cx, &create(&task)).await?;
    let job = Job::of(&reply)?;
    let upload_id = ["id", "upload_id", "job_id"]
        .into_iter()
        .find_map(|name| job.0.string(&[name]))
        .ok_or_else(|| lacks(&reply, "id of the import"))?;
    match ended(&cx, &upload_id, job).await {
        Ok(job) => {
            let node_id = match job.node_id() {
                Some(node_id) => Some(node_id),
                None => find(&cx, &task).await?,
            };
            Ok(Completion::Imported(Imported { node_id, upload_id }))
        }
        Err(error) if error.kind == ErrorKind::Cancelled => {
            // Too late, or gone: there is nothing to stop then.
            let call = Call::new("web_uploads.cancel").with("id", upload_id);
            patience::clear_away(&cx, call).await;
            Err(error)
        }
        Err(error) => Err(error),
    }
}

/// An import as the service shows it.
struct Job(View);

impl Job {
    fn of(reply: &Reply) -> Result<Self> {
        let told = View::payload(reply)?;
        // Under which key it lies is not documented.
        let inner = told.at(&["web_upload"]).cloned().map(View);
        Ok(Job(inner.unwrap_or(told)))
    }

    fn status(&self) -> &str {
        self.0.text(&["status"]).unwrap_or_default()
    }

    fn node_id(&self) -> Option<String> {
        let names = ["new_file_id", "node_id", "file_id"];
        names.into_iter().find_map(|name| self.0.string(&[name]))
    }
}

/// Waits until the file is stored.
async fn ended(cx: &Cx, upload_id: &str, mut job: Job) -> Result<Job> {
    let meter = Meter::new(cx, None, 1);
    let (mut pause_ms, mut since) = (FIRST_PAUSE_MS, cx.now().monotonic_ms);
    loop {
        match job.status() {
            "complete" => {
                meter.file_done();
                meter.state(TransferState::Done);
                return Ok(job);
            }
            "failed" | "canceled" => return Err(failed(&job)),
            "downloading" => meter.state(TransferState::Transferring),
            "uploading" => meter.state(TransferState::Finishing),
            // A status not known is one to wait on.
            _ => {}
        }
        if cx.now().monotonic_ms.saturating_sub(since) >= STANDSTILL_MS {
            let minutes = STANDSTILL_MS / 60_000;
            let why = format!("the import has stood still for {minutes} minutes");
            return Err(unknown("web_uploads.get", upload_id, &why));
        }
        cx.emit(Event::Wait {
            reason: WaitReason::Processing,
            ms: pause_ms,
        });
        cx.sleep(pause_ms).await?;
        pause_ms = (pause_ms * 2).min(LAST_PAUSE_MS);
        let call = Call::new("web_uploads.get").with("upload_id", upload_id);
        let next = Job::of(&patiently(cx, &call, upload_id, None).await?.0)?;
        if next.status() != job.status() {
            since = cx.now().monotonic_ms;
        }
        job = next;
    }
}

fn failed(job: &Job) -> Error {
    let why = if job.status() == "canceled" {
        "the import was canceled by somebody else"
    } else {
        "the service could not fetch the file: check that anybody can load the address, or download it and upload it yourself"
    };
    let told = ["status_message", "error", "message"]
        .into_iter()
        .find_map(|name| job.0.text(&[name]));
    let message = match told {
        Some(told) => format!("{why} ({told})"),
        None => why.to_owned(),
    };
    Error::new(ErrorKind::Failed, message).with_operation("web_uploads.get")
}

/// The node of a file of the given name where it was to go: one of that name was replaced and kept its node.
async fn find(cx: &Cx, task: &ImportUrl) -> Result<Option<String>> {
    let Some(name) = &task.file_name else {
        return Ok(None);
    };
    let profile = (task.profile_type.as_str(), task.profile_id.as_str());
    match newest_of_name(cx, profile, task.folder_id.as_deref(), name).await {
        Err(error) if error.kind == ErrorKind::Cancelled => Err(error),
        // Who may import may not always read.
        found => Ok(found.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::has_fitting_place;

    #[test]
    fn only_https_on_its_port() {
        for (url, fits) in [
            ("https://example.com/a.txt", true),
            ("HTTPS://example.com:443/a.txt", true),
            ("https://[2001:db8::1]/a", true),
            ("https://[2001:db8::1]:443/a", true),
            ("https://user:443@example.com/a", true),
            ("https://example.com?x=http://y:80", true),
            ("http://example.com/a.txt", false),
            ("https://example.com:8443/a.txt", false),
            ("https://[2001:db8::1]:80/a", false),
            ("https://example.com:x/", false),
            ("https:///a", false),
            ("https://:443/a", false),
            ("https://exa mple.com/", false),
            ("ftp://example.com/", false),
            ("example.com", false),
            ("", false),
        ] {
            assert_eq!(has_fitting_place(url), fits, "{url}");
        }
    }
}
