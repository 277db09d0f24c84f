//! Settings and tasks, from JSON text.

use crate::config::{Config, Credential, OAuth, RetryPolicy};
use crate::effect::Timeouts;
use crate::error::{Error, Result};
use crate::source::Source;
use crate::task::{Ask, Call, CallOptions, Download, Params, SignIn, Task, Upload};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Settings; what is left out keeps the engine's default.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenConfig {
    base_url: Option<String>,
    credential: Option<GivenCredential>,
    /// Variables of the environment, for what is left out.
    #[serde(default)]
    environment: BTreeMap<String, String>,
    user_agent: Option<String>,
    timeouts: Option<Timeouts>,
    retry: Option<RetryPolicy>,
    max_concurrent_requests: Option<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum GivenCredential {
    None,
    ApiKey(String),
    Token(String),
    #[serde(rename = "oauth")]
    OAuth {
        client_id: String,
        access_token: Option<String>,
        refresh_token: String,
        expires_at_unix_ms: Option<u64>,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum GivenTask {
    Call(GivenCall),
    Pages(GivenCall),
    Upload(Upload),
    Download(Download),
    Ask(Ask),
    SignIn {
        email: String,
        password: String,
        code: Option<String>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenCall {
    operation: String,
    #[serde(default)]
    params: Params,
    #[serde(default)]
    files: Vec<(String, Source)>,
    timeouts: Option<Timeouts>,
    max_attempts: Option<u32>,
    #[serde(default)]
    stream: bool,
}

/// Reads settings. Fails with [`InvalidParameter`](crate::ErrorKind::InvalidParameter) on anything that is not known.
pub fn config(text: &str) -> Result<Config> {
    let given: GivenConfig = serde_json::from_str(text).map_err(|e| malformed("config", &e))?;
    let default = Config::default();
    let config = Config {
        user_agent: given.user_agent.unwrap_or(default.user_agent),
        timeouts: given.timeouts.unwrap_or(default.timeouts),
        retry: given.retry.unwrap_or(default.retry),
        max_concurrent_requests: given
            .max_concurrent_requests
            .unwrap_or(default.max_concurrent_requests),
        ..default
    };
    let variables = given.environment;
    config.with_variables(given.base_url, given.credential.map(credential), |name| {
        Ok(variables.get(name).cloned())
    })
}

fn credential(given: GivenCredential) -> Credential {
    match given {
        GivenCredential::None => Credential::None,
        GivenCredential::ApiKey(key) => Credential::ApiKey(key.into()),
        GivenCredential::Token(token) => Credential::Token(token.into()),
        GivenCredential::OAuth {
            client_id,
            access_token,
            refresh_token,
            expires_at_unix_ms,
        } => Credential::OAuth(OAuth {
            client_id,
            access_token: access_token.map(Into::into),
            refresh_token: refresh_token.into(),
            expires_at_unix_ms,
        }),
    }
}

/// Reads a task. Fails with [`InvalidParameter`](crate::ErrorKind::InvalidParameter) on anything that is not known.
pub fn task(text: &str) -> Result<Task> {
    let given: GivenTask = serde_json::from_str(text).map_err(|e| malformed("task", &e))?;
    Ok(match given {
        GivenTask::Call(given) => Task::Call(call(given)),
        GivenTask::Pages(given) => Task::Pages(call(given)),
        GivenTask::Upload(upload) => Task::Upload(upload),
        GivenTask::Download(download) => Task::Download(download),
        GivenTask::Ask(ask) => Task::Ask(ask),
        GivenTask::SignIn {
            email,
            password,
            code,
        } => Task::SignIn(SignIn {
            email,
            password: password.into(),
            code: code.map(Into::into),
        }),
    })
}

fn call(given: GivenCall) -> Call {
    Call {
        operation: given.operation,
        params: given.params,
        files: given.files,
        options: CallOptions {
            timeouts: given.timeouts,
            max_attempts: given.max_attempts,
            stream: given.stream,
        },
    }
}

/// Says where, and not what stands there: it may be a secret.
fn malformed(what: &str, error: &serde_json::Error) -> Error {
    let (line, column) = (error.line(), error.column());
    let message =
        format!("must be JSON of the documented shape (line {line}, column {column} is not)");
    Error::param(what, "invalid", message)
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert!(error.message.starts_with("config: must"), "{error}");
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
        for text in [
            r#"{"sign_in":{"email":"e","password":["canary"]}}"#,
            r#"{"call":{"operation":"o","param":{}}}"#,
            r#"{"canary":{}}"#,
        ] {
            let error = task(text).unwrap_err();
            assert!(error.message.starts_with("task: must"), "{error}");
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
    }
}
