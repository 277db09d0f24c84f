// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** The parameter `profile_type` of `web_uploads.create`. */
@JvmInline
public value class WebUploadsCreateProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WebUploadsCreateProfileType>() {
        override fun make(value: String): WebUploadsCreateProfileType = WebUploadsCreateProfileType(value)

        /** `workspace` */
        public val WORKSPACE: WebUploadsCreateProfileType get() = WebUploadsCreateProfileType("workspace")

        /** `share` */
        public val SHARE: WebUploadsCreateProfileType get() = WebUploadsCreateProfileType("share")
    }
}

/** What `web_uploads.list` answers. */
public class WebUploadsListReply(json: JsonObject) : Model(json) {
    /** `web_uploads`. */
    public val webUploads: List<WebUpload>? get() = maybe("web_uploads", Forms.list(WebUpload))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<WebUploadsListReply>() {
        override fun make(json: JsonObject): WebUploadsListReply = WebUploadsListReply(json)
    }
}

/** The parameter `status` of `web_uploads.list`. */
@JvmInline
public value class WebUploadsListStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WebUploadsListStatus>() {
        override fun make(value: String): WebUploadsListStatus = WebUploadsListStatus(value)

        /** `pending` */
        public val PENDING: WebUploadsListStatus get() = WebUploadsListStatus("pending")

        /** `queued` */
        public val QUEUED: WebUploadsListStatus get() = WebUploadsListStatus("queued")

        /** `downloading` */
        public val DOWNLOADING: WebUploadsListStatus get() = WebUploadsListStatus("downloading")

        /** `uploading` */
        public val UPLOADING: WebUploadsListStatus get() = WebUploadsListStatus("uploading")

        /** `complete` */
        public val COMPLETE: WebUploadsListStatus get() = WebUploadsListStatus("complete")

        /** `failed` */
        public val FAILED: WebUploadsListStatus get() = WebUploadsListStatus("failed")

        /** `canceled` */
        public val CANCELED: WebUploadsListStatus get() = WebUploadsListStatus("canceled")
    }
}
