//! Every implemented operation, called with values made from its description and with rubbish:
//! none may fail inside (500), and a success has a documented status.

use super::{By, World};
use crate::handlers;
use crate::random::Random;
use crate::reply::Outcome;
use crate::request::{Body as Sent, Part, Request};
use fastio_description::Operation;
use fastio_description::pattern::{Node, first};
use fastio_description::table::{Body, Format, Kind, Param, Place, Schema};
use serde_json::{Map, Value, json};

const ROUNDS: u64 = 12;

#[test]
fn no_operation_fails_inside() {
    let mut swept = 0;
    for operation in fastio_description::operations() {
        if handlers::find(operation.name).is_none() {
            continue;
        }
        let mut world = World::new();
        let key = world.seed("/users/owner/api_key");
        for round in 0..ROUNDS {
            let mut sampler = Sampler {
                random: Random::new(Random::entropy(round, swept)),
                workspace: world.seed("/workspace/id"),
                rubbish: round % 3 == 2,
            };
            let request = sampler.request(operation);
            let shown = format!("{} {:?} {:?}", operation.name, request.path, request.query);
            let Outcome::Reply(reply) = world.send(request, &By::Bearer(&key)) else {
                continue;
            };
            assert!(
                reply.status < 500,
                "{shown}: {} {}",
                reply.status,
                reply.value()
            );
            if reply.status < 300 {
                let known = operation.reply.statuses.contains(&reply.status);
                assert!(known, "{shown}: {} is not documented", reply.status);
            }
        }
        swept += 1;
    }
    assert!(swept > 50);
}

#[test]
fn everything_else_answers_501() {
    let mut world = World::new();
    let mut missing = 0;
    for operation in fastio_description::operations() {
        if handlers::find(operation.name).is_some() {
            continue;
        }
        let mut sampler = Sampler {
            random: Random::new(Random::entropy(1, missing)),
            workspace: world.seed("/workspace/id"),
            rubbish: false,
        };
        // Without a credential, and whatever the parameters are worth.
        let reply = world.reply(sampler.request(operation), &By::Nobody);
        let code = reply.value()["error"]["code"].as_u64();
        assert_eq!(
            (reply.status, code),
            (501, Some(1686)),
            "{}",
            operation.name
        );
        missing += 1;
    }
    assert_eq!(missing as usize, crate::coverage::unimplemented().len());
}

struct Sampler {
    random: Random,
    workspace: String,
    rubbish: bool,
}

impl Sampler {
    fn chance(&mut self) -> bool {
        self.random.below(2) == 0
    }

    fn request(&mut self, operation: &'static Operation) -> Request {
        let mut path = format!("/current{}", operation.path);
        let mut query = form_urlencoded::Serializer::new(String::new());
        let (mut form, mut members, mut parts) = (Vec::new(), Map::new(), Vec::new());
        let mut headers = Vec::new();
        let mut whole = None;
        for fixed in operation.fixed {
            match fixed.place {
                Place::Query => drop(query.append_pair(fixed.wire, fixed.value)),
                _ => {
                    form.push((fixed.wire.to_owned(), fixed.value.to_owned()));
                    members.insert(fixed.wire.to_owned(), json!(fixed.value));
                }
            }
        }
        for param in operation.params {
            if !param.required && self.chance() {
                continue;
            }
            let value = self.param(param);
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            match param.place {
                Place::Path => {
                    let encoded = percent_encoding::utf8_percent_encode(
                        &text,
                        percent_encoding::NON_ALPHANUMERIC,
                    );
                    path = path.replace(&format!("{{{}}}", param.wire), &encoded.to_string());
                }
                Place::Query => drop(query.append_pair(param.wire, &text)),
                Place::Header => headers.push((param.wire.to_ascii_lowercase(), text)),
                Place::Body => {
                    members.insert(param.wire.to_owned(), value);
                    form.push((param.wire.to_owned(), text));
                }
                Place::WholeBody => whole = Some(value),
                Place::File | Place::Files => {
                    let suffix = if param.place == Place::Files { "0" } else { "" };
                    parts.push(part(
                        &format!("{}{suffix}", param.wire),
                        Some("file.txt"),
                        b"some text",
                    ));
                }
            }
        }
        let mut request = Request::new(operation.method, &format!("{path}?{}", query.finish()));
        request.headers = headers;
        request.body = match operation.body {
            Body::None => Sent::None,
            Body::Form => Sent::Form(form),
            Body::Json => Sent::Json(whole.unwrap_or(Value::Object(members)).to_string().into()),
            Body::Multipart => {
                parts.extend(
                    form.iter()
                        .map(|(name, text)| part(name, None, text.as_bytes())),
                );
                Sent::Multipart(parts)
            }
            Body::Bytes(_) => Sent::Bytes {
                content_type: None,
                content: b"some text".to_vec().into(),
            },
        };
        request
    }

