//! The examples in the comments of the sources as functions of a target that the tests compile.

use crate::context::Context;
use anyhow::{Result, bail};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The folders whose comments are read.
const SOURCES: [&str; 2] = ["Sources/Fastio", "Sources/FastioAPI"];

/// Where the target's one file goes.
const FILE: &str = "Examples/Examples.swift";

/// What an example may speak of without saying where it comes from.
const GIVEN: &str = "fastio: Fastio, workspace: String, node: String, url: URL, downloads: URL";

/// Writes the examples of a package into its folder.
pub fn write(context: &Context, package: &Path) -> Result<()> {
    let mut out = String::from("import Fastio\nimport Foundation\n");
    let mut count = 0;
    for folder in SOURCES {
        for file in swift_files(context, &package.join(folder))? {
            let text = context.sh.read_file(&file)?;
            let name = file.strip_prefix(package)?.display().to_string();
            for example in examples(&text) {
                count += 1;
                out.push_str(&function(&name, count, &example));
            }
        }
    }
    if count == 0 {
        bail!("no comment of {} has an example", SOURCES.join(", "));
    }
    Ok(context.sh.write_file(package.join(FILE), out)?)
}

/// The files of a folder, in the order of their names. What is generated below it has no examples.
fn swift_files(context: &Context, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = context.sh.read_dir(folder)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "swift"));
    files.sort();
    Ok(files)
}

/// An example and the line it begins in.
#[derive(Debug, PartialEq, Eq)]
struct Example {
    line: usize,
    code: String,
}

/// What stands between the fences of a file's comments.
fn examples(text: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<Example> = None;
    for (at, line) in text.lines().enumerate() {
        let comment = line.trim_start().strip_prefix("///");
        let comment = comment.map(|line| line.strip_prefix(' ').unwrap_or(line));
        match (comment, &mut open) {
            (Some("```swift"), None) => {
                open = Some(Example {
                    line: at + 2,
                    code: String::new(),
                });
            }
            (Some("```") | None, Some(_)) => found.extend(open.take()),
            (Some(code), Some(example)) => {
                example.code.push_str(code);
                example.code.push('\n');
            }
            (_, None) => {}
        }
    }
    found
}

/// A function that holds an example. The compiler tells what is wrong with it by where it stands in the comment.
fn function(file: &str, number: usize, example: &Example) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        "\nfunc example{number}({GIVEN}) async throws {{\n\
         #sourceLocation(file: \"{file}\", line: {})\n{}#sourceLocation()\n}}\n",
        example.line, example.code
    );
    out
}

#[cfg(test)]
mod tests {
    use super::{Example, examples, function};

    #[test]
    fn examples_are_what_stands_between_fences() {
        let text = "/// Does.\n///\n/// ```swift\n/// if a {\n///     b()\n/// }\n/// ```\nfunc a() {}\n\n    \
                    /// ```\n    /// no\n    /// ```\n    /// ```swift\n    /// c()\n    /// ```\n";
        let found = examples(text);
        let example = |line, code: &str| Example {
            line,
            code: code.to_owned(),
        };
        assert_eq!(
            found,
            [example(4, "if a {\n    b()\n}\n"), example(14, "c()\n")]
        );
        let last = found.last().map(|example| function("A.swift", 2, example));
        let whole = last.unwrap_or_default();
        assert!(
            whole.ends_with("line: 14)\nc()\n#sourceLocation()\n}\n"),
            "{whole}"
        );
    }
}
