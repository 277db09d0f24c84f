//! Running a transcript again.

use super::record::effect_json;
use super::{HIDDEN, VERSION};
use crate::config::{Config, Credential, DownloadRules, OAuth, RetryPolicy, UploadRules};
use crate::effect::{Delivery, EffectId, Failure, FailureCause, Outcome, Timeouts};
use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::task::{Call, SignIn, Task, TaskId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a replay showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// Lines of the transcript.
    pub lines: usize,
    /// Effects that came out as recorded.
    pub effects: usize,
}

#[derive(Deserialize)]
struct Settings {
    base_url: String,
    credential: Value,
    user_agent: String,
    timeouts: Timeouts,
    retry: RetryPolicy,
    max_concurrent_requests: usize,
    quote_big_integers: bool,
    #[serde(default)]
    upload_rules: UploadRules,
    #[serde(default)]
    download_rules: DownloadRules,
}

/// Feeds everything that went into the recorded engine to a new one. Fails, naming the line, as soon as an effect
/// differs from the recorded one.
pub fn replay(transcript: &str) -> Result<Replayed> {
    let mut lines = transcript
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    let Some((_, first)) = lines.next() else {
        return Err(damaged(0, "it is empty"));
    };
    let engine = begin(first).map_err(|why| damaged(0, &why))?;
    let mut replayed = Replayed {
        lines: 1,
        effects: 0,
    };
    for (number, line) in lines {
        step(&engine, line.trim(), &mut replayed.effects).map_err(|why| damaged(number, &why))?;
        replayed.lines += 1;
    }
    Ok(replayed)
}

fn damaged(line: usize, why: &str) -> Error {
    Error::new(
        ErrorKind::InvalidReply,
        format!("transcript, line {}: {why}", line + 1),
    )
}

type Step<T> = std::result::Result<T, String>;

fn get<T: DeserializeOwned>(value: &Value, key: &str) -> Step<T> {
    let member = value.get(key).cloned().unwrap_or(Value::Null);
    serde_json::from_value(member).map_err(|error| format!("`{key}`: {error}"))
}

fn begin(line: &str) -> Step<Engine> {
    let line: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let version: u64 = get(&line, "transcript")?;
    if version != VERSION {
        return Err(format!(
            "version {version} cannot be replayed, only {VERSION}"
        ));
    }
    let seed: String = get(&line, "entropy")?;
    let mut entropy = [0; 32];
    for (index, byte) in entropy.iter_mut().enumerate() {
        let digits = seed
            .get(2 * index..2 * index + 2)
            .ok_or("`entropy` is too short")?;
        *byte = u8::from_str_radix(digits, 16).map_err(|error| format!("`entropy`: {error}"))?;
    }
    let settings: Settings = get(&line, "config")?;
    let credential = match &settings.credential {
        Value::String(kind) => match kind.as_str() {
            "none" => Credential::None,
            "api_key" => Credential::ApiKey(HIDDEN.into()),
            "token" => Credential::Token(HIDDEN.into()),
            other => return Err(format!("unknown credential `{other}`")),
        },
        oauth => Credential::OAuth(OAuth {
            client_id: get(oauth, "client_id")?,
            access_token: get::<bool>(oauth, "access_token")?.then(|| HIDDEN.into()),
            refresh_token: HIDDEN.into(),
            expires_at_unix_ms: get(oauth, "expires_at_unix_ms")?,
        }),
    };
    let config = Config {
        base_url: settings.base_url,
        credential,
        user_agent: settings.user_agent,
        timeouts: settings.timeouts,
        retry: settings.retry,
        max_concurrent_requests: settings.max_concurrent_requests,
        quote_big_integers: settings.quote_big_integers,
        upload_rules: settings.upload_rules,
        download_rules: settings.download_rules,
    };
    Engine::new(config, entropy).map_err(|error| error.to_string())
}

