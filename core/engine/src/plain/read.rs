//! Settings and tasks, from JSON text.
//!
//! Read by hand: what serde derives for these few objects weighs more in a browser than all transfers do.

use super::given::Given;
use crate::config::{Config, Credential, OAuth, RetryPolicy};
use crate::effect::Timeouts;
use crate::error::Result;
use crate::journal::Journal;
use crate::source::{SinkId, Source, SourceId};
use crate::task::{
    Ask, Call, CallOptions, Download, FileToUpload, ImportUrl, Read, SignIn, Task, Upload,
    UploadMany,
};

/// Reads settings; what is left out keeps the engine's default. Fails with
/// [`InvalidParameter`](crate::ErrorKind::InvalidParameter) on anything that is not known, by the place it stands at and
/// without its value.
pub fn config(text: &str) -> Result<Config> {
    let mut given = Given::parse("config", text)?;
    let mut config = Config::default();
    let base_url = given.text("base_url")?;
    let credential = credential(&mut given)?;
    let mut variables = given.object("environment")?;
    if let Some(user_agent) = given.text("user_agent")? {
        config.user_agent = user_agent;
    }
    if let Some(timeouts) = timeouts(&mut given, config.timeouts)? {
        config.timeouts = timeouts;
    }
    if let Some(policy) = given.object("retry")? {
        config.retry = retry(policy)?;
    }
    if let Some(max) = given.number("max_concurrent_requests")? {
        config.max_concurrent_requests = usize::try_from(max).unwrap_or(usize::MAX);
    }
    given.end()?;
    // Variables are the one object whose members are anybody's.
    config.with_variables(base_url, credential, |name| match &mut variables {
        Some(variables) => variables.text(name),
        None => Ok(None),
    })
}

/// `"none"`, or an object with one member that says which kind it is.
fn credential(given: &mut Given) -> Result<Option<Credential>> {
    if given.is_text("credential", "none") {
        return Ok(Some(Credential::None));
    }
    let Some(mut kind) = given.object("credential")? else {
        return Ok(None);
    };
    let credential = if let Some(key) = kind.text("api_key")? {
        Credential::ApiKey(key.into())
    } else if let Some(token) = kind.text("token")? {
        Credential::Token(token.into())
    } else if let Some(mut oauth) = kind.object("oauth")? {
        let tokens = OAuth {
            client_id: oauth.needed("client_id")?,
            access_token: oauth.text("access_token")?.map(Into::into),
            refresh_token: oauth.needed("refresh_token")?.into(),
            expires_at_unix_ms: oauth.number("expires_at_unix_ms")?,
        };
        oauth.end()?;
        Credential::OAuth(tokens)
    } else {
        return Err(kind.refused("must be \"none\", or have api_key, token or oauth"));
    };
    kind.end()?;
    Ok(Some(credential))
}

/// What is left out stays as it is; `null` takes a limit away.
fn timeouts(given: &mut Given, mut timeouts: Timeouts) -> Result<Option<Timeouts>> {
    let Some(mut given) = given.object("timeouts")? else {
        return Ok(None);
    };
    for (name, limit) in [
        ("connect_ms", &mut timeouts.connect_ms),
        ("first_byte_ms", &mut timeouts.first_byte_ms),
        ("stall_ms", &mut timeouts.stall_ms),
        ("total_ms", &mut timeouts.total_ms),
    ] {
        if given.has(name) {
            *limit = given.number(name)?;
        }
    }
    given.end()?;
    Ok(Some(timeouts))
}

fn retry(mut given: Given) -> Result<RetryPolicy> {
    let mut retry = RetryPolicy::default();
    if let Some(attempts) = given.small("max_attempts")? {
        retry.max_attempts = attempts;
    }
    for (name, ms) in [
        ("base_delay_ms", &mut retry.base_delay_ms),
        ("max_delay_ms", &mut retry.max_delay_ms),
        ("max_server_delay_ms", &mut retry.max_server_delay_ms),
    ] {
        if let Some(given) = given.number(name)? {
            *ms = given;
        }
    }
    if let Some(budget) = given.float("budget")? {
        retry.budget = budget;
    }
    given.end()?;
    Ok(retry)
}

