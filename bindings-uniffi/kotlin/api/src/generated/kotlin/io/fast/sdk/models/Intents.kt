// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Union
import io.fast.sdk.hasKey
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What `intents.allocate` answers. */
public sealed class IntentsAllocateReply(json: JsonElement) : Union(json) {
    /** Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`, `sequence`, `expires_at`. */
    public class Intent(json: JsonElement) : IntentsAllocateReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.Intent get() = io.fast.sdk.models.Intent.read(json)
    }

    /** The only object among the forms. */
    public class Object(json: JsonElement) : IntentsAllocateReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.IntentsAllocateReplyObject get() = io.fast.sdk.models.IntentsAllocateReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : IntentsAllocateReply(json)

    public companion object : Form<IntentsAllocateReply>() {
        override fun read(json: JsonElement): IntentsAllocateReply = when {
            json.hasKey("id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at") -> Intent(json)
            json is JsonObject -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `IntentsAllocateReply`. */
public class IntentsAllocateReplyObject(json: JsonObject) : Model(json) {
    /**
     * A short-lived slot in which an agent says what it is doing. topic and message are untrusted
     * text, for showing only.
     */
    public val intent: Intent? get() = maybe("intent", Intent)

    public companion object : ModelForm<IntentsAllocateReplyObject>() {
        override fun make(json: JsonObject): IntentsAllocateReplyObject = IntentsAllocateReplyObject(json)
    }
}

/** What `intents.fill` answers. */
public sealed class IntentsFillReply(json: JsonElement) : Union(json) {
    /** Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`, `sequence`, `expires_at`. */
    public class Intent(json: JsonElement) : IntentsFillReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.Intent get() = io.fast.sdk.models.Intent.read(json)
    }

    /** The only object among the forms. */
    public class Object(json: JsonElement) : IntentsFillReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.IntentsFillReplyObject get() = io.fast.sdk.models.IntentsFillReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : IntentsFillReply(json)

    public companion object : Form<IntentsFillReply>() {
        override fun read(json: JsonElement): IntentsFillReply = when {
            json.hasKey("id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at") -> Intent(json)
            json is JsonObject -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `IntentsFillReply`. */
public class IntentsFillReplyObject(json: JsonObject) : Model(json) {
    /**
     * A short-lived slot in which an agent says what it is doing. topic and message are untrusted
     * text, for showing only.
     */
    public val intent: Intent? get() = maybe("intent", Intent)

    public companion object : ModelForm<IntentsFillReplyObject>() {
        override fun make(json: JsonObject): IntentsFillReplyObject = IntentsFillReplyObject(json)
    }
}

/** What `intents.get` answers. */
public class IntentsGetReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<Intent>? get() = maybe("items", Forms.list(Intent))

    public companion object : ModelForm<IntentsGetReply>() {
        override fun make(json: JsonObject): IntentsGetReply = IntentsGetReply(json)
    }
}

/** What `intents.list` answers. */
public class IntentsListReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<Intent>? get() = maybe("items", Forms.list(Intent))

    /** `cursor`. */
    public val cursor: String? get() = maybe("cursor", Forms.text)

    public companion object : ModelForm<IntentsListReply>() {
        override fun make(json: JsonObject): IntentsListReply = IntentsListReply(json)
    }
}
