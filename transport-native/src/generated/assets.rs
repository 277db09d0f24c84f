// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `assets`.

use crate::Client;
use crate::Input;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `assets`; see [`Client::assets`].
#[derive(Debug, Clone, Copy)]
pub struct Assets<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Assets<'_> {
    /// Delete an asset.
    ///
    /// For an organization admin or owner.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `asset_name`: Kind of asset from assets.list_types, e.g. logo or banner.
    ///
    /// `assets.delete`: `DELETE /{entity}/{entity_id}/assets/{asset_name}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Deleted.
    pub fn delete(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> Delete {
        Delete(
            Draft::new(self.0, "assets.delete")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("asset_name", asset_name),
        )
    }

    /// Read an asset's headers only.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `asset_name`: Kind of asset from assets.list_types, e.g. logo or banner.
    ///
    /// `assets.head`: `HEAD /{entity}/{entity_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: No body. Type and size are in the headers. Awaited for all of it; `stream` reads it
    /// piece by piece.
    pub fn head(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> Head {
        Head(
            Draft::new(self.0, "assets.head")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("asset_name", asset_name),
        )
    }

    /// List the assets of a profile.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `assets.list`: `GET /{entity}/{entity_id}/assets/`.
    ///
    /// Reply: The assets.
    pub fn list(&self, entity: impl Into<models::Entity>, entity_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "assets.list")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List the kinds of asset such a profile can have.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    ///
    /// `assets.list_types`: `GET /{entity}/assets/`.
    ///
    /// Reply: The kinds.
    pub fn list_types(&self, entity: impl Into<models::Entity>) -> ListTypes {
        ListTypes(Draft::new(self.0, "assets.list_types").value::<models::Entity>("entity", entity))
    }

    /// Download an asset.
    ///
    /// Never send output here.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `asset_name`: Kind of asset from assets.list_types, e.g. logo or banner.
    ///
    /// `assets.read`: `GET /{entity}/{entity_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> Read {
        Read(
            Draft::new(self.0, "assets.read")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("asset_name", asset_name),
        )
    }

    /// Upload an asset, in place of the one there was.
    ///
    /// For an organization admin or owner.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `asset_name`: Kind of asset from assets.list_types, e.g. logo or banner.
    /// - `file`: The picture with its file name.
    ///
    /// `assets.upload`: `POST /{entity}/{entity_id}/assets/{asset_name}/`.
    ///
    /// Reply: Stored.
    pub fn upload(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        asset_name: impl Into<String>,
        file: impl Into<Input>,
    ) -> Upload {
        Upload(
            Draft::new(self.0, "assets.upload")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("asset_name", asset_name)
                .input("file", file),
        )
    }
}

/// A request of [`Assets::delete`]: delete an asset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Assets::head`]: read an asset's headers only.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Head(Draft);

bytes!(Head);

/// A request of [`Assets::list`]: list the assets of a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

typed!(List, Value);

/// A request of [`Assets::list_types`]: list the kinds of asset such a profile can have.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTypes(Draft);

typed!(ListTypes, Value);

/// A request of [`Assets::read`]: download an asset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

bytes!(Read);

/// A request of [`Assets::upload`]: upload an asset, in place of the one there was.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Upload(Draft);

typed!(Upload, Value);
