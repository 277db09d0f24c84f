// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Word
import io.fast.sdk.WordForm

/** Lower case only. */
@JvmInline
public value class TransformsReadOutputFormat(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TransformsReadOutputFormat>() {
        override fun make(value: String): TransformsReadOutputFormat = TransformsReadOutputFormat(value)

        /** `png` */
        public val PNG: TransformsReadOutputFormat get() = TransformsReadOutputFormat("png")

        /** `jpg` */
        public val JPG: TransformsReadOutputFormat get() = TransformsReadOutputFormat("jpg")

        /** `jpeg` */
        public val JPEG: TransformsReadOutputFormat get() = TransformsReadOutputFormat("jpeg")
    }
}

/** Preset; case does not matter. */
@JvmInline
public value class TransformsReadSize(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TransformsReadSize>() {
        override fun make(value: String): TransformsReadSize = TransformsReadSize(value)

        /** `IconTiny` */
        public val ICON_TINY: TransformsReadSize get() = TransformsReadSize("IconTiny")

        /** `IconSmall` */
        public val ICON_SMALL: TransformsReadSize get() = TransformsReadSize("IconSmall")

        /** `IconMedium` */
        public val ICON_MEDIUM: TransformsReadSize get() = TransformsReadSize("IconMedium")

        /** `Preview` */
        public val PREVIEW: TransformsReadSize get() = TransformsReadSize("Preview")
    }
}
