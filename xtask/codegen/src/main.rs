//! tmp
fn main() { match fastio_codegen::read::folder(std::path::Path::new("core/api")).and_then(|s| fastio_codegen::lower::lower(&s)) { Ok(s) => eprintln!("ok {}", s.operations.len()), Err(e) => eprintln!("{e}") } }
