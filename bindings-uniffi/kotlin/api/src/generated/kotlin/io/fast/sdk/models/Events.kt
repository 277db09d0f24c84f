// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** `ActivityPoll`, as the API describes it. */
public class ActivityPoll(json: JsonObject) : Model(json) {
    /** Pass it to the next poll as it is, with its microseconds. */
    public val lastactivity: String? get() = maybe("lastactivity", Forms.text)

    /** Keys of what changed, see x-activity-keys. Known by inference only. */
    public val activity: List<String>? get() = maybe("activity", Forms.list(Forms.text))

    public companion object : ModelForm<ActivityPoll>() {
        override fun make(json: JsonObject): ActivityPoll = ActivityPoll(json)
    }
}

/** `ChangeFeedPage`, as the API describes it. */
public class ChangeFeedPage(json: JsonObject) : Model(json) {
    /** `changes`. */
    public val changes: List<StorageChange>? get() = maybe("changes", Forms.list(StorageChange))

    /** Pass it to the next call. */
    public val cursor: String? get() = maybe("cursor", Forms.text)

    /** More can be fetched at once. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    /** What the caller can read. */
    public val profiles: ChangeFeedPageProfiles? get() = maybe("profiles", ChangeFeedPageProfiles)

    public companion object : ModelForm<ChangeFeedPage>() {
        override fun make(json: JsonObject): ChangeFeedPage = ChangeFeedPage(json)
    }
}

/** What the caller can read. */
public class ChangeFeedPageProfiles(json: JsonObject) : Model(json) {
    /** Changes when the set does. */
    public val version: String? get() = maybe("version", Forms.text)

    /** Filled on the first call; may be empty later. */
    public val items: List<ChangeFeedPageProfilesItemsItem>? get() = maybe("items", Forms.list(ChangeFeedPageProfilesItemsItem))

    public companion object : ModelForm<ChangeFeedPageProfiles>() {
        override fun make(json: JsonObject): ChangeFeedPageProfiles = ChangeFeedPageProfiles(json)
    }
}

/** One of: The member `items` of `ChangeFeedPageProfiles`. */
public class ChangeFeedPageProfilesItemsItem(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `type`. */
    public val type: ChangeFeedPageProfilesItemsItemType? get() = maybe("type", ChangeFeedPageProfilesItemsItemType)

    public companion object : ModelForm<ChangeFeedPageProfilesItemsItem>() {
        override fun make(json: JsonObject): ChangeFeedPageProfilesItemsItem = ChangeFeedPageProfilesItemsItem(json)
    }
}

/** The member `type` of `ChangeFeedPageProfilesItemsItem`. */
@JvmInline
public value class ChangeFeedPageProfilesItemsItemType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChangeFeedPageProfilesItemsItemType>() {
        override fun make(value: String): ChangeFeedPageProfilesItemsItemType = ChangeFeedPageProfilesItemsItemType(value)

        /** `workspace` */
        public val WORKSPACE: ChangeFeedPageProfilesItemsItemType get() = ChangeFeedPageProfilesItemsItemType("workspace")

        /** `share` */
        public val SHARE: ChangeFeedPageProfilesItemsItemType get() = ChangeFeedPageProfilesItemsItemType("share")
    }
}

/** The parameter `category`. */
@JvmInline
public value class EvCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EvCategory>() {
        override fun make(value: String): EvCategory = EvCategory(value)

        /** `user` */
        public val USER: EvCategory get() = EvCategory("user")

        /** `org` */
        public val ORG: EvCategory get() = EvCategory("org")

        /** `workspace` */
        public val WORKSPACE: EvCategory get() = EvCategory("workspace")

        /** `share` */
        public val SHARE: EvCategory get() = EvCategory("share")

        /** `node` */
        public val NODE: EvCategory get() = EvCategory("node")

        /** `ai` */
        public val AI: EvCategory get() = EvCategory("ai")

        /** `invitation` */
        public val INVITATION: EvCategory get() = EvCategory("invitation")

        /** `billing` */
        public val BILLING: EvCategory get() = EvCategory("billing")

        /** `domain` */
        public val DOMAIN: EvCategory get() = EvCategory("domain")

        /** `apps` */
        public val APPS: EvCategory get() = EvCategory("apps")

        /** `metadata` */
        public val METADATA: EvCategory get() = EvCategory("metadata")
    }
}

