// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.AiMemory
import io.fast.sdk.models.AiMemoryClearEntity
import io.fast.sdk.models.AiMemoryGetEntity
import io.fast.sdk.models.AiMemorySetEntity
import kotlinx.serialization.json.JsonElement

/** Operations on ai memory. */
public class AiMemoryArea(caller: Caller) : Area(caller) {
    /**
     * Delete the caller's own AI memory for an org or workspace.
     *
     * `ai_memory.clear`: `DELETE /{entity}/{entity_id}/ai/memory/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Deleted.
     *
     * @param entity Kind of profile. One of `org`, `workspace`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun clear(
        entity: AiMemoryClearEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "ai_memory.clear",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * Read the caller's own AI memory for an org or workspace.
     *
     * A row never written answers with empty content, revision 0 and updated null, not with 404.
     *
     * `ai_memory.get`: `GET /{entity}/{entity_id}/ai/memory/`.
     *
     * Reply: The row.
     *
     * @param entity Kind of profile. One of `org`, `workspace`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        entity: AiMemoryGetEntity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): AiMemory = caller.call(
        "ai_memory.get",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        AiMemory,
    )

    /**
     * Write the caller's own AI memory for an org or workspace.
     *
     * With revision only if the row is still at it (409 otherwise), without it the last writer
     * wins. Empty content stores an empty row.
     *
     * `ai_memory.set`: `POST /{entity}/{entity_id}/ai/memory/`. Not sent again when its outcome is
     * unknown if `revision` is given.
     *
     * Reply: The row.
     *
     * @param entity Kind of profile. One of `org`, `workspace`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param content Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8.
     * @param revision The revision read last. At least 0.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun set(
        entity: AiMemorySetEntity,
        entityId: String,
        content: String,
        revision: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): AiMemory = caller.call(
        "ai_memory.set",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "content" gets content,
            "revision" gets revision,
        ),
        options,
        AiMemory,
    )
}
