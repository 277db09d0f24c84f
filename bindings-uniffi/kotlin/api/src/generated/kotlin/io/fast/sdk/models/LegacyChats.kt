// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** Kind of profile the path addresses, where workspaces and shares have the same path. */
@JvmInline
public value class Context(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<Context>() {
        override fun make(value: String): Context = Context(value)

        /** `workspace` */
        public val WORKSPACE: Context get() = Context("workspace")

        /** `share` */
        public val SHARE: Context get() = Context("share")
    }
}

/** Length and style of the answer. */
@JvmInline
public value class LegacyChatsCreatePersonality(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<LegacyChatsCreatePersonality>() {
        override fun make(value: String): LegacyChatsCreatePersonality = LegacyChatsCreatePersonality(value)

        /** `concise` */
        public val CONCISE: LegacyChatsCreatePersonality get() = LegacyChatsCreatePersonality("concise")

        /** `detailed` */
        public val DETAILED: LegacyChatsCreatePersonality get() = LegacyChatsCreatePersonality("detailed")
    }
}

/** Who may see the chat. */
@JvmInline
public value class LegacyChatsCreatePrivacy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<LegacyChatsCreatePrivacy>() {
        override fun make(value: String): LegacyChatsCreatePrivacy = LegacyChatsCreatePrivacy(value)

        /** `private` */
        public val PRIVATE: LegacyChatsCreatePrivacy get() = LegacyChatsCreatePrivacy("private")

        /** `public` */
        public val PUBLIC: LegacyChatsCreatePrivacy get() = LegacyChatsCreatePrivacy("public")
    }
}

/** What `legacy_chats.create` answers. */
public class LegacyChatsCreateReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** The first message; its id is null when no question was sent. */
    public val message: LegacyChatsCreateReplyMessage? get() = maybe("message", LegacyChatsCreateReplyMessage)

    public companion object : ModelForm<LegacyChatsCreateReply>() {
        override fun make(json: JsonObject): LegacyChatsCreateReply = LegacyChatsCreateReply(json)
    }
}

/** The first message; its id is null when no question was sent. */
public class LegacyChatsCreateReplyMessage(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    public companion object : ModelForm<LegacyChatsCreateReplyMessage>() {
        override fun make(json: JsonObject): LegacyChatsCreateReplyMessage = LegacyChatsCreateReplyMessage(json)
    }
}

/** chat: no index; chat_with_files: grounded in files. */
@JvmInline
public value class LegacyChatsCreateType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<LegacyChatsCreateType>() {
        override fun make(value: String): LegacyChatsCreateType = LegacyChatsCreateType(value)

        /** `chat` */
        public val CHAT: LegacyChatsCreateType get() = LegacyChatsCreateType("chat")

        /** `chat_with_files` */
        public val CHAT_WITH_FILES: LegacyChatsCreateType get() = LegacyChatsCreateType("chat_with_files")
    }
}

/** What `legacy_chats.get_message` answers. */
public class LegacyChatsGetMessageReply(json: JsonObject) : Model(json) {
    /** A question and its answer in the /ai/chat/ family. Known by inference only. */
    public val message: Message? get() = maybe("message", Message)

    public companion object : ModelForm<LegacyChatsGetMessageReply>() {
        override fun make(json: JsonObject): LegacyChatsGetMessageReply = LegacyChatsGetMessageReply(json)
    }
}

/** Length and style of the answer. */
@JvmInline
public value class LegacyChatsSendMessagePersonality(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<LegacyChatsSendMessagePersonality>() {
        override fun make(value: String): LegacyChatsSendMessagePersonality = LegacyChatsSendMessagePersonality(value)

        /** `concise` */
        public val CONCISE: LegacyChatsSendMessagePersonality get() = LegacyChatsSendMessagePersonality("concise")

        /** `detailed` */
        public val DETAILED: LegacyChatsSendMessagePersonality get() = LegacyChatsSendMessagePersonality("detailed")
    }
}

/** What `legacy_chats.send_message` answers. */
public class LegacyChatsSendMessageReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    public companion object : ModelForm<LegacyChatsSendMessageReply>() {
        override fun make(json: JsonObject): LegacyChatsSendMessageReply = LegacyChatsSendMessageReply(json)
    }
}