/** The parameter `subcategory`. */
@JvmInline
public value class EvSubcategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EvSubcategory>() {
        override fun make(value: String): EvSubcategory = EvSubcategory(value)

        /** `storage` */
        public val STORAGE: EvSubcategory get() = EvSubcategory("storage")

        /** `comments` */
        public val COMMENTS: EvSubcategory get() = EvSubcategory("comments")

        /** `members` */
        public val MEMBERS: EvSubcategory get() = EvSubcategory("members")

        /** `lifecycle` */
        public val LIFECYCLE: EvSubcategory get() = EvSubcategory("lifecycle")

        /** `settings` */
        public val SETTINGS: EvSubcategory get() = EvSubcategory("settings")

        /** `security` */
        public val SECURITY: EvSubcategory get() = EvSubcategory("security")

        /** `authentication` */
        public val AUTHENTICATION: EvSubcategory get() = EvSubcategory("authentication")

        /** `ai` */
        public val AI: EvSubcategory get() = EvSubcategory("ai")

        /** `invitations` */
        public val INVITATIONS: EvSubcategory get() = EvSubcategory("invitations")

        /** `billing` */
        public val BILLING: EvSubcategory get() = EvSubcategory("billing")

        /** `assets` */
        public val ASSETS: EvSubcategory get() = EvSubcategory("assets")

        /** `upload` */
        public val UPLOAD: EvSubcategory get() = EvSubcategory("upload")

        /** `transfer` */
        public val TRANSFER: EvSubcategory get() = EvSubcategory("transfer")

        /** `import_export` */
        public val IMPORT_EXPORT: EvSubcategory get() = EvSubcategory("import_export")

        /** `quickshare` */
        public val QUICKSHARE: EvSubcategory get() = EvSubcategory("quickshare")

        /** `fileshare` */
        public val FILESHARE: EvSubcategory get() = EvSubcategory("fileshare")

        /** `metadata` */
        public val METADATA: EvSubcategory get() = EvSubcategory("metadata")
    }
}

/** Without it everything that is not internal. */
@JvmInline
public value class EvVisibility(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EvVisibility>() {
        override fun make(value: String): EvVisibility = EvVisibility(value)

        /** `external_audit_log` */
        public val EXTERNAL_AUDIT_LOG: EvVisibility get() = EvVisibility("external_audit_log")

        /** `external` */
        public val EXTERNAL: EvVisibility get() = EvVisibility("external")
    }
}

/** `Event`, as the API describes it. */
public class Event(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. From output level `terse` on.
     */
    public val eventId: String? get() = maybe("event_id", Forms.text)

    /** Event name. From output level `terse` on. */
    public val event: String? get() = maybe("event", Forms.text)

    /** `category`. From output level `terse` on. */
    public val category: EventCategory? get() = maybe("category", EventCategory)

    /** The filter is called subcategory. From output level `standard` on. */
    public val subCategory: String? get() = maybe("sub_category", Forms.text)

    /** `object_id`. From output level `terse` on. */
    public val objectId: String? get() = maybe("object_id", Forms.text)

    /** A point in time, UTC. From output level `terse` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** Who caused it; form undocumented. From output level `standard` on. */
    public val callingUser: JsonElement? get() = maybe("calling_user", Forms.any)

    /** `org_id`. From output level `standard` on. */
    public val orgId: String? get() = maybe("org_id", Forms.text)

    /** `workspace_id`. From output level `standard` on. */
    public val workspaceId: String? get() = maybe("workspace_id", Forms.text)

    /** `user_id`. From output level `standard` on. */
    public val userId: String? get() = maybe("user_id", Forms.text)

    /** `share_id`. From output level `standard` on. */
    public val shareId: String? get() = maybe("share_id", Forms.text)

    /** `acknowledged`. From output level `standard` on. */
    public val acknowledged: Boolean? get() = maybe("acknowledged", Forms.boolean)

    /** Description and its parameters; form undocumented. From output level `standard` on. */
    public val template: JsonElement? get() = maybe("template", Forms.any)

    /** Form undocumented. From output level `standard` on. */
    public val severity: JsonElement? get() = maybe("severity", Forms.any)

    /** `visibility`. From output level `standard` on. */
    public val visibility: EventVisibility? get() = maybe("visibility", EventVisibility)

    /** Form undocumented. From output level `standard` on. */
    public val notification: JsonElement? get() = maybe("notification", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val requiredParams: JsonElement? get() = maybe("required_params", Forms.any)

    /** `requires_parent_node`. From output level `full` on. */
    public val requiresParentNode: Boolean? get() = maybe("requires_parent_node", Forms.boolean)

    /** Form undocumented. From output level `full` on. */
    public val permission: JsonElement? get() = maybe("permission", Forms.any)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name. Known by inference
     * only.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    public companion object : ModelForm<Event>() {
        override fun make(json: JsonObject): Event = Event(json)
    }
}

/** The member `category` of `Event`. */
@JvmInline
public value class EventCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EventCategory>() {
        override fun make(value: String): EventCategory = EventCategory(value)

        /** `user` */
        public val USER: EventCategory get() = EventCategory("user")

        /** `org` */
        public val ORG: EventCategory get() = EventCategory("org")

        /** `workspace` */
        public val WORKSPACE: EventCategory get() = EventCategory("workspace")

        /** `share` */
        public val SHARE: EventCategory get() = EventCategory("share")

        /** `node` */
        public val NODE: EventCategory get() = EventCategory("node")

        /** `ai` */
        public val AI: EventCategory get() = EventCategory("ai")

        /** `invitation` */
        public val INVITATION: EventCategory get() = EventCategory("invitation")

        /** `billing` */
        public val BILLING: EventCategory get() = EventCategory("billing")

        /** `domain` */
        public val DOMAIN: EventCategory get() = EventCategory("domain")

        /** `apps` */
        public val APPS: EventCategory get() = EventCategory("apps")

        /** `metadata` */
        public val METADATA: EventCategory get() = EventCategory("metadata")
    }
}

