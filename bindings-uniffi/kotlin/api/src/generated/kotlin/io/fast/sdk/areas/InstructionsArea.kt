// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.InstructionsClearEntity
import io.fast.sdk.models.InstructionsClearMineEntity
import io.fast.sdk.models.InstructionsGetEntity
import io.fast.sdk.models.InstructionsGetMineEntity
import io.fast.sdk.models.InstructionsSetEntity
import io.fast.sdk.models.InstructionsSetMineEntity
import io.fast.sdk.models.UserInstructions
import kotlinx.serialization.json.JsonElement

/** Operations on instructions. */
public class InstructionsArea(caller: Caller) : Area(caller) {
    /**
     * Clear the AI instructions of an organization, workspace or share.
     *
     * Owners and admins. Succeeds also where there are none.
     *
     * `instructions.clear`: `DELETE /{entity}/{entity_id}/instructions/`. What it takes away is
     * gone for good, or for others.
     *
     * Reply: Cleared.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun clear(
        entity: InstructionsClearEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "instructions.clear",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * Clear the caller's own AI instructions for a profile.
     *
     * Any member, but no guests. Succeeds also where there are none.
     *
     * `instructions.clear_mine`: `DELETE /{entity}/{entity_id}/instructions/me/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Cleared.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun clearMine(
        entity: InstructionsClearMineEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "instructions.clear_mine",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * Read the AI instructions of an organization, workspace or share.
     *
     * Owners and admins. A slot never written answers with empty content and null times, not with
     * 404.
     *
     * `instructions.get`: `GET /{entity}/{entity_id}/instructions/`.
     *
     * Reply: The instructions.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        entity: InstructionsGetEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "instructions.get",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        UserInstructions,
    )

    /**
     * Read the caller's own AI instructions for a profile.
     *
     * Any member, but no guests (on shares 403, 185733). The service does not merge them with the
     * profile's.
     *
     * `instructions.get_mine`: `GET /{entity}/{entity_id}/instructions/me/`.
     *
     * Reply: The instructions.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun getMine(
        entity: InstructionsGetMineEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "instructions.get_mine",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        UserInstructions,
    )

    /**
     * Replace the AI instructions of an organization, workspace or share.
     *
     * Owners and admins. Empty content clears.
     *
     * `instructions.set`: `POST /{entity}/{entity_id}/instructions/`.
     *
     * Reply: The instructions.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param content Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
     *   bytes of UTF-8.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun set(
        entity: InstructionsSetEntity,
        entityId: String,
        content: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "instructions.set",
        Params("entity" gets entity, "entity_id" gets entityId, "content" gets content),
        options,
        UserInstructions,
    )

    /**
     * Replace the caller's own AI instructions for a profile.
     *
     * Any member, but no guests. Empty content clears.
     *
     * `instructions.set_mine`: `POST /{entity}/{entity_id}/instructions/me/`.
     *
     * Reply: The instructions.
     *
     * @param entity Kind of profile. One of `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param content Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
     *   bytes of UTF-8.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setMine(
        entity: InstructionsSetMineEntity,
        entityId: String,
        content: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "instructions.set_mine",
        Params("entity" gets entity, "entity_id" gets entityId, "content" gets content),
        options,
        UserInstructions,
    )
}
