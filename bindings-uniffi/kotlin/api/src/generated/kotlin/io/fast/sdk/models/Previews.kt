// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** The parameter `preview_type` of `previews.preauthorize`. */
@JvmInline
public value class PreviewsPreauthorizePreviewType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<PreviewsPreauthorizePreviewType>() {
        override fun make(value: String): PreviewsPreauthorizePreviewType = PreviewsPreauthorizePreviewType(value)

        /** `bin` */
        public val BIN: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("bin")

        /** `thumbnail` */
        public val THUMBNAIL: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("thumbnail")

        /** `image` */
        public val IMAGE: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("image")

        /** `hlsstream` */
        public val HLSSTREAM: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("hlsstream")

        /** `pdf` */
        public val PDF: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("pdf")

        /** `spreadsheet` */
        public val SPREADSHEET: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("spreadsheet")

        /** `audio` */
        public val AUDIO: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("audio")

        /** `mp4` */
        public val MP4: PreviewsPreauthorizePreviewType get() = PreviewsPreauthorizePreviewType("mp4")
    }
}

/** What `previews.preauthorize` answers. */
public class PreviewsPreauthorizeReply(json: JsonObject) : Model(json) {
    /** `downloadToken`. */
    public val downloadToken: Secret? get() = maybe("downloadToken", Forms.secret)

    /** Relative to the host, with the token in it. */
    public val path: Secret? get() = maybe("path", Forms.secret)

    /** `primaryFilename`. */
    public val primaryFilename: String? get() = maybe("primaryFilename", Forms.text)

    public companion object : ModelForm<PreviewsPreauthorizeReply>() {
        override fun make(json: JsonObject): PreviewsPreauthorizeReply = PreviewsPreauthorizeReply(json)
    }
}

/** The parameter `preview_type` of `previews.read_authorized`. */
@JvmInline
public value class PreviewsReadAuthorizedPreviewType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<PreviewsReadAuthorizedPreviewType>() {
        override fun make(value: String): PreviewsReadAuthorizedPreviewType = PreviewsReadAuthorizedPreviewType(value)

        /** `bin` */
        public val BIN: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("bin")

        /** `thumbnail` */
        public val THUMBNAIL: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("thumbnail")

        /** `image` */
        public val IMAGE: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("image")

        /** `hlsstream` */
        public val HLSSTREAM: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("hlsstream")

        /** `pdf` */
        public val PDF: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("pdf")

        /** `spreadsheet` */
        public val SPREADSHEET: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("spreadsheet")

        /** `audio` */
        public val AUDIO: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("audio")

        /** `mp4` */
        public val MP4: PreviewsReadAuthorizedPreviewType get() = PreviewsReadAuthorizedPreviewType("mp4")
    }
}

/** The parameter `preview_type` of `previews.read`. */
@JvmInline
public value class PreviewsReadPreviewType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<PreviewsReadPreviewType>() {
        override fun make(value: String): PreviewsReadPreviewType = PreviewsReadPreviewType(value)

        /** `bin` */
        public val BIN: PreviewsReadPreviewType get() = PreviewsReadPreviewType("bin")

        /** `thumbnail` */
        public val THUMBNAIL: PreviewsReadPreviewType get() = PreviewsReadPreviewType("thumbnail")

        /** `image` */
        public val IMAGE: PreviewsReadPreviewType get() = PreviewsReadPreviewType("image")

        /** `hlsstream` */
        public val HLSSTREAM: PreviewsReadPreviewType get() = PreviewsReadPreviewType("hlsstream")

        /** `pdf` */
        public val PDF: PreviewsReadPreviewType get() = PreviewsReadPreviewType("pdf")

        /** `spreadsheet` */
        public val SPREADSHEET: PreviewsReadPreviewType get() = PreviewsReadPreviewType("spreadsheet")

        /** `audio` */
        public val AUDIO: PreviewsReadPreviewType get() = PreviewsReadPreviewType("audio")

        /** `mp4` */
        public val MP4: PreviewsReadPreviewType get() = PreviewsReadPreviewType("mp4")
    }
}