/** The member `visibility` of `Event`. */
@JvmInline
public value class EventVisibility(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EventVisibility>() {
        override fun make(value: String): EventVisibility = EventVisibility(value)

        /** `external_audit_log` */
        public val EXTERNAL_AUDIT_LOG: EventVisibility get() = EventVisibility("external_audit_log")

        /** `external` */
        public val EXTERNAL: EventVisibility get() = EventVisibility("external")
    }
}

/** What `events.search` answers. */
public class EventsSearchReply(json: JsonObject) : Model(json) {
    /** `events`. Known by inference only. */
    public val events: List<Event>? get() = maybe("events", Forms.list(Event))

    /** `KeysetPagination`, as the API describes it. */
    public val pagination: KeysetPagination? get() = maybe("pagination", KeysetPagination)

    public companion object : ModelForm<EventsSearchReply>() {
        override fun make(json: JsonObject): EventsSearchReply = EventsSearchReply(json)
    }
}

/** Either key may hold the token. */
public class RealtimeToken(json: JsonObject) : Model(json) {
    /** `token`. */
    public val token: Secret? get() = maybe("token", Forms.secret)

    /** `auth_token`. */
    public val authToken: Secret? get() = maybe("auth_token", Forms.secret)

    /** Lifetime in seconds. At least 0. */
    public val expiresIn: Long? get() = maybe("expires_in", Forms.integer)

    public companion object : ModelForm<RealtimeToken>() {
        override fun make(json: JsonObject): RealtimeToken = RealtimeToken(json)
    }
}

/** `StorageChange`, as the API describes it. */
public class StorageChange(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val eventId: String? get() = maybe("event_id", Forms.text)

    /** Event name. */
    public val event: String? get() = maybe("event", Forms.text)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53.
     */
    public val profileId: String? get() = maybe("profile_id", Forms.loose)

    /** `profile_type`. */
    public val profileType: StorageChangeProfileType? get() = maybe("profile_type", StorageChangeProfileType)

    /** The node. */
    public val objectId: String? get() = maybe("object_id", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<StorageChange>() {
        override fun make(json: JsonObject): StorageChange = StorageChange(json)
    }
}

/** The member `profile_type` of `StorageChange`. */
@JvmInline
public value class StorageChangeProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageChangeProfileType>() {
        override fun make(value: String): StorageChangeProfileType = StorageChangeProfileType(value)

        /** `workspace` */
        public val WORKSPACE: StorageChangeProfileType get() = StorageChangeProfileType("workspace")

        /** `share` */
        public val SHARE: StorageChangeProfileType get() = StorageChangeProfileType("share")
    }
}
