//! What operations share: equal parameters, schemas, texts and patterns, once each.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Writer;
use super::operation::{USUAL, USUAL_REPLY, rule};
use crate::api::{Api, EncodeWord, Format, Kind, Object, Param, Place, Schema, Text};
use crate::emit::File;
use crate::emit::rust::{character, constant, fingerprint, option, text, texts};
use crate::pattern::{Node, Pattern, Table};

/// Statics by kind, by name.
pub(super) struct Pool<'a> {
    api: &'a Api,
    kinds: BTreeMap<&'static str, BTreeMap<String, String>>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            kinds: BTreeMap::new(),
        }
    }

    /// Interns a value and answers the name of its static.
    pub(super) fn put(&mut self, kind: &'static str, label: &str, content: String) -> String {
        let name = format!("{}_{}", constant(label), fingerprint(&content));
        self.kinds
            .entry(kind)
            .or_default()
            .insert(name.clone(), content);
        name
    }

    pub(super) fn schema(&mut self, schema: &Schema) -> String {
        let target = self.api.resolve(schema).clone();
        let clear = match schema.clear.is_empty() {
            true => &target.clear,
            false => &schema.clear,
        };
        let nullable = self.api.nullable(schema);
        let (label, kind) = self.kind(&target.kind);
        let content = format!(
            "Schema {{ kind: {kind}, nullable: {nullable}, clear: {} }}",
            texts(clear)
        );
        self.put("Schema", label, content)
    }

    fn kind(&mut self, kind: &Kind) -> (&'static str, String) {
        match kind {
            Kind::Any | Kind::Ref(_) => ("any", "Kind::Any".into()),
            Kind::Boolean => ("boolean", "Kind::Boolean".into()),
            Kind::Integer {
                min, max, one_of, ..
            } => (
                "integer",
                format!(
                    "Kind::Integer {{ min: {}, max: {}, one_of: &{one_of:?} }}",
                    option(*min, |n| n.to_string()),
                    option(*max, |n| n.to_string()),
                ),
            ),
            Kind::Number { min, max } => (
                "number",
                format!(
                    "Kind::Number {{ min: {}, max: {} }}",
                    option(*min, |n| format!("{n:?}")),
                    option(*max, |n| format!("{n:?}")),
                ),
            ),
            Kind::Text(text) => {
                let name = self.text(text);
                ("text", format!("Kind::Text(&{name})"))
            }
            Kind::Binary => ("binary", "Kind::Binary".into()),
            Kind::Array {
                items,
                min,
                max,
                unique,
            } => {
                let items = self.schema(items);
                let max = option(*max, |n| n.to_string());
                let content = format!(
                    "Kind::Array {{ items: &{items}, min: {min}, max: {max}, unique: {unique} }}"
                );
                ("array", content)
            }
            Kind::Joined {
                separator,
                items,
                min,
                max,
            } => {
                let items = self.schema(items);
                let max = option(*max, |n| n.to_string());
                let separator = text(separator);
                let content = format!(
                    "Kind::Joined {{ separator: {separator}, items: &{items}, min: {min}, max: {max} }}"
                );
                ("joined", content)
            }
            Kind::Tokens { levels, modifiers } => (
                "tokens",
                format!(
                    "Kind::Tokens {{ levels: {}, modifiers: {} }}",
                    texts(levels),
                    texts(modifiers)
                ),
            ),
            Kind::JsonText(inner) => {
                let inner = self.schema(inner);
                ("json_text", format!("Kind::JsonText(&{inner})"))
            }
            Kind::Object(object) => ("object", self.object(object)),
            Kind::OneOf(forms) => {
                let forms: Vec<String> = forms
                    .iter()
                    .map(|form| format!("&{}", self.schema(form)))
                    .collect();
                ("one_of", format!("Kind::OneOf(&[{}])", forms.join(", ")))
            }
        }
    }

    fn object(&mut self, object: &Object) -> String {
        let mut fields = String::new();
        for field in &object.fields {
            let secret = secret(self.api, &field.schema);
            let schema = self.schema(&field.schema);
            let _ = write!(
                fields,
                "Field {{ name: {}, required: {}, secret: {secret}, schema: &{schema} }},",
                text(&field.name),
                field.required,
            );
        }
        let extra = object.extra.as_deref().map(|extra| self.schema(extra));
        let rules: Vec<String> = object.rules.iter().map(rule).collect();
        format!(
            "Kind::Object {{ fields: &[{fields}], extra: {}, min: {}, max: {}, rules: &[{}] }}",
            option(extra, |name| format!("&{name}")),
            object.min,
            option(object.max, |n| n.to_string()),
            rules.join(", "),
        )
    }

    fn text(&mut self, t: &Text) -> String {
        let pattern = t.pattern.as_ref().map(|p| self.pattern(p));
        let format = match t.format {
            Format::Plain => "Plain",
            Format::OpaqueId => "OpaqueId",
            Format::ProfileId => "ProfileId",
            Format::ProfileRef | Format::UserRef => "ProfileRef",
            Format::NodeRef => "NodeRef",
            Format::Email => "Email",
            Format::Uri => "Uri",
            Format::DateTime => "DateTime",
        };
        let number = |n: Option<u32>| option(n, |n| n.to_string());
        let content = format!(
            "Text {{ min: {}, max: {}, max_bytes: {}, pattern: {}, one_of: {}, aliases: {}, \
             no_segment: {}, max_pairs: {}, format: Format::{format} }}",
            t.min,
            number(t.max),
            number(t.max_bytes),
            option(pattern, |name| format!("&{name}")),
            texts(&t.one_of),
            texts(&t.aliases),
            option(t.no_segment.as_ref(), |s| text(s)),
            number(t.max_pairs),
        );
        let label = match t.one_of.is_empty() {
            true => format,
            false => "Words",
        };
        self.put("Text", label, content)
    }

    fn pattern(&mut self, p: &Pattern) -> String {
        let node = self.node(&p.node);
        let content = format!(
            "Pattern {{ source: {}, anchored_start: {}, anchored_end: {}, node: {node} }}",
            text(&p.source),
            p.anchored_start,
            p.anchored_end,
        );
        self.put("Pattern", "pattern", content)
    }

    fn node(&mut self, node: &Node) -> String {
        match node {
            Node::Class(tables) => {
                let names: Vec<String> = tables.iter().map(|t| self.table(t)).collect();
                format!("Node::Class(&[{}])", names.join(", "))
            }
            Node::Literal(literal) => format!("Node::Literal({})", text(literal)),
            Node::Concat(parts) => format!("Node::Concat(&[{}])", self.nodes(parts)),
            Node::Either(parts) => format!("Node::Either(&[{}])", self.nodes(parts)),
            Node::Repeat { min, max, node } => format!(
                "Node::Repeat {{ min: {min}, max: {}, node: &{} }}",
                option(*max, |n| n.to_string()),
                self.node(node),
            ),
        }
    }

    fn nodes(&mut self, nodes: &[Node]) -> String {
        let nodes: Vec<String> = nodes.iter().map(|n| self.node(n)).collect();
        nodes.join(", ")
    }

    fn table(&mut self, table: &Table) -> String {
        let ranges: Vec<String> = table
            .ranges
            .iter()
            .map(|(from, to)| format!("({}, {})", character(*from), character(*to)))
            .collect();
        let label = table.property.as_deref().unwrap_or("class");
        self.put("Ranges", label, format!("&[{}]", ranges.join(", ")))
    }

    pub(super) fn param(&mut self, p: &Param) -> String {
        let encode = match p.encode {
            None => "Segment",
            Some(EncodeWord::Raw) => "Raw",
            Some(EncodeWord::KeepCommas) => "CommaList",
        };
        let schema = self.schema(&p.schema);
        let content = format!(
            "Param {{ name: {}, wire: {}, place: {}, required: {}, secret: {}, \
             encode: Encode::{encode}, schema: &{schema} }}",
            text(&p.name),
            text(&p.wire),
            place(p.place),
            p.required,
            p.secret || secret(self.api, &p.schema),
        );
        self.put("Param", &p.name, content)
    }

    /// The file of all statics.
    pub(super) fn file(&self) -> File {
        let mut file = Writer::new("Parameters, schemas, texts and patterns, each once.");
        file.line("use crate::pattern::{Node, Pattern, Ranges};");
        file.line("use crate::table::*;");
        for (kind, name, usual) in [
            ("Operation", "USUAL", USUAL),
            ("Reply", "USUAL_REPLY", USUAL_REPLY),
        ] {
            let members: String = usual.iter().map(|(n, v)| format!("{n}: {v}, ")).collect();
            file.line("");
            file.line("// What most have in common.");
            file.line(&format!(
                "pub(super) const {name}: {kind} = {kind} {{ {members}}};"
            ));
        }
        for (kind, statics) in &self.kinds {
            file.line("");
            for (name, content) in statics {
                file.line(&format!("pub(super) static {name}: {kind} = {content};"));
            }
        }
        File {
            rustfmt: false,
            ..file.into_file("shared.rs")
        }
    }
}

/// Whether a value is secret where it is used, or where it is defined.
fn secret(api: &Api, schema: &Schema) -> bool {
    schema.doc.secret || api.resolve(schema).doc.secret
}

pub(super) fn place(place: Place) -> String {
    format!("Place::{place:?}")
}
