// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `transforms`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;

words! {
    /// Lower case only.
    TransformsReadOutputFormat {
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
    }
}

words! {
    /// Preset; case does not matter.
    TransformsReadSize {
        IconTiny = "IconTiny",
        IconSmall = "IconSmall",
        IconMedium = "IconMedium",
        Preview = "Preview",
    }
}
