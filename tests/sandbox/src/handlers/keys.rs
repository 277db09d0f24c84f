//! API keys.

use super::Area;
use super::two_factor::require_code;
use crate::answer::Answer;
use crate::args::{Args, Change};
use crate::caller::Credential;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Secret;
use crate::state::credentials::ApiKey;
use crate::state::scope::{Access, Scope};
use crate::time::Now;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("auth.create_api_key", create),
    ("auth.list_api_keys", list),
    ("auth.get_api_key", get),
    ("auth.update_api_key", update),
    ("auth.delete_api_key", delete),
];

fn show(key: &ApiKey, text: String) -> Value {
    let scopes = key
        .scopes
        .as_ref()
        .map(|scopes| scopes.iter().map(ToString::to_string).collect::<Vec<_>>());
    let admin = key
        .scopes
        .iter()
        .flatten()
        .any(|scope| scope.access == Access::Admin);
    json!({
        "id": key.id,
        "api_key": text,
        "memo": key.memo,
        "scopes": scopes,
        "agent_name": key.agent_name,
        "created": key.created.text(),
        "expires": key.expires.map(Now::text),
        "admin": admin,
        "legacy": false,
    })
}

fn masked(key: &ApiKey) -> Value {
    show(key, key.secret.masked())
}

fn scopes(value: &Value) -> Vec<Scope> {
    let list = value.as_array().into_iter().flatten();
    list.filter_map(Value::as_str)
        .filter_map(Scope::parse)
        .collect()
}

fn expiry(text: &str, now: Now) -> Result<Now, Refusal> {
    match Now::parse(text) {
        None => Err(refuse_param(
            "expires",
            "This value is not a date and time the sandbox reads.",
        )),
        Some(end) if end <= now => Err(refuse_param(
            "expires",
            "This value should lie in the future.",
        )),
        Some(end) => Ok(end),
    }
}

fn agent_name(text: &str) -> Result<String, Refusal> {
    if text.chars().any(char::is_control) {
        return Err(
            Refusal::invalid("agent_name holds a character that is not allowed.").code(107_184),
        );
    }
    Ok(text.to_owned())
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    guard::require_account(cx)?;
    require_code(cx, args)?;
    let caller = cx.caller()?;
    let granted = args.get("scopes").map(scopes);
    let asked = granted
        .clone()
        .unwrap_or_else(|| vec![Scope::account(Access::Write)]);
    guard::require_issuer(cx.state, caller, &asked)?;
    let user = caller.user.clone();
    let key = ApiKey {
        id: cx.random.opaque_id("b"),
        user,
        secret: Secret(cx.random.secret(48)),
        memo: args.opt_text("memo").map(str::to_owned),
        scopes: granted,
        agent_name: args.opt_text("agent_name").map(agent_name).transpose()?,
        created: cx.now,
        expires: args
            .opt_text("expires")
            .map(|text| expiry(text, cx.now))
            .transpose()?,
    };
    let shown = show(&key, key.secret.0.clone());
    cx.state.credentials.keys.insert(key.id.clone(), key);
    Ok(Answer::at_root(shown))
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    guard::require_account(cx)?;
    require_code(cx, args)?;
    let user = cx.user_id()?;
    let own = cx
        .state
        .credentials
        .keys
        .values()
        .filter(|key| key.user == user);
    let keys: Vec<Value> = own.map(masked).collect();
    let results = keys.len();
    let keys = if keys.is_empty() {
        Value::Null
    } else {
        Value::Array(keys)
    };
    Ok(json!({"results": results, "api_keys": keys}).into())
}

/// The id of a key of the caller's.
fn own_key(cx: &Cx<'_>, args: &Args) -> Result<String, Refusal> {
    guard::require_account(cx)?;
    require_code(cx, args)?;
    let user = cx.user_id()?;
    let id = args.text("key_id")?;
    let key = cx
        .state
        .credentials
        .keys
        .get(id)
        .filter(|key| key.user == user);
    key.map(|key| key.id.clone())
        .ok_or_else(|| Refusal::not_found("The account has no API key with this id."))
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = own_key(cx, args)?;
    Ok(cx
        .state
        .credentials
        .keys
        .get(&id)
        .map_or(Value::Null, masked)
        .into())
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = own_key(cx, args)?;
    let now = cx.now;
    let widened = match args.change("scopes") {
        Change::Keep => None,
        Change::Clear => Some(None),
        Change::Set(value) => Some(Some(scopes(value))),
    };
    if let Some(granted) = &widened {
        let caller = cx.caller()?;
        // Only a session can widen a key; any other credential hands out what it holds at most.
        if caller.credential != Credential::Session {
            let asked = granted
                .clone()
                .unwrap_or_else(|| vec![Scope::account(Access::Write)]);
            guard::require_issuer(cx.state, caller, &asked)?;
        }
    }
    let expires = match args.change("expires") {
        Change::Keep => None,
        Change::Clear => Some(None),
        Change::Set(value) => Some(Some(expiry(value.as_str().unwrap_or_default(), now)?)),
    };
    let named = match args.change("agent_name") {
        Change::Keep => None,
        Change::Clear => Some(None),
        Change::Set(value) => Some(Some(agent_name(value.as_str().unwrap_or_default())?)),
    };
    let key = cx.state.credentials.keys.get_mut(&id);
    let key = key.ok_or_else(|| Refusal::not_found("The account has no API key with this id."))?;
    if let Some(scopes) = widened {
        key.scopes = scopes;
    }
    if let Some(expires) = expires {
        key.expires = expires;
    }
    if let Some(name) = named {
        key.agent_name = name;
    }
    if let Some(memo) = args.opt_text("memo") {
        key.memo = Some(memo.to_owned());
    }
    Ok(masked(key).into())
}

fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = own_key(cx, args)?;
    cx.state.credentials.keys.remove(&id);
    Ok(Answer::empty())
}
