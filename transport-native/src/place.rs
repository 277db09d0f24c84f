//! Where uploads go.

use fastio_core::error::{Error, Result};

/// A workspace or share, and a folder of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub(crate) to: Option<(&'static str, String)>,
    pub(crate) folder_id: Option<String>,
}

impl Place {
    /// Kind and id of the profile.
    pub(crate) fn profile(self) -> Result<(String, String)> {
        let Some((kind, id)) = self.to else {
            let rule = "say where the upload goes: to_workspace or to_share";
            return Err(Error::param("profile_id", "missing", rule));
        };
        Ok((kind.to_owned(), id))
    }
}

/// The methods that say so, of a builder with a `place`.
macro_rules! into_place {
    () => {
        /// Into this workspace (id or custom name).
        pub fn to_workspace(mut self, id: impl Into<String>) -> Self {
            self.place.to = Some(("workspace", id.into()));
            self
        }

        /// Into this share (id or custom name).
        pub fn to_share(mut self, id: impl Into<String>) -> Self {
            self.place.to = Some(("share", id.into()));
            self
        }

        /// Into this folder; into the root by default.
        pub fn folder(mut self, node_id: impl Into<String>) -> Self {
            self.place.folder_id = Some(node_id.into());
            self
        }
    };
}

pub(crate) use into_place;