    fn param(&mut self, param: &Param) -> Value {
        match param.wire {
            "org_id" => return json!("sandbox"),
            "workspace_id" | "context_id" | "instance_id" => return json!(self.workspace),
            "context" => return json!("workspace"),
            "parent_id" | "folder_id" => return json!("root"),
            _ => {}
        }
        if self.rubbish && self.chance() {
            return match self.random.below(4) {
                0 => json!("\u{0}\u{202e}%2e%2e/\r\nx: y"),
                1 => json!("-1"),
                2 => json!("{\"a\":[[["),
                _ => json!("9".repeat(400)),
            };
        }
        self.sample(param.schema)
    }

    fn sample(&mut self, schema: &Schema) -> Value {
        match &schema.kind {
            Kind::Any => json!("any"),
            Kind::Boolean => json!(self.chance()),
            Kind::Integer { min, max, one_of } => match one_of.first() {
                Some(first) => json!(first),
                None => json!(min.or(*max).unwrap_or(3)),
            },
            Kind::Number { min, max } => json!(min.or(*max).unwrap_or(0.5)),
            Kind::Text(text) => {
                if let Some(pattern) = text.pattern {
                    let mut made = String::new();
                    self.matching(&pattern.node, &mut made);
                    return json!(made);
                }
                if !text.one_of.is_empty() {
                    let at = self.random.below(text.one_of.len() as u64);
                    return json!(text.one_of[at as usize]);
                }
                match text.format {
                    Format::Email => json!(format!("{}@made.test", self.random.digits(4))),
                    Format::Uri => json!("https://made.test/"),
                    Format::DateTime => json!("2027-01-01 00:00:00 UTC"),
                    Format::ProfileId => json!(self.random.profile_id()),
                    Format::OpaqueId => json!(self.random.opaque_id("2")),
                    Format::NodeRef => json!("root"),
                    Format::Plain | Format::ProfileRef => {
                        json!("x".repeat(text.min.max(12) as usize))
                    }
                }
            }
            Kind::Binary => json!("bytes"),
            Kind::Tokens { levels, .. } => json!(levels.first().copied().unwrap_or_default()),
            Kind::Array { items, min, .. } => {
                Value::Array((0..(*min).max(1)).map(|_| self.sample(items)).collect())
            }
            Kind::Joined {
                separator,
                items,
                min,
                ..
            } => {
                let made: Vec<String> = (0..(*min).max(1))
                    .map(|_| self.sample(items))
                    .map(|value| {
                        value
                            .as_str()
                            .map_or_else(|| value.to_string(), str::to_owned)
                    })
                    .collect();
                json!(made.join(separator))
            }
            Kind::JsonText(schema) => json!(self.sample(schema).to_string()),
            Kind::Object { fields, .. } => Value::Object(
                fields
                    .iter()
                    .map(|field| (field.name.to_owned(), self.sample(field.schema)))
                    .collect(),
            ),
            Kind::OneOf(forms) => forms.first().map_or(Value::Null, |form| self.sample(form)),
        }
    }

    fn matching(&mut self, node: &Node, made: &mut String) {
        match node {
            Node::Class(tables) => made.extend(tables.first().and_then(|ranges| first(ranges))),
            Node::Literal(text) => made.push_str(text),
            Node::Concat(parts) => parts.iter().for_each(|part| self.matching(part, made)),
            Node::Either(parts) => {
                let at = self.random.below(parts.len() as u64) as usize;
                self.matching(&parts[at], made);
            }
            Node::Repeat { min, max, node } => {
                let times = (*min).max(max.unwrap_or(8).min(8));
                (0..times).for_each(|_| self.matching(node, made));
            }
        }
    }
}

fn part(name: &str, file_name: Option<&str>, bytes: &[u8]) -> Part {
    Part {
        name: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content_type: None,
        content: bytes.to_vec().into(),
    }
}
