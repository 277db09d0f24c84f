// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.Binary
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Entity
import kotlinx.serialization.json.JsonElement

/** Operations on assets. */
public class AssetsArea(caller: Caller) : Area(caller) {
    /**
     * Delete an asset.
     *
     * For an organization admin or owner.
     *
     * `assets.delete`: `DELETE /{entity}/{entity_id}/assets/{asset_name}/`. What it takes away is
     * gone for good, or for others.
     *
     * Reply: Deleted.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param assetName Kind of asset from assets.list_types, e.g. logo or banner.
     */
    public suspend fun delete(
        entity: Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "assets.delete",
        Params("entity" gets entity, "entity_id" gets entityId, "asset_name" gets assetName),
        options,
        Forms.any,
    )

    /**
     * Read an asset's headers only.
     *
     * `assets.head`: `HEAD /{entity}/{entity_id}/assets/{asset_name}/read/`.
     *
     * Reply: No body. Type and size are in the headers.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param assetName Kind of asset from assets.list_types, e.g. logo or banner.
     */
    public fun head(
        entity: Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "assets.head",
        Params("entity" gets entity, "entity_id" gets entityId, "asset_name" gets assetName),
        options,
    )

    /**
     * List the assets of a profile.
     *
     * `assets.list`: `GET /{entity}/{entity_id}/assets/`.
     *
     * Reply: The assets.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    public suspend fun list(
        entity: Entity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "assets.list",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * List the kinds of asset such a profile can have.
     *
     * `assets.list_types`: `GET /{entity}/assets/`.
     *
     * Reply: The kinds.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     */
    public suspend fun listTypes(
        entity: Entity,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "assets.list_types",
        Params("entity" gets entity),
        options,
        Forms.any,
    )

    /**
     * Download an asset.
     *
     * Never send output here.
     *
     * `assets.read`: `GET /{entity}/{entity_id}/assets/{asset_name}/read/`.
     *
     * Reply: The bytes.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param assetName Kind of asset from assets.list_types, e.g. logo or banner.
     */
    public fun read(
        entity: Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "assets.read",
        Params("entity" gets entity, "entity_id" gets entityId, "asset_name" gets assetName),
        options,
    )

    /**
     * Upload an asset, in place of the one there was.
     *
     * For an organization admin or owner.
     *
     * `assets.upload`: `POST /{entity}/{entity_id}/assets/{asset_name}/`.
     *
     * Reply: Stored.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param assetName Kind of asset from assets.list_types, e.g. logo or banner.
     * @param file The picture with its file name.
     */
    public suspend fun upload(
        entity: Entity,
        entityId: String,
        assetName: String,
        file: Binary,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "assets.upload",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "asset_name" gets assetName,
            "file" gets file,
        ),
        options,
        Forms.any,
    )
}
