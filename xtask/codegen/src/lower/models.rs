//! Names every object, word list and union, so that each language gives it the same type.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::body::follow;
use super::check::Placed;
use super::reply::member;
use super::{Index, cycles, fail};
use crate::api::{Format, Kind, Object, Operation, Param, Schema, Text};
use crate::error::Result;
use crate::model::{Member, Model, Shape, Type, camel, snake};

/// Names the types of all shared schemas and operations.
pub(super) fn all(
    index: &Index<'_>,
    schemas: &IndexMap<String, Schema>,
    operations: &mut [Placed],
) -> Result<Vec<Model>> {
    let mut namer = Namer {
        schemas,
        models: BTreeMap::new(),
        module: String::new(),
        open: BTreeSet::new(),
        clash: None,
    };
    for (name, schema) in schemas {
        let defined = index.schemas.get(name.as_str());
        namer.module = defined.map_or("", |d| stem(d.file)).to_owned();
        let context = Context::new(name, String::new());
        if namer.is_named(schema, &context) {
            namer.name(schema, &context);
        }
        if let (Some(what), Some(defined)) = (namer.clash.take(), defined) {
            return fail(defined.file, defined.value.referenced, what);
        }
    }
    for placed in operations {
        namer.module = placed.operation.area().to_owned();
        namer.operation(&mut placed.operation);
        if let Some(what) = namer.clash.take() {
            return fail(&placed.file, placed.at, what);
        }
    }
    let mut models: Vec<Model> = namer.models.into_values().collect();
    cycles::mark(&mut models);
    Ok(models)
}

fn stem(file: &str) -> &str {
    file.trim_end_matches(".yaml")
}

/// The words of a text with a set of words worth a name.
fn words(text: &Text) -> Option<&Vec<String>> {
    let words = if text.one_of.is_empty() {
        &text.known
    } else {
        &text.one_of
    };
    (words.len() > 1).then_some(words)
}

fn is_flag(text: &Text) -> bool {
    !text.one_of.is_empty()
        && text.one_of.iter().any(|w| w == "true")
        && text
            .one_of
            .iter()
            .all(|w| matches!(w.as_str(), "true" | "false" | "1" | "0"))
}

/// The name an inline type would get, and what it is.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub(super) name: String,
    about: String,
}

impl Context {
    pub(super) fn new(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            about: about.into(),
        }
    }

    /// For an item of a list.
    fn item(&self) -> Self {
        Self::new(
            format!("{}Item", self.name),
            format!("One of: {}", self.about),
        )
    }

    /// For a value of a map.
    fn value(&self) -> Self {
        Self::new(
            format!("{}Value", self.name),
            format!("One of: {}", self.about),
        )
    }
}

pub(super) struct Namer<'a> {
    pub(super) schemas: &'a IndexMap<String, Schema>,
    models: BTreeMap<String, Model>,
    module: String,
    /// Unions being looked at.
    open: BTreeSet<String>,
    /// The first type that cannot be given.
    clash: Option<String>,
}

