// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `transforms`.

use crate::Client;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;

/// Operations of the area `transforms`; see [`Client::transforms`].
#[derive(Debug, Clone, Copy)]
pub struct Transforms<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Transforms<'_> {
    /// Read an image resized, cropped, turned or converted.
    ///
    /// All four crop fields or none; a key sent empty is refused. Every number except rotate is
    /// above zero.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `transform_name`: The parameter `transform_name`. Only `image`.
    ///
    /// Optional, set on the request: `token`, `output_format`, `size`, `width`, `height`,
    /// `cropwidth`, `cropheight`, `cropx`, `cropy`, `rotate`.
    ///
    /// `transforms.read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/`. Takes a
    /// credential if there is one.
    ///
    /// Reply: The image. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        transform_name: impl Into<String>,
    ) -> Read {
        Read(
            Draft::new(self.0, "transforms.read")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("transform_name", transform_name),
        )
    }

    /// Mint a token to read a transformed image.
    ///
    /// The image parameters are not read here; they go on the read call.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `transform_name`: The parameter `transform_name`. Only `image`.
    ///
    /// `transforms.request_read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The token.
    pub fn request_read(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        transform_name: impl Into<String>,
    ) -> RequestRead {
        RequestRead(
            Draft::new(self.0, "transforms.request_read")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("transform_name", transform_name),
        )
    }
}

/// A request of [`Transforms::read`]: read an image resized, cropped, turned or converted.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

impl Read {
    /// From transforms.request_read.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }

    /// Lower case only. One of `png`, `jpg`, `jpeg`.
    pub fn output_format(
        self,
        output_format: impl Into<models::TransformsReadOutputFormat>,
    ) -> Self {
        Self(
            self.0
                .value::<models::TransformsReadOutputFormat>("output_format", output_format),
        )
    }

    /// Preset; case does not matter. One of `IconTiny`, `IconSmall`, `IconMedium`, `Preview`.
    pub fn size(self, size: impl Into<models::TransformsReadSize>) -> Self {
        Self(self.0.value::<models::TransformsReadSize>("size", size))
    }

    /// The parameter `width`. At least 1.
    pub fn width(self, width: i64) -> Self {
        Self(self.0.set("width", width))
    }

    /// The parameter `height`. At least 1.
    pub fn height(self, height: i64) -> Self {
        Self(self.0.set("height", height))
    }

    /// The parameter `cropwidth`. At least 1.
    pub fn cropwidth(self, cropwidth: i64) -> Self {
        Self(self.0.set("cropwidth", cropwidth))
    }

    /// The parameter `cropheight`. At least 1.
    pub fn cropheight(self, cropheight: i64) -> Self {
        Self(self.0.set("cropheight", cropheight))
    }

    /// The parameter `cropx`. At least 1.
    pub fn cropx(self, cropx: i64) -> Self {
        Self(self.0.set("cropx", cropx))
    }

    /// The parameter `cropy`. At least 1.
    pub fn cropy(self, cropy: i64) -> Self {
        Self(self.0.set("cropy", cropy))
    }

    /// The parameter `rotate`. One of `0`, `90`, `180`, `270`.
    pub fn rotate(self, rotate: i64) -> Self {
        Self(self.0.set("rotate", rotate))
    }
}

bytes!(Read);

/// A request of [`Transforms::request_read`]: mint a token to read a transformed image.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RequestRead(Draft);

typed!(RequestRead, models::SecretText);
