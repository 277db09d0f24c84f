//! Bodies: which parameters they are made of.

use indexmap::IndexMap;
use serde_saphyr::Spanned;

use super::params::is_identifier;
use super::rules::Rules;
use super::{Index, fail};
use crate::api::{Body, Kind, Object, Param, Place, Schema};
use crate::error::Result;
use crate::model::Type;
use crate::read::{self, Media, RequestBody};

/// The name of a body that is one value, unless the description gives another.
const WHOLE: &str = "body";

/// A body's encoding, parameters and conditions.
pub(super) struct Lowered {
    pub body: Body,
    pub params: Vec<Param>,
    pub rules: Rules,
}

impl Index<'_> {
    /// The body in this content type, or in the first.
    pub(super) fn body(
        &self,
        file: &str,
        written: &Spanned<RequestBody>,
        content: Option<&read::Name>,
        schemas: &IndexMap<String, Schema>,
    ) -> Result<Lowered> {
        let chosen = match content {
            Some(name) => match written.value.content.get_key_value(&name.value) {
                Some(found) => Some(found),
                None => {
                    let message = format!("the host has no body in {:?}", name.value);
                    return fail(file, name.referenced, message);
                }
            },
            None => written.value.content.first(),
        };
        let Some((kind, media)) = chosen else {
            return fail(file, written.referenced, "content is empty");
        };
        let body = match kind.as_str() {
            "application/x-www-form-urlencoded" => Body::Form,
            "application/json" => Body::Json,
            "multipart/form-data" => Body::Multipart,
            other => Body::Bytes(other.to_owned()),
        };
        let mut lowered = Lowered {
            body,
            params: Vec::new(),
            rules: Rules::default(),
        };
        self.fill(file, media, written.value.required, schemas, &mut lowered)?;
        Ok(lowered)
    }

    fn fill(
        &self,
        file: &str,
        media: &Spanned<Media>,
        required: bool,
        schemas: &IndexMap<String, Schema>,
        into: &mut Lowered,
    ) -> Result<()> {
        let at = media.referenced;
        let schema = self.schema(file, &media.value.schema)?;
        let target = follow(&schema, schemas);
        let bytes = matches!(into.body, Body::Bytes(_));
        match &target.kind {
            Kind::Object(object) if !object.fields.is_empty() && !bytes => {
                if object.extra.is_some() && !target.doc.partial {
                    let message = "a body with properties cannot have additionalProperties";
                    return fail(file, at, message);
                }
                if !required && object.fields.iter().any(|f| f.required) {
                    let message = "a body with required members is required: true";
                    return fail(file, at, message);
                }
                self.members(file, media, object, schemas, into)
            }
            // `{type: object}`: a body without fields.
            Kind::Object(object) if object.fields.is_empty() && !target.doc.unknown && !bytes => {
                let described = object.files.is_some() || object.min > 0;
                match described {
                    true => fail(file, at, "a body without properties has no conditions"),
                    false => Ok(()),
                }
            }
            Kind::Binary if !bytes => fail(file, at, "binary content needs its own media type"),
            Kind::Binary | Kind::Any | Kind::Object(_) | Kind::Array { .. } | Kind::OneOf(_) => {
                let name = schema.doc.name.clone().unwrap_or_else(|| WHOLE.to_owned());
                into.params.push(Param {
                    wire: name.clone(),
                    name,
                    place: Place::WholeBody,
                    required,
                    secret: schema.doc.secret,
                    encode: None,
                    schema,
                    shared: None,
                    ty: Type::Any,
                });
                Ok(())
            }
            _ => fail(file, at, "a body is an object, an array, or bytes"),
        }
    }

    fn members(
        &self,
        file: &str,
        media: &Spanned<Media>,
        object: &Object,
        schemas: &IndexMap<String, Schema>,
        into: &mut Lowered,
    ) -> Result<()> {
        let at = media.referenced;
        for field in &object.fields {
            let target = follow(&field.schema, schemas);
            let place = match (&target.kind, &into.body) {
                (Kind::Binary, Body::Multipart) => Place::File,
                (Kind::Binary, _) => {
                    let message = format!("{}: a file needs multipart/form-data", field.name);
                    return fail(file, at, message);
                }
                (
                    Kind::Array { .. } | Kind::Object(_) | Kind::Any,
                    Body::Form | Body::Multipart,
                ) => {
                    let message = format!(
                        "{}: a form field is a text, a number, true or false; write a list or \
                         an object as contentMediaType: application/json or with x-separator",
                        field.name
                    );
                    return fail(file, at, message);
                }
                _ => Place::Body,
            };
            let name = field.schema.doc.name.as_ref().unwrap_or(&field.name);
            if !is_identifier(name) {
                let message = format!("{name:?} is no identifier: give x-name");
                return fail(file, at, message);
            }
            into.params.push(Param {
                name: name.clone(),
                wire: field.name.clone(),
                place,
                required: field.required,
                secret: field.schema.doc.secret || target.doc.secret,
                encode: None,
                schema: field.schema.clone(),
                shared: None,
                ty: Type::Any,
            });
        }
        if let Some((prefix, schema)) = &object.files {
            let (Some(name), Body::Multipart) = (&schema.doc.name, &into.body) else {
                let message = "numbered files need x-name and multipart/form-data";
                return fail(file, at, message);
            };
            into.params.push(Param {
                name: name.clone(),
                wire: prefix.clone(),
                place: Place::Files,
                required: false,
                secret: false,
                encode: None,
                schema: schema.as_ref().clone(),
                shared: None,
                ty: Type::Any,
            });
        }
        if object.max.is_some() {
            return fail(file, at, "maxProperties of a body is not supported");
        }
        into.rules.least(object.min);
        for rule in &object.rules {
            into.rules.push(rule.clone());
        }
        Ok(())
    }
}

/// The shared schema a reference stands for.
pub(super) fn follow<'a>(schema: &'a Schema, schemas: &'a IndexMap<String, Schema>) -> &'a Schema {
    let mut schema = schema;
    while let Kind::Ref(name) = &schema.kind {
        match schemas.get(name) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}
