//! Identifiers: spellings of one id stay one id, and one that may be sent stays in its place.
#![no_main]

use fastio_description::ids;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|id: &str| {
    if let Ok(canonical) = ids::canonical(id) {
        assert_eq!(
            ids::canonical(&canonical).as_deref(),
            Ok(canonical.as_str())
        );
        assert_eq!(
            ids::canonical(&ids::display(id)).as_deref(),
            Ok(canonical.as_str())
        );
        assert!(ids::same(id, &canonical) && ids::same(&canonical, &ids::display(id)));
    } else {
        assert_eq!(ids::display(id), id);
    }
    assert!(ids::same(id, id));
    if ids::is_sendable(id) {
        let call = fastio_core::task::Call::new("uploads.get").with("upload_id", id);
        let url = fastio_fuzz::prepare(&call)
            .expect("an id that may be sent")
            .url
            .full;
        assert!(url.contains(&format!("/{id}/")), "{url}");
    }
    for fault in [
        ids::check_sendable(id).err(),
        ids::check_profile_id(id).err(),
        ids::check_template_id(id).err(),
        ids::check_scope(id).err(),
    ] {
        assert!(fault.is_none_or(|fault| !fault.to_string().is_empty()));
    }
    assert!(!ids::kind_of(id).is_empty());
});
