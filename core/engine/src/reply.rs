//! A reply, opened: see [`crate::envelope`] for how.

use crate::envelope::items_text;
use crate::error::{Error, ErrorKind, Result};
use crate::json;
use crate::operation;
use crate::redact;
use fastio_description::table::Page;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

/// A successful reply.
#[derive(Clone)]
pub struct Reply {
    /// The operation that was called.
    pub operation: &'static str,
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// The service's time, if the envelope told it.
    pub server_date: Option<String>,
    /// What the rate-limit headers said.
    pub rate: RateLimit,
    /// How a listing goes on; `None` for operations without pages.
    pub page: Option<PageInfo>,
    /// The payload.
    pub body: Body,
}

/// A reply's payload.
#[derive(Clone)]
pub enum Body {
    /// JSON text, as the service sent it.
    Json {
        /// The payload: what was in the envelope.
        text: String,
        /// Where in it the operation's result stands.
        result: Range<usize>,
    },
    /// Bytes that are no enveloped JSON.
    Bytes(Vec<u8>),
}

/// Shows sizes only: a payload may hold a token.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Json { text, result } => {
                write!(f, "Json({} bytes, result at {result:?})", text.len())
            }
            Body::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
        }
    }
}

/// What the rate-limit headers of a reply said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct RateLimit {
    /// Requests left in the window.
    pub available: Option<u64>,
    /// Requests the window allows.
    pub max: Option<u64>,
    /// When the window resets, in milliseconds since 1970 UTC.
    pub resets_at_unix_ms: Option<u64>,
}

/// How a listing goes on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PageInfo {
    /// Items on this page; `None` where the description does not know the list's place.
    pub items: Option<u64>,
    /// The next page's cursor, as the value of the operation's cursor parameter; `None` at the end.
    pub next: Option<String>,
}

impl Reply {
    /// The payload as JSON text; empty for a reply of bytes.
    pub fn payload(&self) -> &str {
        match &self.body {
            Body::Json { text, .. } => text,
            Body::Bytes(_) => "",
        }
    }

    /// The operation's result as JSON text: a member of the payload, or the payload itself.
    pub fn result(&self) -> &str {
        match &self.body {
            Body::Json { text, result } => text.get(result.clone()).unwrap_or(text),
            Body::Bytes(_) => "",
        }
    }

    /// The bytes of a reply that is no JSON; for JSON the payload's text.
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Json { text, .. } => text.as_bytes(),
            Body::Bytes(bytes) => bytes,
        }
    }

    /// The first header of this (lower-case) name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// The result as a type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T> {
        self.decode_text(self.result())
    }

    /// The whole payload as a type.
    pub fn decode_payload<T: DeserializeOwned>(&self) -> Result<T> {
        self.decode_text(self.payload())
    }

    /// The items of a page, each as a type; a map's values in their order. Empty where the payload has no list.
    ///
    /// Fails with [`ErrorKind::InvalidReply`] if an item has another shape, and with [`ErrorKind::Unsupported`] for an
    /// operation without pages.
    pub fn items<T: DeserializeOwned>(&self) -> Result<Vec<T>> {
        match self.items_text()? {
            None => Ok(Vec::new()),
            Some(list) if list.starts_with('[') => self.decode_text(list),
            Some(map) => self.decode_text::<Values<T>>(map).map(|values| values.0),
        }
    }

    /// Where the items of a page stand in the payload: an array, or a map. `None` where it has no list.
    pub fn items_range(&self) -> Option<Range<usize>> {
        let items = self.items_text().ok()??;
        let start = items.as_ptr() as usize - self.payload().as_ptr() as usize;
        Some(start..start + items.len())
    }

    /// The items of a page as the text of a JSON array, a map's values in their order.
    pub(crate) fn items_list(&self) -> Result<String> {
        match self.items_text()? {
            None => Ok("[]".to_owned()),
            Some(list) if list.starts_with('[') => Ok(list.to_owned()),
            Some(map) => {
                let outline = json::outline(map)
                    .map_err(|fault| Error::new(ErrorKind::InvalidReply, fault.to_string()))?;
                let members = outline
                    .root()
                    .into_iter()
                    .flat_map(|map| outline.members(map));
                let texts: Vec<&str> = members.map(|member| member.raw(map)).collect();
                Ok(format!("[{}]", texts.join(",")))
            }
        }
    }

    /// The items of a page as JSON text: a list, or a map whose values they are in their order. `None` where the payload
    /// has neither.
    ///
    /// Fails with [`ErrorKind::Unsupported`] for an operation without pages.
    pub fn items_text(&self) -> Result<Option<&str>> {
        let page = page_of(self.operation)?;
        Ok(items_text(page, self.payload()))
    }

    fn decode_text<T: DeserializeOwned>(&self, text: &str) -> Result<T> {
        serde_json::from_str(text).map_err(|error| {
            let why = without_value(&error);
            let mut e = Error::new(
                ErrorKind::InvalidReply,
                format!("the reply does not have the documented shape: {why}; read it raw, and report it"),
            )
            .with_operation(self.operation);
            e.status = self.status;
            e.request_id.clone_from(&self.request_id);
            // Masked before it is cut, so that no secret is cut in two.
            e.body = Some(redact::text(text).chars().take(512).collect());
            e
        })
    }
}

