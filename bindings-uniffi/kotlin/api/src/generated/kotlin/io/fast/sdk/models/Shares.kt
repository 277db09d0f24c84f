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

/**
 * A share. Which fields come depends on output and on the caller's standing; unknown fields are
 * kept.
 */
public class Share(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `title`. From output level `terse` on. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `share_type`. From output level `terse` on. */
    public val shareType: ShareShareType? get() = maybe("share_type", ShareShareType)

    /** The caller's level in the share. From output level `terse` on. */
    public val shareLevel: JsonElement? get() = maybe("share_level", Forms.any)

    /** Root node of the share's storage; members only. From output level `terse` on. */
    public val shareRootId: String? get() = maybe("share_root_id", Forms.text)

    /** User ID of the creator. From output level `terse` on. */
    public val creator: String? get() = maybe("creator", Forms.text)

    /**
     * Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
     * retired in August 2026. From output level `standard` on.
     */
    public val shareCategory: ShareShareCategory? get() = maybe("share_category", ShareShareCategory)

    /** `storage_mode`. From output level `standard` on. */
    public val storageMode: ShareStorageMode? get() = maybe("storage_mode", ShareStorageMode)

    /** The workspace folder behind the share. From output level `standard` on. */
    public val folderNodeId: String? get() = maybe("folder_node_id", Forms.text)

    /** True when the backing folder has been deleted. */
    public val isOrphaned: Boolean? get() = maybe("is_orphaned", Forms.boolean)

    /** The link node in the workspace. From output level `standard` on. */
    public val shareLink: JsonElement? get() = maybe("share_link", Forms.any)

    /** Name in the share's URL. From output level `standard` on. */
    public val customName: String? get() = maybe("custom_name", Forms.text)

    /** `custom_url`. From output level `standard` on. */
    public val customUrl: String? get() = maybe("custom_url", Forms.text)

    /** `description`. From output level `standard` on. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `access_options`. From output level `full` on. */
    public val accessOptions: ShareAccessOptions? get() = maybe("access_options", ShareAccessOptions)

    /** `invite`. From output level `full` on. */
    public val invite: ShareInvite? get() = maybe("invite", ShareInvite)

    /** `notify`. From output level `full` on. */
    public val notify: ShareNotify? get() = maybe("notify", ShareNotify)

    /** `display_type`. From output level `full` on. */
    public val displayType: ShareDisplayType? get() = maybe("display_type", ShareDisplayType)

    /** `download_security`. From output level `standard` on. */
    public val downloadSecurity: ShareDownloadSecurity? get() = maybe("download_security", ShareDownloadSecurity)

    /** `comments_enabled`. */
    public val commentsEnabled: Boolean? get() = maybe("comments_enabled", Forms.boolean)

    /** `guest_chat_enabled`. From output level `standard` on. */
    public val guestChatEnabled: Boolean? get() = maybe("guest_chat_enabled", Forms.boolean)

    /** `anonymous_uploads_enabled`. From output level `standard` on. */
    public val anonymousUploadsEnabled: Boolean? get() = maybe("anonymous_uploads_enabled", Forms.boolean)

    /** `intelligence`. From output level `standard` on. */
    public val intelligence: Boolean? get() = maybe("intelligence", Forms.boolean)

    /** `workflow`. From output level `standard` on. */
    public val workflow: Boolean? get() = maybe("workflow", Forms.boolean)

    /** How the caller stands to the share. From output level `standard` on. */
    public val userStatus: JsonElement? get() = maybe("user_status", Forms.any)

    /** Form undocumented; never log it. From output level `full` on. */
    public val password: JsonElement? get() = maybe("password", Forms.any)

    /** A point in time, UTC. From output level `standard` on. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** `locked`. From output level `standard` on. */
    public val locked: Boolean? get() = maybe("locked", Forms.boolean)

    /** `archived`. */
    public val archived: Boolean? get() = maybe("archived", Forms.boolean)

    /** Form undocumented. From output level `full` on. */
    public val deleted: JsonElement? get() = maybe("deleted", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val suspended: JsonElement? get() = maybe("suspended", Forms.any)

    /** What the caller and the plan allow. From output level `full` on. */
    public val capabilities: JsonElement? get() = maybe("capabilities", Forms.any)

    /** Color; form undocumented. From output level `full` on. */
    public val accentColor: JsonElement? get() = maybe("accent_color", Forms.any)

    /** Color; form undocumented. From output level `full` on. */
    public val backgroundColor1: JsonElement? get() = maybe("background_color1", Forms.any)

    /** Color; form undocumented. From output level `full` on. */
    public val backgroundColor2: JsonElement? get() = maybe("background_color2", Forms.any)

    /** Number of the built-in background. From output level `full` on. */
    public val backgroundImage: JsonElement? get() = maybe("background_image", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val logo: JsonElement? get() = maybe("logo", Forms.any)

    /** Custom link; form undocumented. From output level `full` on. */
    public val link1: JsonElement? get() = maybe("link_1", Forms.any)

    /** Custom link; form undocumented. From output level `full` on. */
    public val link2: JsonElement? get() = maybe("link_2", Forms.any)

    /** Custom link; form undocumented. From output level `full` on. */
    public val link3: JsonElement? get() = maybe("link_3", Forms.any)

    /** Free properties set by the owner. From output level `full` on. */
    public val ownerDefined: JsonElement? get() = maybe("owner_defined", Forms.any)

    /**
     * Workspace and organization above the share; form undocumented. From output level `full` on.
     */
    public val parents: JsonElement? get() = maybe("parents", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val comments: JsonElement? get() = maybe("comments", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val eventFlow: JsonElement? get() = maybe("event_flow", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val filesystem: JsonElement? get() = maybe("filesystem", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val memberVisibility: JsonElement? get() = maybe("member_visibility", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val multiplayer: JsonElement? get() = maybe("multiplayer", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val chat: JsonElement? get() = maybe("chat", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val search: JsonElement? get() = maybe("search", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val assets: JsonElement? get() = maybe("assets", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val workflowPermissions: JsonElement? get() = maybe("workflow_permissions", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val platform: JsonElement? get() = maybe("platform", Forms.any)

    /** Form undocumented. From output level `full` on. */
    public val storage: JsonElement? get() = maybe("storage", Forms.any)

    public companion object : ModelForm<Share>() {
        override fun make(json: JsonObject): Share = Share(json)
    }
}

/** The member `access_options` of `Share`. */
@JvmInline
public value class ShareAccessOptions(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareAccessOptions>() {
        override fun make(value: String): ShareAccessOptions = ShareAccessOptions(value)

        /** `Only members of the Share or Workspace` */
        public val ONLY_MEMBERS_OF_THE_SHARE_OR_WORKSPACE: ShareAccessOptions get() = ShareAccessOptions("Only members of the Share or Workspace")

        /** `Members of the Share, Workspace or Org` */
        public val MEMBERS_OF_THE_SHARE_WORKSPACE_OR_ORG: ShareAccessOptions get() = ShareAccessOptions("Members of the Share, Workspace or Org")

        /** `Anyone with a registered account` */
        public val ANYONE_WITH_AREGISTERED_ACCOUNT: ShareAccessOptions get() = ShareAccessOptions("Anyone with a registered account")

        /** `Anyone with the link` */
        public val ANYONE_WITH_THE_LINK: ShareAccessOptions get() = ShareAccessOptions("Anyone with the link")
    }
}

/** What goes together stands in x-share-rules at the root. */
public class ShareCreate(json: JsonObject) : Model(json) {
    /** Display title. No control characters. */
    public val title: String get() = need("title", Forms.text)

    /**
     * Index the files for AI; true needs content_ai and ai_agent. The service demands this field.
     * Default: `false`.
     */
    public val intelligence: Boolean get() = need("intelligence", Forms.boolean)

    /**
     * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
     * `exchange`. Default: `exchange`.
     */
    public val shareType: ShareType? get() = maybe("share_type", ShareType)

    /**
     * independent = storage of its own; workspace_folder = live view of one workspace folder. One
     * of `independent`, `workspace_folder`. Default: `independent`.
     */
    public val storageMode: ShareStorageMode? get() = maybe("storage_mode", ShareStorageMode)

    /** The workspace folder behind a workspace_folder share. */
    public val folderNodeId: String? get() = maybe("folder_node_id", Forms.text)

    /** Create that folder instead of naming an existing one. Default: `false`. */
    public val createFolder: Boolean? get() = maybe("create_folder", Forms.boolean)

    /** Name of the folder to create. */
    public val folderName: String? get() = maybe("folder_name", Forms.text)

    /** Name in the share's URL, letters and digits only. Made by the service when left out. */
    public val customName: String? get() = maybe("custom_name", Forms.text)

    /**
     * Another name for the share's address; no source tells it from custom_name. 10 to 100
     * characters. Known by inference only.
     */
    public val customUrl: String? get() = maybe("custom_url", Forms.text)

    /** Longer text. No control characters. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
     * with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
     * Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`. Default: `Only
     * members of the Share or Workspace`.
     */
    public val accessOptions: ShareAccessOptions? get() = maybe("access_options", ShareAccessOptions)

    /** Who may manage invitations. One of `owners`, `guests`. Default: `owners`. */
    public val invite: ShareInvite? get() = maybe("invite", ShareInvite)

    /**
     * Whether people from outside the organization may be invited; its values are not documented.
     * Known by inference only.
     */
    public val externalInvites: String? get() = maybe("external_invites", Forms.text)

    /**
     * When members are told about files. One of `never`, `notify_on_file_received`,
     * `notify_on_file_sent_or_received`. Default: `never`.
     */
    public val notify: ShareNotify? get() = maybe("notify", ShareNotify)

    /** Password for access through the link. */
    public val password: Secret? get() = maybe("password", Forms.secret)

    /** End of the share; sources write YYYY-MM-DD HH:MM:SS. */
    public val expires: String? get() = maybe("expires", Forms.text)

    /** `comments_enabled`. Default: `true`. */
    public val commentsEnabled: Boolean? get() = maybe("comments_enabled", Forms.boolean)

    /**
     * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
     * high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
     */
    public val downloadSecurity: ShareDownloadSecurity? get() = maybe("download_security", ShareDownloadSecurity)

    /** Older switch, replaced by download_security. No longer to be used. Default: `true`. */
    public val downloadEnabled: Boolean? get() = maybe("download_enabled", Forms.boolean)

    /** Let guests chat with the AI. Default: `false`. */
    public val guestChatEnabled: Boolean? get() = maybe("guest_chat_enabled", Forms.boolean)

    /** Let people without an account upload. Default: `false`. */
    public val anonymousUploadsEnabled: Boolean? get() = maybe("anonymous_uploads_enabled", Forms.boolean)

    /** How the files are laid out. One of `list`, `grid`. Default: `grid`. */
    public val displayType: ShareDisplayType? get() = maybe("display_type", ShareDisplayType)

    /** Take over the workspace's look. Default: `true`. */
    public val workspaceStyle: Boolean? get() = maybe("workspace_style", Forms.boolean)

    /** A color as a JSON object in one form field. No source gives the object's keys. */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /** A color as a JSON object in one form field. No source gives the object's keys. */
    public val backgroundColor1: String? get() = maybe("background_color1", Forms.text)

    /** A color as a JSON object in one form field. No source gives the object's keys. */
    public val backgroundColor2: String? get() = maybe("background_color2", Forms.text)

    /** Number of a built-in background. 0 to 128. Default: `0`. */
    public val backgroundImage: Long? get() = maybe("background_image", Forms.integer)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys.
     */
    public val link1: String? get() = maybe("link_1", Forms.text)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys.
     */
    public val link2: String? get() = maybe("link_2", Forms.text)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys.
     */
    public val link3: String? get() = maybe("link_3", Forms.text)

    /** Free properties of the owner, as JSON in one form field; the literal null clears them. */
    public val ownerDefined: String? get() = maybe("owner_defined", Forms.text)

    public companion object : ModelForm<ShareCreate>() {
        override fun make(json: JsonObject): ShareCreate = ShareCreate(json)
    }
}

/** The member `display_type` of `Share`. */
@JvmInline
public value class ShareDisplayType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareDisplayType>() {
        override fun make(value: String): ShareDisplayType = ShareDisplayType(value)

        /** `list` */
        public val LIST: ShareDisplayType get() = ShareDisplayType("list")

        /** `grid` */
        public val GRID: ShareDisplayType get() = ShareDisplayType("grid")
    }
}

/** The member `download_security` of `Share`. */
@JvmInline
public value class ShareDownloadSecurity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareDownloadSecurity>() {
        override fun make(value: String): ShareDownloadSecurity = ShareDownloadSecurity(value)

        /** `off` */
        public val OFF: ShareDownloadSecurity get() = ShareDownloadSecurity("off")

        /** `medium` */
        public val MEDIUM: ShareDownloadSecurity get() = ShareDownloadSecurity("medium")

        /** `high` */
        public val HIGH: ShareDownloadSecurity get() = ShareDownloadSecurity("high")
    }
}

/** The member `invite` of `Share`. */
@JvmInline
public value class ShareInvite(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareInvite>() {
        override fun make(value: String): ShareInvite = ShareInvite(value)

        /** `owners` */
        public val OWNERS: ShareInvite get() = ShareInvite("owners")

        /** `guests` */
        public val GUESTS: ShareInvite get() = ShareInvite("guests")
    }
}

/** The member `notify` of `Share`. */
@JvmInline
public value class ShareNotify(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareNotify>() {
        override fun make(value: String): ShareNotify = ShareNotify(value)

        /** `never` */
        public val NEVER: ShareNotify get() = ShareNotify("never")

        /** `notify_on_file_received` */
        public val NOTIFY_ON_FILE_RECEIVED: ShareNotify get() = ShareNotify("notify_on_file_received")

        /** `notify_on_file_sent_or_received` */
        public val NOTIFY_ON_FILE_SENT_OR_RECEIVED: ShareNotify get() = ShareNotify("notify_on_file_sent_or_received")
    }
}

/**
 * Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was retired
 * in August 2026.
 */
@JvmInline
public value class ShareShareCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareShareCategory>() {
        override fun make(value: String): ShareShareCategory = ShareShareCategory(value)

        /** `portal` */
        public val PORTAL: ShareShareCategory get() = ShareShareCategory("portal")

        /** `shared_folder` */
        public val SHARED_FOLDER: ShareShareCategory get() = ShareShareCategory("shared_folder")

        /** `coordination_room` */
        public val COORDINATION_ROOM: ShareShareCategory get() = ShareShareCategory("coordination_room")
    }
}

/** The member `share_type` of `Share`. */
@JvmInline
public value class ShareShareType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareShareType>() {
        override fun make(value: String): ShareShareType = ShareShareType(value)

        /** `send` */
        public val SEND: ShareShareType get() = ShareShareType("send")

        /** `receive` */
        public val RECEIVE: ShareShareType get() = ShareShareType("receive")

        /** `exchange` */
        public val EXCHANGE: ShareShareType get() = ShareShareType("exchange")
    }
}

/** The member `storage_mode` of `Share`. */
@JvmInline
public value class ShareStorageMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareStorageMode>() {
        override fun make(value: String): ShareStorageMode = ShareStorageMode(value)

        /** `independent` */
        public val INDEPENDENT: ShareStorageMode get() = ShareStorageMode("independent")

        /** `workspace_folder` */
        public val WORKSPACE_FOLDER: ShareStorageMode get() = ShareStorageMode("workspace_folder")
    }
}

/**
 * A token for one share. It lives shorter than a sign-in token; take a new one before expires_in is
 * over.
 */
public class ShareToken(json: JsonObject) : Model(json) {
    /** JWT for the share. */
    public val authToken: Secret? get() = maybe("auth_token", Forms.secret)

    /** `token`. */
    public val token: Secret? get() = maybe("token", Forms.secret)

    /** Lifetime in seconds. At least 0. */
    public val expiresIn: Long? get() = maybe("expires_in", Forms.integer)

    public companion object : ModelForm<ShareToken>() {
        override fun make(json: JsonObject): ShareToken = ShareToken(json)
    }
}

/** send = guests download; receive = guests upload; exchange = both. */
@JvmInline
public value class ShareType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ShareType>() {
        override fun make(value: String): ShareType = ShareType(value)

        /** `send` */
        public val SEND: ShareType get() = ShareType("send")

        /** `receive` */
        public val RECEIVE: ShareType get() = ShareType("receive")

        /** `exchange` */
        public val EXCHANGE: ShareType get() = ShareType("exchange")
    }
}

/** What goes together stands in x-share-rules at the root. */
public class ShareUpdate(json: JsonObject) : Model(json) {
    /** Display name. */
    public val name: String? get() = maybe("name", Forms.text)

    /** New title. No control characters. */
    public val title: String? get() = maybe("title", Forms.text)

    /** New name in the URL. 4 to 100 characters; `"null"` clears it. */
    public val customName: String? get() = maybe("custom_name", Forms.text)

    /** 10 to 500 characters; null or an empty string clears it. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
     * `exchange`.
     */
    public val shareType: ShareType? get() = maybe("share_type", ShareType)

    /**
     * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
     * with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
     * Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
     */
    public val accessOptions: ShareAccessOptions? get() = maybe("access_options", ShareAccessOptions)

    /** Who may manage invitations. One of `owners`, `guests`. */
    public val invite: ShareInvite? get() = maybe("invite", ShareInvite)

    /**
     * Whether people from outside the organization may be invited; its values are not documented.
     * Known by inference only.
     */
    public val externalInvites: String? get() = maybe("external_invites", Forms.text)

    /**
     * Another name for the share's address; no source tells it from custom_name. 10 to 100
     * characters.
     */
    public val customUrl: String? get() = maybe("custom_url", Forms.text)

    /** New link password. `"null"` or `""` clears it. */
    public val password: Secret? get() = maybe("password", Forms.secret)

    /** End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it. */
    public val expires: String? get() = maybe("expires", Forms.text)

    /**
     * When members are told about files. One of `never`, `notify_on_file_received`,
     * `notify_on_file_sent_or_received`.
     */
    public val notify: ShareNotify? get() = maybe("notify", ShareNotify)

    /** Older switch, replaced by download_security. No longer to be used. */
    public val downloadEnabled: Boolean? get() = maybe("download_enabled", Forms.boolean)

    /**
     * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
     * high = guests do not download at all. One of `off`, `medium`, `high`.
     */
    public val downloadSecurity: ShareDownloadSecurity? get() = maybe("download_security", ShareDownloadSecurity)

    /** `comments_enabled`. */
    public val commentsEnabled: Boolean? get() = maybe("comments_enabled", Forms.boolean)

    /** How the files are laid out. One of `list`, `grid`. */
    public val displayType: ShareDisplayType? get() = maybe("display_type", ShareDisplayType)

    /** `workspace_style`. */
    public val workspaceStyle: Boolean? get() = maybe("workspace_style", Forms.boolean)

    /** `guest_chat_enabled`. */
    public val guestChatEnabled: Boolean? get() = maybe("guest_chat_enabled", Forms.boolean)

    /** true needs content_ai and ai_agent. */
    public val intelligence: Boolean? get() = maybe("intelligence", Forms.boolean)

    /** `anonymous_uploads_enabled`. */
    public val anonymousUploadsEnabled: Boolean? get() = maybe("anonymous_uploads_enabled", Forms.boolean)

    /**
     * A color as a JSON object in one form field. No source gives the object's keys. `"null"`
     * clears it.
     */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /**
     * A color as a JSON object in one form field. No source gives the object's keys. `"null"`
     * clears it.
     */
    public val backgroundColor1: String? get() = maybe("background_color1", Forms.text)

    /**
     * A color as a JSON object in one form field. No source gives the object's keys. `"null"`
     * clears it.
     */
    public val backgroundColor2: String? get() = maybe("background_color2", Forms.text)

    /** `background_image`. 0 to 128. */
    public val backgroundImage: Long? get() = maybe("background_image", Forms.integer)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys. `"null"` clears it.
     */
    public val link1: String? get() = maybe("link_1", Forms.text)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys. `"null"` clears it.
     */
    public val link2: String? get() = maybe("link_2", Forms.text)

    /**
     * A link (a call to action) as a JSON object in one form field. No source gives the object's
     * keys. `"null"` clears it.
     */
    public val link3: String? get() = maybe("link_3", Forms.text)

    /**
     * Free properties of the owner, as JSON in one form field; the literal null clears them.
     * `"null"` clears it.
     */
    public val ownerDefined: String? get() = maybe("owner_defined", Forms.text)

    /**
     * Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
     * clears it.
     */
    public val shareLinkNodeId: String? get() = maybe("share_link_node_id", Forms.text)

    public companion object : ModelForm<ShareUpdate>() {
        override fun make(json: JsonObject): ShareUpdate = ShareUpdate(json)
    }
}

/** What `shares.list_in_workspace` answers. */
public class SharesListInWorkspaceReply(json: JsonObject) : Model(json) {
    /** `shares`. */
    public val shares: List<Share>? get() = maybe("shares", Forms.list(Share))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<SharesListInWorkspaceReply>() {
        override fun make(json: JsonObject): SharesListInWorkspaceReply = SharesListInWorkspaceReply(json)
    }
}

/** What `shares.list` answers. */
public class SharesListReply(json: JsonObject) : Model(json) {
    /** `shares`. */
    public val shares: List<Share>? get() = maybe("shares", Forms.list(Share))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<SharesListReply>() {
        override fun make(json: JsonObject): SharesListReply = SharesListReply(json)
    }
}