impl Namer<'_> {
    /// Whether a shared schema becomes a type of its own.
    fn is_named(&mut self, schema: &Schema, context: &Context) -> bool {
        match &schema.kind {
            Kind::Object(object) => !object.fields.is_empty(),
            Kind::Text(text) => words(text).is_some(),
            Kind::OneOf(forms) if self.scalar(forms).is_none() => {
                // A union within itself is one if it is one without that form.
                if !self.open.insert(context.name.clone()) {
                    return true;
                }
                let union = self.union(forms, context).is_some();
                self.open.remove(&context.name);
                union
            }
            _ => false,
        }
    }

    fn operation(&mut self, op: &mut Operation) {
        for param in &mut op.params {
            param.ty = self.param(param, &op.name);
        }
        let Some(payload) = op.reply.payload.clone() else {
            op.reply.ty = Type::Bytes;
            return;
        };
        let context = Context::new(
            format!("{}Reply", camel(&op.name)),
            format!("What `{}` answers.", op.name),
        );
        let result = match op.reply.result.as_str() {
            "" => Some(payload.clone()),
            key => member(&payload, key, self.schemas).cloned(),
        };
        op.reply.ty = result
            .as_ref()
            .map_or(Type::Any, |schema| self.ty(schema, &context));
        op.reply.item = op
            .page
            .as_ref()
            .and_then(|page| page.items.as_deref())
            .and_then(|path| self.item(&payload, path))
            .map(|schema| self.ty(&schema, &context.item()));
    }

    /// The schema of a list's items, by the list's path from the payload.
    fn item(&self, payload: &Schema, path: &str) -> Option<Schema> {
        let mut schema = payload.clone();
        if path != "*" {
            for key in path.split('.') {
                schema = member(&schema, key, self.schemas)?.clone();
            }
        }
        let forms = match &follow(&schema, self.schemas).kind {
            Kind::OneOf(forms) => forms.clone(),
            _ => vec![schema],
        };
        forms
            .iter()
            .find_map(|form| match &follow(form, self.schemas).kind {
                Kind::Array { items, .. } => Some(items.as_ref().clone()),
                Kind::Object(Object {
                    extra: Some(extra),
                    fields,
                    ..
                }) if fields.is_empty() => Some(extra.as_ref().clone()),
                _ => None,
            })
    }

    /// A parameter's type: what a caller gives, before it is encoded.
    fn param(&mut self, param: &Param, operation: &str) -> Type {
        let context = match &param.shared {
            Some(component) => {
                Context::new(camel(component), format!("The parameter `{}`.", param.name))
            }
            None => Context::new(
                camel(&format!("{operation}.{}", param.name)),
                format!("The parameter `{}` of `{operation}`.", param.name),
            ),
        };
        self.given(&param.schema, &context)
    }

    fn given(&mut self, schema: &Schema, context: &Context) -> Type {
        match &follow(schema, self.schemas).kind {
            Kind::Text(text) if is_flag(text) => Type::Flag,
            Kind::Joined { items, .. } => {
                let items = items.as_ref().clone();
                Type::List(Box::new(self.given(&items, context)))
            }
            Kind::JsonText(inner) => {
                let inner = inner.as_ref().clone();
                self.ty(&inner, context)
            }
            _ => match self.ty(schema, context) {
                // Callers give texts; secrets are only hidden where they come back.
                Type::Secret | Type::LooseText | Type::Timestamp => Type::Text,
                other => other,
            },
        }
    }

    /// The type of a value as JSON has it.
    pub(super) fn ty(&mut self, schema: &Schema, context: &Context) -> Type {
        if let Kind::Ref(name) = &schema.kind {
            let target = follow(schema, self.schemas);
            // A chain of references ends in the last name.
            let last = self.last(name);
            if self.is_named(target, &Context::new(&last, String::new())) {
                return Type::Named(last);
            }
            let mut target = target.clone();
            target.doc.secret |= schema.doc.secret;
            return self.ty(&target, context);
        }
        match &schema.kind {
            Kind::Any | Kind::Ref(_) => Type::Any,
            Kind::Boolean => Type::Boolean,
            Kind::Integer { .. } => Type::Integer,
            Kind::Number { .. } => Type::Number,
            Kind::Binary => Type::Bytes,
            Kind::Tokens { .. } | Kind::Joined { .. } | Kind::JsonText(_) => Type::Text,
            Kind::Text(_) if schema.doc.secret => Type::Secret,
            Kind::Text(text) if is_flag(text) => Type::Text,
            Kind::Text(text) if words(text).is_some() => self.name(schema, context),
            Kind::Text(text) => match text.format {
                Format::DateTime => Type::Timestamp,
                Format::ProfileId => Type::LooseText,
                _ => Type::Text,
            },
            Kind::Array { items, .. } => Type::List(Box::new(self.part(items, &context.item()))),
            Kind::Object(object) if object.fields.is_empty() => match &object.extra {
                Some(extra) if !matches!(extra.kind, Kind::Any) => {
                    Type::Map(Box::new(self.part(extra, &context.value())))
                }
                _ => Type::Any,
            },
            Kind::Object(_) => self.name(schema, context),
            Kind::OneOf(forms) => match self.scalar(forms) {
                Some(ty) => ty,
                None => self.name(schema, context),
            },
        }
    }

    /// The type of a list's items or a map's values.
    fn part(&mut self, schema: &Schema, context: &Context) -> Type {
        let ty = self.ty(schema, context);
        let nullable = schema.nullable || follow(schema, self.schemas).nullable;
        if nullable && ty != Type::Any {
            self.clash.get_or_insert_with(|| {
                let name = &context.name;
                format!("{name}: null among the items of a list or a map has no type")
            });
        }
        ty
    }

    fn last(&self, name: &str) -> String {
        match self.schemas.get(name).map(|s| &s.kind) {
            Some(Kind::Ref(next)) => self.last(next),
            _ => name.to_owned(),
        }
    }

    /// Forms that are all texts or numbers are one text.
    fn scalar(&self, forms: &[Schema]) -> Option<Type> {
        let mut ty = Type::LooseText;
        for form in forms {
            match &follow(form, self.schemas).kind {
                Kind::Text(text) if text.format == Format::DateTime => ty = Type::Timestamp,
                Kind::Text(_) | Kind::Integer { .. } | Kind::Number { .. } => {}
                _ => return None,
            }
        }
        Some(ty)
    }

    /// Makes a named type.
    fn name(&mut self, schema: &Schema, context: &Context) -> Type {
        let name = context.name.as_str();
        let shape = match &schema.kind {
            Kind::Text(text) => Shape::Words {
                words: words(text).cloned().unwrap_or_default(),
                open: text.one_of.is_empty(),
            },
            Kind::Object(object) => Shape::Struct(self.members(object, name)),
            Kind::OneOf(forms) => match self.scalar(forms) {
                Some(ty) => return ty,
                None => match self.union(forms, context) {
                    Some(variants) => Shape::Union(variants),
                    None => return Type::Any,
                },
            },
            _ => return Type::Any,
        };
        let mut model = Model {
            name: name.to_owned(),
            module: self.module.clone(),
            doc: match schema.doc.description.is_empty() {
                true => context.about.clone(),
                false => schema.doc.description.clone(),
            },
            shape,
        };
        match self.models.get_mut(name) {
            None => {
                self.models.insert(name.to_owned(), model);
            }
            Some(known) => {
                if let (Shape::Words { open, .. }, Shape::Words { open: also, .. }) =
                    (&mut known.shape, &mut model.shape)
                {
                    // Closed in a request and open in a reply: one type, open.
                    (*open, *also) = (*open || *also, *open || *also);
                }
                if known.shape != model.shape {
                    self.clash.get_or_insert_with(|| {
                        format!("two different types would be called {name}; rename a schema")
                    });
                }
            }
        }
        Type::Named(name.to_owned())
    }

    fn members(&mut self, object: &Object, owner: &str) -> Vec<Member> {
        let members: Vec<Member> = object
            .fields
            .iter()
            .map(|field| {
                let target = follow(&field.schema, self.schemas);
                let nullable = field.schema.nullable || target.nullable;
                let mut schema = field.schema.clone();
                let doc = &mut schema.doc;
                if doc.description.is_empty() {
                    doc.description.clone_from(&target.doc.description);
                }
                doc.secret |= target.doc.secret;
                let name = snake(doc.name.as_ref().unwrap_or(&field.name));
                let context = Context::new(
                    format!("{owner}{}", camel(&name)),
                    format!("The member `{}` of [`{owner}`].", field.name),
                );
                let mut ty = self.ty(&field.schema, &context);
                if schema.doc.secret && ty == Type::Text {
                    ty = Type::Secret;
                }
                Member {
                    wire: field.name.clone(),
                    ty,
                    name,
                    required: field.required && !schema.doc.assumed && !nullable,
                    nullable,
                    recursive: false,
                    schema,
                }
            })
            .collect();
        let mut names = BTreeSet::new();
        for member in &members {
            if !names.insert(&member.name) {
                self.clash.get_or_insert_with(|| {
                    let name = &member.name;
                    format!("two members of {owner} would be called {name}: give one an x-name")
                });
            }
        }
        members
    }
}
