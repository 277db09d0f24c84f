// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import kotlinx.serialization.json.JsonObject

/** What `notes.read` answers. */
public class NotesReadReply(json: JsonObject) : Model(json) {
    /** `content`. */
    public val content: String? get() = maybe("content", Forms.text)

    /** The node; its version is the one whose content came. */
    public val note: Node? get() = maybe("note", Node)

    public companion object : ModelForm<NotesReadReply>() {
        override fun make(json: JsonObject): NotesReadReply = NotesReadReply(json)
    }
}
