// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What `system.ask_how_to` answers. */
public class SystemAskHowToReply(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: SystemAskHowToReplyStatus get() = need("status", SystemAskHowToReplyStatus)

    /** Present with status answer. */
    public val answer: String? get() = maybe("answer", Forms.text)

    /** Always false; kept for older clients. */
    public val escalated: Boolean? get() = maybe("escalated", Forms.boolean)

    /** Topics the answer rests on; present with status answer. */
    public val topicsUsed: List<JsonElement>? get() = maybe("topics_used", Forms.list(Forms.any))

    /** Present with status needs_clarification; the shape of its entries is not documented. */
    public val questions: List<JsonElement>? get() = maybe("questions", Forms.list(Forms.any))

    public companion object : ModelForm<SystemAskHowToReply>() {
        override fun make(json: JsonObject): SystemAskHowToReply = SystemAskHowToReply(json)
    }
}

/** The member `status` of `SystemAskHowToReply`. */
@JvmInline
public value class SystemAskHowToReplyStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SystemAskHowToReplyStatus>() {
        override fun make(value: String): SystemAskHowToReplyStatus = SystemAskHowToReplyStatus(value)

        /** `answer` */
        public val ANSWER: SystemAskHowToReplyStatus get() = SystemAskHowToReplyStatus("answer")

        /** `needs_clarification` */
        public val NEEDS_CLARIFICATION: SystemAskHowToReplyStatus get() = SystemAskHowToReplyStatus("needs_clarification")
    }
}

/** Phrase the answer for MCP tools or for code-mode calls; omit for the REST API. */
@JvmInline
public value class SystemAskHowToSurface(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SystemAskHowToSurface>() {
        override fun make(value: String): SystemAskHowToSurface = SystemAskHowToSurface(value)

        /** `mcp` */
        public val MCP: SystemAskHowToSurface get() = SystemAskHowToSurface("mcp")

        /** `code` */
        public val CODE: SystemAskHowToSurface get() = SystemAskHowToSurface("code")
    }
}

/** The parameter `category` of `system.create_bug_report`. */
@JvmInline
public value class SystemCreateBugReportCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SystemCreateBugReportCategory>() {
        override fun make(value: String): SystemCreateBugReportCategory = SystemCreateBugReportCategory(value)

        /** `api` */
        public val API: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("api")

        /** `mcp` */
        public val MCP: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("mcp")

        /** `docs` */
        public val DOCS: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("docs")

        /** `auth` */
        public val AUTH: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("auth")

        /** `storage` */
        public val STORAGE: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("storage")

        /** `ai` */
        public val AI: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("ai")

        /** `billing` */
        public val BILLING: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("billing")

        /** `other` */
        public val OTHER_WORD: SystemCreateBugReportCategory get() = SystemCreateBugReportCategory("other")
    }
}

/** What `system.create_bug_report` answers. */
public class SystemCreateBugReportReply(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<SystemCreateBugReportReply>() {
        override fun make(json: JsonObject): SystemCreateBugReportReply = SystemCreateBugReportReply(json)
    }
}

/** The parameter `category` of `system.get_llms_reference`. */
@JvmInline
public value class SystemGetLlmsReferenceCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SystemGetLlmsReferenceCategory>() {
        override fun make(value: String): SystemGetLlmsReferenceCategory = SystemGetLlmsReferenceCategory(value)

        /** `full` */
        public val FULL: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("full")

        /** `auth` */
        public val AUTH: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("auth")

        /** `oauth` */
        public val OAUTH: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("oauth")

        /** `orgs` */
        public val ORGS: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("orgs")

        /** `workspaces` */
        public val WORKSPACES: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("workspaces")

        /** `storage` */
        public val STORAGE: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("storage")

        /** `shares` */
        public val SHARES: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("shares")

        /** `upload` */
        public val UPLOAD: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("upload")

        /** `ai` */
        public val AI: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("ai")

        /** `events` */
        public val EVENTS: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("events")

        /** `comments` */
        public val COMMENTS: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("comments")

        /** `howto` */
        public val HOWTO: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("howto")

        /** `workflow` */
        public val WORKFLOW: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("workflow")

        /** `signing` */
        public val SIGNING: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("signing")

        /** `bug-reports` */
        public val BUG_REPORTS: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("bug-reports")

        /** `intents` */
        public val INTENTS: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("intents")

        /** `dashboard` */
        public val DASHBOARD: SystemGetLlmsReferenceCategory get() = SystemGetLlmsReferenceCategory("dashboard")
    }
}

/** The parameter `context_type` of `system.launch_app`. */
@JvmInline
public value class SystemLaunchAppContextType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SystemLaunchAppContextType>() {
        override fun make(value: String): SystemLaunchAppContextType = SystemLaunchAppContextType(value)

        /** `workspace` */
        public val WORKSPACE: SystemLaunchAppContextType get() = SystemLaunchAppContextType("workspace")

        /** `share` */
        public val SHARE: SystemLaunchAppContextType get() = SystemLaunchAppContextType("share")
    }
}

/** What `system.ping` answers. */
public class SystemPingReply(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** Unix seconds. */
    public val timestamp: Long? get() = maybe("timestamp", Forms.integer)

    /** `service`. */
    public val service: String? get() = maybe("service", Forms.text)

    public companion object : ModelForm<SystemPingReply>() {
        override fun make(json: JsonObject): SystemPingReply = SystemPingReply(json)
    }
}