/// How an operation's pages follow.
///
/// Fails with [`ErrorKind::Unsupported`] for an operation without pages.
pub fn page_of(operation: &str) -> Result<&'static Page> {
    operation::find(operation)?.page.ok_or_else(|| {
        let why = "the operation has no pages; read its result instead";
        Error::new(ErrorKind::Unsupported, why).with_operation(operation)
    })
}

/// What is wrong, without the value that is: it may be a secret.
fn without_value(error: &serde_json::Error) -> String {
    let why = error.to_string();
    match why.rsplit_once(", expected ") {
        Some((_, rest)) => format!("expected {rest}"),
        None => why,
    }
}

/// Shows sizes only: a payload may hold a token.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("bytes", &self.bytes().len())
            .field("page", &self.page)
            .finish()
    }
}

/// The values of a map, in its order.
struct Values<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Values<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Values<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of items")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some((IgnoredAny, value)) = map.next_entry()? {
                    values.push(value);
                }
                Ok(Values(values))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(operation: &'static str, payload: &str) -> Reply {
        Reply {
            operation,
            status: 200,
            headers: Vec::new(),
            request_id: None,
            server_date: None,
            rate: RateLimit::default(),
            page: None,
            body: Body::Json {
                text: payload.to_owned(),
                result: 0..payload.len(),
            },
        }
    }

    #[test]
    fn items_come_from_a_list_a_map_and_an_object_with_items() {
        for payload in [
            r#"{"nodes":[3,1,2]}"#,
            r#"{"nodes":{"9":3,"a":1,"5":2}}"#,
            r#"{"nodes":{"count":3,"items":[3,1,2]}}"#,
        ] {
            let items: Vec<u8> = page("storage.list", payload).items().unwrap();
            assert_eq!(items, [3, 1, 2], "{payload}");
        }
        let none: Vec<u8> = page("storage.list", "{}").items().unwrap();
        assert!(none.is_empty());
        let error = page("storage.list", r#"{"nodes":["x"]}"#)
            .items::<u8>()
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidReply);
        let error = page("system.ping", "{}").items::<u8>().unwrap_err();
        assert_eq!(error.kind, ErrorKind::Unsupported);
    }

    #[test]
    fn a_reply_of_another_shape_is_told_without_its_secrets() {
        let reply = page(
            "auth.sign_in",
            r#"{"auth_token":"canary","expires_in":"canary"}"#,
        );
        #[derive(Debug, serde::Deserialize)]
        struct Shape {
            #[expect(dead_code, reason = "it is never read")]
            expires_in: u64,
        }
        let error = reply.decode::<Shape>().unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidReply);
        assert!(error.message.contains("expected u64"), "{error}");
        assert!(!error.message.contains("canary"), "{error}");
        let body = error.body.as_deref().unwrap();
        assert!(body.contains("\"auth_token\":\"***\""), "{body}");
    }
}
