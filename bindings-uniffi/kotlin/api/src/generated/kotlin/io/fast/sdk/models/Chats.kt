// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** Workspace only, fixed for the life of the chat; a share refuses it. */
@JvmInline
public value class ChatsCreateKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatsCreateKind>() {
        override fun make(value: String): ChatsCreateKind = ChatsCreateKind(value)

        /** `user` */
        public val USER: ChatsCreateKind get() = ChatsCreateKind("user")

        /** `agent` */
        public val AGENT: ChatsCreateKind get() = ChatsCreateKind("agent")
    }
}

/**
 * Workspace only; a share chat is always private and refuses it. public is switched off
 * platform-wide (403).
 */
@JvmInline
public value class ChatsCreatePrivacy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatsCreatePrivacy>() {
        override fun make(value: String): ChatsCreatePrivacy = ChatsCreatePrivacy(value)

        /** `private` */
        public val PRIVATE: ChatsCreatePrivacy get() = ChatsCreatePrivacy("private")

        /** `public` */
        public val PUBLIC: ChatsCreatePrivacy get() = ChatsCreatePrivacy("public")
    }
}

/** What `chats.create` answers. */
public class ChatsCreateReply(json: JsonObject) : Model(json) {
    /** A chat of the /ai/agent/ family. Other fields are not documented. */
    public val thread: AgentThread? get() = maybe("thread", AgentThread)

    /** A question and its answer in the /ai/agent/ family. */
    public val turn: AgentTurn? get() = maybe("turn", AgentTurn)

    public companion object : ModelForm<ChatsCreateReply>() {
        override fun make(json: JsonObject): ChatsCreateReply = ChatsCreateReply(json)
    }
}

/** What `chats.get_message` answers. */
public class ChatsGetMessageReply(json: JsonObject) : Model(json) {
    /** A question and its answer in the /ai/agent/ family. */
    public val message: AgentTurn? get() = maybe("message", AgentTurn)

    /** A question and its answer in the /ai/agent/ family. */
    public val turn: AgentTurn? get() = maybe("turn", AgentTurn)

    public companion object : ModelForm<ChatsGetMessageReply>() {
        override fun make(json: JsonObject): ChatsGetMessageReply = ChatsGetMessageReply(json)
    }
}

/** What `chats.get` answers. */
public class ChatsGetReply(json: JsonObject) : Model(json) {
    /** A chat of the /ai/agent/ family. Other fields are not documented. */
    public val thread: AgentThread? get() = maybe("thread", AgentThread)

    /** A chat of the /ai/agent/ family. Other fields are not documented. */
    public val chat: AgentThread? get() = maybe("chat", AgentThread)

    /** `AgentTurnList`, as the API describes it. */
    public val messages: AgentTurnList? get() = maybe("messages", AgentTurnList)

    public companion object : ModelForm<ChatsGetReply>() {
        override fun make(json: JsonObject): ChatsGetReply = ChatsGetReply(json)
    }
}

/** Which kind of chat. */
@JvmInline
public value class ChatsListDeletedKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatsListDeletedKind>() {
        override fun make(value: String): ChatsListDeletedKind = ChatsListDeletedKind(value)

        /** `user` */
        public val USER: ChatsListDeletedKind get() = ChatsListDeletedKind("user")

        /** `agent` */
        public val AGENT: ChatsListDeletedKind get() = ChatsListDeletedKind("agent")

        /** `all` */
        public val ALL: ChatsListDeletedKind get() = ChatsListDeletedKind("all")
    }
}

/** Which kind of chat. */
@JvmInline
public value class ChatsListKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatsListKind>() {
        override fun make(value: String): ChatsListKind = ChatsListKind(value)

        /** `user` */
        public val USER: ChatsListKind get() = ChatsListKind("user")

        /** `agent` */
        public val AGENT: ChatsListKind get() = ChatsListKind("agent")

        /** `all` */
        public val ALL: ChatsListKind get() = ChatsListKind("all")
    }
}
