//! A request as it came.

use crate::compare;
use crate::form;
use crate::vector::{Body, Content, Part, Request};
use bytes::Bytes;
use hyper::HeaderMap;

/// A request that came.
#[derive(Debug, Clone)]
pub struct Received {
    pub method: String,
    /// After the base URL.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Received {
    /// Everything in which it is not as wanted. What a browser does not let pages set is not asked of it.
    pub async fn differs(&self, wanted: &Request, browser: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut check = |what: &str, wanted: &str, came: &str| {
            if wanted != came {
                wrong.push(format!("the {what} is {came:?}, not {wanted:?}"));
            }
        };
        check("method", &wanted.method, &self.method);
        check("target", &wanted.target, &self.target);
        for (name, value) in &wanted.headers {
            if browser && name == "user-agent" {
                continue;
            }
            let came = self
                .headers
                .get(name)
                .map(|value| String::from_utf8_lossy(value.as_bytes()));
            let wanted = value.as_deref().unwrap_or("(absent)");
            let came = came.as_deref().unwrap_or("(absent)");
            match wanted.strip_suffix('*') {
                Some(start) if came.starts_with(start) && came != "(absent)" => {}
                _ => check(&format!("header {name}"), wanted, came),
            }
        }
        if let Err(why) = self.body_is(wanted.body.as_ref()).await {
            wrong.push(why);
        }
        wrong
    }

    async fn body_is(&self, wanted: Option<&Body>) -> Result<(), String> {
        let text = String::from_utf8_lossy(&self.body);
        let kind = self
            .headers
            .get(hyper::header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        let typed = |wanted: &str| match kind.split(';').next() {
            Some(kind) if kind.trim() == wanted => Ok(()),
            _ => Err(format!("the content type is {kind:?}, not {wanted:?}")),
        };
        let same = |wanted: &str| match text == wanted {
            true => Ok(()),
            false => Err(format!("the body is {text:?}, not {wanted:?}")),
        };
        match wanted {
            None => same(""),
            Some(Body::Form(wanted)) => {
                typed("application/x-www-form-urlencoded")?;
                match form::same(wanted, &text) {
                    true => Ok(()),
                    false => same(wanted),
                }
            }
            Some(Body::Text(wanted)) => same(wanted),
            Some(Body::Base64(wanted)) => match Content::Base64(wanted.clone()).bytes() {
                Ok(wanted) if wanted == *self.body => Ok(()),
                _ => Err(format!(
                    "the body of {} bytes is not {wanted}",
                    self.body.len()
                )),
            },
            Some(Body::Json(wanted)) => {
                typed("application/json")?;
                is_json(wanted, &self.body)
                    .then_some(())
                    .ok_or_else(|| format!("the body is {text}, not {wanted}"))
            }
            Some(Body::Multipart(wanted)) => {
                typed("multipart/form-data")?;
                let came = form::parts(kind, self.body.clone()).await?;
                if came.len() == wanted.len() && wanted.iter().zip(&came).all(fits) {
                    Ok(())
                } else {
                    Err(format!("the parts are {came:?}, not {wanted:?}"))
                }
            }
        }
    }
}

fn fits((wanted, came): (&Part, &form::Part)) -> bool {
    let content = match &wanted.content {
        Content::Json(wanted) => is_json(wanted, &came.content),
        other => other.bytes().is_ok_and(|bytes| bytes == came.content),
    };
    content
        && wanted.name == came.name
        && wanted.filename == came.filename
        && (wanted.content_type.is_none() || wanted.content_type == came.content_type)
}

fn is_json(wanted: &serde_json::Value, came: &[u8]) -> bool {
    serde_json::from_slice(came).is_ok_and(|came| compare::differs("", wanted, &came).is_none())
}
