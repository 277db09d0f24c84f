// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** `FileShare`, as the API describes it. */
public class FileShare(json: JsonObject) : Model(json) {
    /** The file share's own ID (the key is fileshare, not id). */
    public val fileshare: String? get() = maybe("fileshare", Forms.loose)

    /** `title`. */
    public val title: String? get() = maybe("title", Forms.text)

    /** named_people by default. */
    public val accessOption: FileShareAccessOption? get() = maybe("access_option", FileShareAccessOption)

    /** The caller's highest capability, from details. Absent means unknown, so try. */
    public val effectiveCapability: FileShareEffectiveCapability? get() = maybe("effective_capability", FileShareEffectiveCapability)

    /** The bound file. */
    public val file: FileShareFile? get() = maybe("file", FileShareFile)

    /** On list rows. At least 0. */
    public val grantCount: Long? get() = maybe("grant_count", Forms.integer)

    /** On list rows; the items' form is not shown by any source. */
    public val grantsPreview: List<FileShareGrant>? get() = maybe("grants_preview", Forms.list(FileShareGrant))

    public companion object : ModelForm<FileShare>() {
        override fun make(json: JsonObject): FileShare = FileShare(json)
    }
}

/** named_people by default. */
@JvmInline
public value class FileShareAccessOption(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileShareAccessOption>() {
        override fun make(value: String): FileShareAccessOption = FileShareAccessOption(value)

        /** `anyone_with_link` */
        public val ANYONE_WITH_LINK: FileShareAccessOption get() = FileShareAccessOption("anyone_with_link")

        /** `any_registered` */
        public val ANY_REGISTERED: FileShareAccessOption get() = FileShareAccessOption("any_registered")

        /** `named_people` */
        public val NAMED_PEOPLE: FileShareAccessOption get() = FileShareAccessOption("named_people")
    }
}

/** Rising order, each includes the ones before. */
@JvmInline
public value class FileShareCapability(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileShareCapability>() {
        override fun make(value: String): FileShareCapability = FileShareCapability(value)

        /** `view` */
        public val VIEW: FileShareCapability get() = FileShareCapability("view")

        /** `download` */
        public val DOWNLOAD: FileShareCapability get() = FileShareCapability("download")

        /** `edit` */
        public val EDIT: FileShareCapability get() = FileShareCapability("edit")
    }
}

/** The caller's highest capability, from details. Absent means unknown, so try. */
@JvmInline
public value class FileShareEffectiveCapability(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileShareEffectiveCapability>() {
        override fun make(value: String): FileShareEffectiveCapability = FileShareEffectiveCapability(value)

        /** `view` */
        public val VIEW: FileShareEffectiveCapability get() = FileShareEffectiveCapability("view")

        /** `download` */
        public val DOWNLOAD: FileShareEffectiveCapability get() = FileShareEffectiveCapability("download")

        /** `edit` */
        public val EDIT: FileShareEffectiveCapability get() = FileShareEffectiveCapability("edit")
    }
}

/** The bound file. */
public class FileShareFile(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `size`. At least 0. */
    public val size: Long? get() = maybe("size", Forms.integer)

    public companion object : ModelForm<FileShareFile>() {
        override fun make(json: JsonObject): FileShareFile = FileShareFile(json)
    }
}

/** `FileShareGrant`, as the API describes it. */
public class FileShareGrant(json: JsonObject) : Model(json) {
    /** User ID; empty while pending. */
    public val user: String? get() = maybe("user", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `email`. */
    public val email: String? get() = maybe("email", Forms.text)

    /** `capability`. */
    public val capability: FileShareGrantCapability? get() = maybe("capability", FileShareGrantCapability)

    /** pending = invited by email, becomes active at sign-up with the same capability. */
    public val state: FileShareGrantState? get() = maybe("state", FileShareGrantState)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A pending grant ends no later than the share. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    public companion object : ModelForm<FileShareGrant>() {
        override fun make(json: JsonObject): FileShareGrant = FileShareGrant(json)
    }
}

/** The member `capability` of `FileShareGrant`. */
@JvmInline
public value class FileShareGrantCapability(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileShareGrantCapability>() {
        override fun make(value: String): FileShareGrantCapability = FileShareGrantCapability(value)

        /** `view` */
        public val VIEW: FileShareGrantCapability get() = FileShareGrantCapability("view")

        /** `download` */
        public val DOWNLOAD: FileShareGrantCapability get() = FileShareGrantCapability("download")

        /** `edit` */
        public val EDIT: FileShareGrantCapability get() = FileShareGrantCapability("edit")
    }
}

/** pending = invited by email, becomes active at sign-up with the same capability. */
@JvmInline
public value class FileShareGrantState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileShareGrantState>() {
        override fun make(value: String): FileShareGrantState = FileShareGrantState(value)

        /** `active` */
        public val ACTIVE: FileShareGrantState get() = FileShareGrantState("active")

        /** `pending` */
        public val PENDING: FileShareGrantState get() = FileShareGrantState("pending")
    }
}

/** `FileShareVersion`, as the API describes it. */
public class FileShareVersion(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    public companion object : ModelForm<FileShareVersion>() {
        override fun make(json: JsonObject): FileShareVersion = FileShareVersion(json)
    }
}

/** What `fileshares.add_grant` answers. */
public class FilesharesAddGrantReply(json: JsonObject) : Model(json) {
    /** The registered user an email resolved to. */
    public val user: FilesharesAddGrantReplyUser? get() = maybe("user", FilesharesAddGrantReplyUser)

    /** `FileShareGrant`, as the API describes it. */
    public val grant: FileShareGrant? get() = maybe("grant", FileShareGrant)

    public companion object : ModelForm<FilesharesAddGrantReply>() {
        override fun make(json: JsonObject): FilesharesAddGrantReply = FilesharesAddGrantReply(json)
    }
}

/** The registered user an email resolved to. */
public class FilesharesAddGrantReplyUser(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    public companion object : ModelForm<FilesharesAddGrantReplyUser>() {
        override fun make(json: JsonObject): FilesharesAddGrantReplyUser = FilesharesAddGrantReplyUser(json)
    }
}

/** What `fileshares.get_metadata` answers. */
public class FilesharesGetMetadataReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val objectId: String? get() = maybe("object_id", Forms.text)

    /** The bound file. */
    public val nodeId: JsonElement? get() = maybe("node_id", Forms.any)

    /** Inert. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /** `autoextractable`. */
    public val autoextractable: Boolean? get() = maybe("autoextractable", Forms.boolean)

    public companion object : ModelForm<FilesharesGetMetadataReply>() {
        override fun make(json: JsonObject): FilesharesGetMetadataReply = FilesharesGetMetadataReply(json)
    }
}

/** What `fileshares.list` answers. */
public class FilesharesListReply(json: JsonObject) : Model(json) {
    /** `fileshares`. */
    public val fileshares: List<FileShare>? get() = maybe("fileshares", Forms.list(FileShare))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<FilesharesListReply>() {
        override fun make(json: JsonObject): FilesharesListReply = FilesharesListReply(json)
    }
}
