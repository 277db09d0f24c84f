//! Named types: what shared schemas and the inline objects of operations become in every language.

use crate::api::Schema;

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// The texts `true` and `false` on the wire.
    Flag,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A text that may come as a number.
    LooseText,
    /// A text that must never be shown.
    Secret,
    /// A point in time, as a text or a number of seconds.
    Timestamp,
    /// Bytes.
    Bytes,
    /// A list.
    List(Box<Type>),
    /// An object with keys of any name; their order may count.
    Map(Box<Type>),
    /// A named type.
    Named(String),
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Its name in upper camel case, unique.
    pub name: String,
    /// The area or file it belongs to.
    pub module: String,
    /// What it is.
    pub doc: String,
    /// What it is made of.
    pub shape: Shape,
}

/// What a named type is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An object with known members; others survive.
    Struct(Vec<Member>),
    /// A word.
    Words {
        /// Those that are known.
        words: Vec<String>,
        /// Whether the service may answer others. A reader bears others anyway.
        open: bool,
    },
    /// One of several forms, or another.
    Union(Vec<Variant>),
}

/// A known member of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in generated code, in snake case.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether an object without it is refused.
    pub required: bool,
    /// Whether `null` may stand here; then it is not required.
    pub nullable: bool,
    /// Whether it leads back to the object itself.
    pub recursive: bool,
    /// What it may hold, and in its `doc` what people should know.
    pub schema: Schema,
}

impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.wire == other.wire
            && self.ty == other.ty
            && self.required == other.required
            && self.nullable == other.nullable
    }
}

/// A form of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its name in upper camel case.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// How it is told from the others. Tests are tried in the order of the forms.
    pub test: Test,
}

/// How a form is told from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// It is the only one of this JSON type.
    Json(Json),
    /// It is an object whose member has this value.
    Tag(String, String),
    /// It is an object with one of these members.
    Keys(Vec<String>),
}

/// The JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Json {
    Boolean,
    Number,
    Text,
    List,
    Object,
}

/// `upper_snake words` of any kind in upper camel case.
pub fn camel(words: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    let mut before_lower = false;
    for c in words.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = true;
            continue;
        }
        let hump = c.is_ascii_uppercase() && before_lower;
        out.push(match upper || hump {
            true => c.to_ascii_uppercase(),
            false => c.to_ascii_lowercase(),
        });
        before_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        upper = false;
    }
    out
}

/// Any name in lower camel case.
pub fn lower_camel(name: &str) -> String {
    let name = camel(name);
    let mut chars = name.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_ascii_lowercase().to_string() + chars.as_str()
    })
}

/// Any name in snake case.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut before_lower = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            if !out.ends_with('_') {
                out.push('_');
            }
            before_lower = false;
            continue;
        }
        if c.is_ascii_uppercase() && before_lower {
            out.push('_');
        }
        before_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        out.push(c.to_ascii_lowercase());
    }
    out.trim_matches('_').to_owned()
}

/// Words that are signs, and how they are said.
const SIGNS: &[(&str, &str)] = &[
    ("=", "Equal"),
    ("!=", "NotEqual"),
    ("<", "Less"),
    ("<=", "LessOrEqual"),
    (">", "Greater"),
    (">=", "GreaterOrEqual"),
];

/// Distinct names for words in upper camel case, in their order. A word that is a sign is said.
pub fn word_names(words: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for word in words {
        let mut name = match SIGNS.iter().find(|(sign, _)| sign == word) {
            Some((_, said)) => (*said).to_owned(),
            None => camel(word),
        };
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, 'N');
        }
        if name.is_empty() {
            name.push_str("Empty");
        }
        if word.starts_with('-') {
            name.push_str("Reversed");
        }
        if name == "Other" || name == "Self" {
            name.push_str("Word");
        }
        while names.contains(&name) {
            name.push('_');
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{camel, lower_camel, snake, word_names};

    #[test]
    fn casing() {
        let cases = [
            (
                "storage.create_folder",
                "StorageCreateFolder",
                "storage_create_folder",
            ),
            ("orgId", "OrgId", "org_id"),
            ("Only Org Owners", "OnlyOrgOwners", "only_org_owners"),
            ("SMS", "Sms", "sms"),
            ("-created", "Created", "created"),
            ("crc32c", "Crc32c", "crc32c"),
            ("", "", ""),
        ];
        for (given, upper, lower) in cases {
            assert_eq!(camel(given), upper);
            assert_eq!(snake(given), lower);
        }
        assert_eq!(lower_camel("storage.create_folder"), "storageCreateFolder");
        assert_eq!(lower_camel("SMS"), "sms");
    }

    #[test]
    fn a_word_that_is_a_sign_is_said() {
        let words = ["=", "!=", "<=", "-created", "2fa", ""].map(str::to_owned);
        assert_eq!(
            word_names(&words),
            [
                "Equal",
                "NotEqual",
                "LessOrEqual",
                "CreatedReversed",
                "N2fa",
                "Empty"
            ]
        );
    }
}
