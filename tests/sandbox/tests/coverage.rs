//! The committed coverage table is what the program prints.

#[test]
fn the_committed_table_is_current() {
    let committed = include_str!("../COVERAGE.md");
    assert!(
        committed == fastio_sandbox::coverage::markdown(),
        "stale: run `cargo run -p fastio-sandbox -- --coverage > tests/sandbox/COVERAGE.md`"
    );
}