fn step(engine: &Engine, text: &str, effects: &mut usize) -> Step<()> {
    let line: &Value = &serde_json::from_str(text).map_err(|error| error.to_string())?;
    while engine.next_event().is_some() {}
    if line.get("effect").is_some() {
        let Some((id, task, effect)) = engine.next_effect() else {
            return Err(format!("the engine asks for nothing, recorded is {line}"));
        };
        // Byte for byte: what was sent then is sent now.
        let now = effect_json(id, task, &effect).to_string();
        if now != text {
            return Err(format!(
                "the effect differs\n recorded: {text}\n     now: {now}"
            ));
        }
        *effects += 1;
    } else if line.get("outcome").is_some() {
        engine.report(
            EffectId(get(line, "outcome")?),
            outcome(line)?,
            get(line, "now")?,
        );
    } else if line.get("start").is_some() {
        let id = engine
            .start(
                task(line.get("task").unwrap_or(&Value::Null))?,
                get(line, "now")?,
            )
            .map_err(|e| e.to_string())?;
        if id != get::<TaskId>(line, "start")? {
            return Err(format!("the task has the number {}", id.0));
        }
    } else if line.get("tick").is_some() {
        engine.tick(get(line, "tick")?);
    } else if line.get("demand").is_some() {
        engine.demand(
            get(line, "demand")?,
            get(line, "amount")?,
            get(line, "now")?,
        );
    } else if line.get("cancel").is_some() {
        engine.cancel(get(line, "cancel")?, get(line, "now")?);
    } else if line.get("abandon").is_some() {
        engine.abandon(get(line, "abandon")?, get(line, "now")?);
    } else {
        return Err("nothing that a transcript holds".to_owned());
    }
    Ok(())
}

fn outcome(line: &Value) -> Step<Outcome> {
    let has = |key: &str| line.get(key).is_some();
    if has("sent") {
        Ok(Outcome::Sent {
            bytes: get(line, "sent")?,
        })
    } else if has("wrote") {
        Ok(Outcome::Wrote {
            bytes: get(line, "wrote")?,
        })
    } else if let Some(head) = line.get("head") {
        Ok(Outcome::Head {
            status: get(head, "status")?,
            headers: get(head, "headers")?,
        })
    } else if let Some(data) = line.get("data") {
        if data.get("text").is_some() {
            Ok(Outcome::Data(get::<String>(data, "text")?.into_bytes()))
        } else if data.get("zeros").is_some() {
            Ok(Outcome::Data(vec![0; get::<u32>(data, "zeros")? as usize]))
        } else {
            Ok(Outcome::Data(get(data, "bytes")?))
        }
    } else if has("end") {
        Ok(Outcome::End)
    } else if let Some(failed) = line.get("failed") {
        let delivery: Delivery = get(failed, "delivery")?;
        let cause: FailureCause = get(failed, "cause")?;
        Ok(Outcome::Failed(Failure {
            delivery,
            cause,
            message: get(failed, "message")?,
        }))
    } else if let Some(hashed) = line.get("hashed") {
        Ok(Outcome::Hashed {
            hex: get(hashed, "hex")?,
            bytes: get(hashed, "bytes")?,
        })
    } else if let Some(stat) = line.get("stat") {
        Ok(Outcome::Stat {
            size: get(stat, "size")?,
            modified_unix_ms: get(stat, "modified_unix_ms")?,
        })
    } else if has("surveyed") {
        Ok(Outcome::Surveyed(get(line, "surveyed")?))
    } else if has("done") {
        Ok(Outcome::Done)
    } else if has("io") {
        Ok(Outcome::Io {
            message: get(line, "io")?,
        })
    } else if has("unsupported") {
        Ok(Outcome::Unsupported)
    } else {
        Err("an outcome of no known kind".to_owned())
    }
}

fn task(value: &Value) -> Step<Task> {
    let has = |key: &str| value.get(key).is_some();
    if let Some(call) = value.get("call").or_else(|| value.get("pages")) {
        let call = Call {
            operation: get(call, "operation")?,
            params: get(call, "params")?,
            files: get(call, "files")?,
            options: get(call, "options")?,
        };
        Ok(if has("call") {
            Task::Call(call)
        } else {
            Task::Pages(call)
        })
    } else if has("upload") {
        Ok(Task::Upload(get(value, "upload")?))
    } else if has("upload_many") {
        Ok(Task::UploadMany(get(value, "upload_many")?))
    } else if has("download") {
        Ok(Task::Download(get(value, "download")?))
    } else if has("read") {
        Ok(Task::Read(get(value, "read")?))
    } else if has("ask") {
        Ok(Task::Ask(get(value, "ask")?))
    } else if has("import_url") {
        Ok(Task::ImportUrl(get(value, "import_url")?))
    } else if has("sign_out") {
        Ok(Task::SignOut)
    } else if let Some(sign_in) = value.get("sign_in") {
        let code = get::<bool>(sign_in, "code")?.then(|| HIDDEN.into());
        Ok(Task::SignIn(SignIn {
            email: get(sign_in, "email")?,
            password: HIDDEN.into(),
            code,
        }))
    } else {
        Err("a task of no known kind".to_owned())
    }
}
