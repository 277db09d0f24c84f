//! Faults on demand: `POST /_sandbox/faults`.

use crate::domain::session::Doom;
use serde_json::Value;

/// Faults in the order they were asked for.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

/// One fault.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The operation it befalls; empty for every one.
    pub operation: String,
    /// Requests it leaves alone first.
    pub skip: u64,
    /// Requests it befalls.
    pub times: u64,
    /// What goes wrong.
    pub kind: FaultKind,
    /// A delay before anything else.
    pub ms: u64,
    /// The status of [`FaultKind::Status`].
    pub status: u16,
    /// The number that goes with the status, if not one of its own.
    pub code: Option<u32>,
    /// Seconds to wait that the status tells.
    pub retry_after: Option<u64>,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing but the delay.
    Latency,
    /// This status and no work done.
    Status,
    /// The work is done; the connection breaks in the middle of the reply's body.
    Cut,
    /// The work is done; the reply is complete as HTTP and half of it is missing.
    Truncate,
    /// The work is done; an HTML page comes instead of its reply.
    NonJson,
    /// The work is done; the connection closes before the reply's head.
    LostReply,
    /// The credential has ended. A token stays dead, an API key is refused this once.
    ExpireToken,
    /// The first byte of the content arrives wrong.
    Damage,
    /// The upload that this request finishes fails later on.
    Upload(Doom),
}

/// What brings the bytes of an upload.
const SENDING: [&str; 5] = [
    "uploads.send_chunk",
    "uploads.send_stream",
    "uploads.send_batch",
    "uploads.upload_small",
    "uploads.write_back_small",
];
/// What has an upload assembled.
const FINISHING: [&str; 5] = [
    "uploads.complete",
    "uploads.send_stream",
    "uploads.send_batch",
    "uploads.upload_small",
    "uploads.write_back_small",
];

const KINDS: [(&str, FaultKind); 11] = [
    ("latency", FaultKind::Latency),
    ("status", FaultKind::Status),
    ("cut", FaultKind::Cut),
    ("truncate", FaultKind::Truncate),
    ("non_json", FaultKind::NonJson),
    ("lost_reply", FaultKind::LostReply),
    ("expire_token", FaultKind::ExpireToken),
    ("damage", FaultKind::Damage),
    ("assembly_failed", FaultKind::Upload(Doom::Assembly)),
    ("store_failed", FaultKind::Upload(Doom::Store)),
    ("version_conflict", FaultKind::Upload(Doom::Version)),
];

impl Faults {
    /// Adds one fault from its JSON.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn add(&mut self, wish: &Value) -> Result<(), String> {
        let Some(wish) = wish.as_object() else {
            return Err("a fault is a JSON object".to_owned());
        };
        const KNOWN: [&str; 8] = [
            "operation",
            "skip",
            "times",
            "fault",
            "ms",
            "status",
            "code",
            "retry_after",
        ];
        if let Some(unknown) = wish.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(format!(
                "unknown key {unknown}; known are {}",
                KNOWN.join(", ")
            ));
        }
        let number = |key: &str, default: u64| match wish.get(key) {
            None => Ok(default),
            Some(value) => value
                .as_u64()
                .ok_or_else(|| format!("{key} is a whole number")),
        };
        let word = wish
            .get("fault")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == word) else {
            let names: Vec<_> = KINDS.iter().map(|(name, _)| *name).collect();
            return Err(format!("fault is one of {}", names.join(", ")));
        };
        let operation = match wish.get("operation") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(name)) => name.clone(),
            Some(_) => return Err("operation is the name of an operation".to_owned()),
        };
        let known = fastio_description::operations()
            .iter()
            .any(|known| known.name == operation);
        if !operation.is_empty() && !known {
            return Err(format!("no operation is called {operation}"));
        }
        let only: &[&str] = match kind {
            FaultKind::Damage => &SENDING,
            FaultKind::Upload(_) => &FINISHING,
            _ => &[],
        };
        if !only.is_empty() && !only.contains(&operation.as_str()) {
            return Err(format!("{word} befalls one of {}", only.join(", ")));
        }
        let code = wish.get("code").map(|_| number("code", 0)).transpose()?;
        let code = code.map(u32::try_from).transpose();
        let status = u16::try_from(number("status", 503)?).ok();
        let status = status.filter(|status| (200..=599).contains(status));
        self.0.push(Fault {
            operation,
            skip: number("skip", 0)?,
            times: number("times", 1)?,
            kind: *kind,
            ms: number("ms", 0)?,
            status: status.ok_or("status is 200 to 599")?,
            code: code.map_err(|_| "code is too large")?,
            retry_after: wish
                .get("retry_after")
                .map(|_| number("retry_after", 0))
                .transpose()?,
        });
        Ok(())
    }

    /// Forgets all faults.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that befalls this request of an operation, if one does.
    pub fn take(&mut self, operation: &str) -> Option<Fault> {
        let mut found = None;
        for fault in &mut self.0 {
            if !fault.operation.is_empty() && fault.operation != operation {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
            } else if fault.times > 0 && found.is_none() {
                fault.times -= 1;
                found = Some(fault.clone());
            }
        }
        self.0.retain(|fault| fault.times > 0);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_fault_skips_befalls_and_is_spent() {
        let mut faults = Faults::default();
        let wish = json!({"operation": "system.ping", "skip": 1, "times": 2, "fault": "cut"});
        faults.add(&wish).unwrap();
        let hits: Vec<bool> = (0..4)
            .map(|_| faults.take("system.ping").is_some())
            .collect();
        assert_eq!(hits, [false, true, true, false]);
        assert!(faults.take("users.get").is_none());
    }

    #[test]
    fn a_wrong_wish_is_refused() {
        for wish in [
            json!([]),
            json!({"fault": "fire"}),
            json!({"fault": "cut", "operation": "no.such"}),
            json!({"fault": "cut", "time": 1}),
            json!({"fault": "status", "status": 42}),
            json!({"fault": "latency", "ms": -1}),
            json!({"fault": "status", "code": 5_000_000_000_u64}),
            json!({"fault": "store_failed"}),
            json!({"fault": "store_failed", "operation": "uploads.send_chunk"}),
            json!({"fault": "damage", "operation": "uploads.complete"}),
        ] {
            assert!(Faults::default().add(&wish).is_err(), "{wish}");
        }
    }
}
