//! Comments: TSDoc from the description's words.

use crate::api::{Api, Schema};
pub(super) use crate::emit::comment::block;

/// A comment block before what holds a value, from the description's words.
pub(super) fn of_value(api: &Api, schema: &Schema, words: &str) -> String {
    let mut text = escaped(words);
    if schema.doc.deprecated || api.resolve(schema).doc.deprecated {
        // The words say so too; the tag is for editors.
        text.push_str("\n\n@deprecated");
    }
    block(&text, 2)
}

/// Words in which nothing reads as a tag, a link or the end of the comment.
pub(super) fn escaped(text: &str) -> String {
    // Links of Rust's documentation.
    let text = text.replace("[`", "`").replace("`]", "`");
    let mut out = String::new();
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '{' | '}' | '@' | '<' | '>' if !code => out.push('\\'),
            '/' if out.ends_with('*') => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_comment_acts() {
        assert_eq!(escaped("an @ of {x} <y> */"), r"an \@ of \{x\} \<y\> *\/");
        assert_eq!(escaped("`{x}@*/` of [`Node`]"), r"`{x}@*\/` of `Node`");
    }
}