/// Reads a task: an object with one member that says which kind it is. Fails as [`config`] does.
pub fn task(text: &str) -> Result<Task> {
    let mut given = Given::parse("task", text)?;
    let task = if let Some(given) = given.object("call")? {
        Task::Call(call(given)?)
    } else if let Some(given) = given.object("pages")? {
        Task::Pages(call(given)?)
    } else if let Some(given) = given.object("upload")? {
        Task::Upload(Box::new(upload(given)?))
    } else if let Some(given) = given.object("upload_many")? {
        Task::UploadMany(upload_many(given)?)
    } else if let Some(given) = given.object("download")? {
        Task::Download(download(given)?)
    } else if let Some(given) = given.object("read")? {
        Task::Read(read(given)?)
    } else if let Some(given) = given.object("ask")? {
        Task::Ask(ask(given)?)
    } else if let Some(given) = given.object("sign_in")? {
        Task::SignIn(sign_in(given)?)
    } else if let Some(given) = given.object("import_url")? {
        Task::ImportUrl(Box::new(import_url(given)?))
    } else if let Some(nothing) = given.object("sign_out")? {
        nothing.end()?;
        Task::SignOut
    } else {
        return Err(given.refused("must be of a kind that is known"));
    };
    given.end()?;
    Ok(task)
}

fn call(mut given: Given) -> Result<Call> {
    let mut files = Vec::new();
    for file in given.list("files")? {
        let (name, file) = given.pair(file)?;
        files.push((name, source(file)?));
    }
    let call = Call {
        operation: given.needed("operation")?,
        params: given.members("params")?,
        files,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(call)
}

fn options(given: &mut Given) -> Result<CallOptions> {
    Ok(CallOptions {
        timeouts: timeouts(given, Timeouts::default())?,
        max_attempts: given.small("max_attempts")?,
        stream: given.flag("stream")?,
    })
}

fn source(mut given: Given) -> Result<Source> {
    let source = Source {
        id: SourceId(given.needed_number("id")?),
        offset: given.number("offset")?.unwrap_or_default(),
        size: given.number("size")?,
        name: given.needed("name")?,
    };
    given.end()?;
    Ok(source)
}

fn upload(mut given: Given) -> Result<Upload> {
    let upload = Upload {
        source: source(given.needed_object("source")?)?,
        profile_type: given.needed("profile_type")?,
        profile_id: given.needed("profile_id")?,
        folder_id: given.text("folder_id")?,
        relative_path: given.text("relative_path")?,
        file_id: given.text("file_id")?,
        if_version_id: given.text("if_version_id")?,
        chunk_size: given.number("chunk_size")?,
        max_size: given.number("max_size")?,
        resumable: given.flag("resumable")?,
        resume: resume(&mut given)?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(upload)
}

fn resume(given: &mut Given) -> Result<Option<Journal>> {
    let journal = given.text("resume")?;
    journal.map(|journal| Journal::parse(&journal)).transpose()
}

fn upload_many(mut given: Given) -> Result<UploadMany> {
    let mut files = Vec::new();
    for file in given.list("files")? {
        let mut file = given.item("files", file)?;
        files.push(FileToUpload {
            source: source(file.needed_object("source")?)?,
            relative_path: file.text("relative_path")?,
        });
        file.end()?;
    }
    let upload = UploadMany {
        files,
        profile_type: given.needed("profile_type")?,
        profile_id: given.needed("profile_id")?,
        folder_id: given.text("folder_id")?,
        at_once: given.small("at_once")?,
        node_ids: given.flag("node_ids")?,
        resumable: given.flag("resumable")?,
        resume: resume(&mut given)?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(upload)
}

fn import_url(mut given: Given) -> Result<ImportUrl> {
    let import = ImportUrl {
        source_url: given.needed("source_url")?,
        profile_type: given.needed("profile_type")?,
        profile_id: given.needed("profile_id")?,
        folder_id: given.text("folder_id")?,
        file_name: given.text("file_name")?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(import)
}

fn download(mut given: Given) -> Result<Download> {
    let download = Download {
        context: given.needed("context")?,
        context_id: given.needed("context_id")?,
        node_id: given.needed("node_id")?,
        version_id: given.text("version_id")?,
        sink: SinkId(given.needed_number("sink")?),
        offset: given.number("offset")?.unwrap_or_default(),
        len: given.number("len")?,
        seekable: given.flag("seekable")?,
        resumable: given.flag("resumable")?,
        resume: resume(&mut given)?,
        zip: given.flag("zip")?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(download)
}

fn read(mut given: Given) -> Result<Read> {
    let read = Read {
        context: given.needed("context")?,
        context_id: given.needed("context_id")?,
        node_id: given.needed("node_id")?,
        version_id: given.text("version_id")?,
        offset: given.number("offset")?.unwrap_or_default(),
        len: given.number("len")?,
        exact: given.flag("exact")?,
        ahead: given.number("ahead")?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(read)
}

fn ask(mut given: Given) -> Result<Ask> {
    let ask = Ask {
        context: given.needed("context")?,
        context_id: given.needed("context_id")?,
        question: given.needed("question")?,
        chat_id: given.text("chat_id")?,
        params: given.members("params")?,
        timeout_ms: given.number("timeout_ms")?,
        options: options(&mut given)?,
    };
    given.end()?;
    Ok(ask)
}

fn sign_in(mut given: Given) -> Result<SignIn> {
    let sign_in = SignIn {
        email: given.needed("email")?,
        password: given.needed("password")?.into(),
        code: given.text("code")?.map(Into::into),
    };
    given.end()?;
    Ok(sign_in)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn what_is_left_out_keeps_its_default() {
        let read = config(r#"{"credential":{"token":"t"}}"#).unwrap();
        assert_eq!(read.credential, Credential::Token("t".into()));
        assert_eq!(read.base_url, Config::default().base_url);
        assert_eq!(read.retry, RetryPolicy::default());
        let environment =
            r#""environment":{"FASTIO_API_KEY":"k","FASTIO_BASE_URL":"http://x.test/current/"}"#;
        let read = config(&format!("{{{environment}}}")).unwrap();
        assert_eq!(read.credential, Credential::ApiKey("k".into()));
        assert_eq!(read.base_url, "http://x.test/current");
        let read = config(&format!(r#"{{"credential":"none",{environment}}}"#)).unwrap();
        assert_eq!(read.credential, Credential::None);
    }

    #[test]
    fn a_part_of_the_limits_leaves_the_others_alone() {
        let read =
            config(r#"{"timeouts":{"total_ms":1,"stall_ms":null},"retry":{"max_attempts":2}}"#)
                .unwrap();
        let timeouts = Timeouts {
            total_ms: Some(1),
            stall_ms: None,
            ..Timeouts::default()
        };
        assert_eq!(read.timeouts, timeouts);
        let retry = RetryPolicy {
            max_attempts: 2,
            ..RetryPolicy::default()
        };
        assert_eq!(read.retry, retry);
    }

    #[test]
    fn what_is_not_known_is_refused_and_no_value_is_shown() {
        for text in [
            r#"{"credential":"canary"}"#,
            r#"{"credential":{"token":7,"canary":1}}"#,
            r#"{"canary":1}"#,
            r#"{"max_concurrent_requests":"canary"}"#,
            "canary",
        ] {
            let error = config(text).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter);
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
        for text in [
            r#"{"sign_in":{"email":"e","password":["canary"]}}"#,
            r#"{"call":{"operation":"o","param":{}}}"#,
            r#"{"call":{"operation":"o","files":[["f","canary"]]}}"#,
            r#"{"call":{"operation":"o"},"ask":{}}"#,
            r#"{"canary":{}}"#,
        ] {
            let error = task(text).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter);
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
        let name = |text| task(text).unwrap_err().params[0].name.clone();
        assert_eq!(name(r#"{"ask":{"context":7}}"#), "context");
        assert_eq!(name(r#"{"ask":{}}"#), "context");
        assert_eq!(name("{}"), "task");
    }
}
