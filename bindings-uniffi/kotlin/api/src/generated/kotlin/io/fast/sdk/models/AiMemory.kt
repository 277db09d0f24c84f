// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Word
import io.fast.sdk.WordForm

/** Kind of profile. */
@JvmInline
public value class AiMemoryClearEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiMemoryClearEntity>() {
        override fun make(value: String): AiMemoryClearEntity = AiMemoryClearEntity(value)

        /** `org` */
        public val ORG: AiMemoryClearEntity get() = AiMemoryClearEntity("org")

        /** `workspace` */
        public val WORKSPACE: AiMemoryClearEntity get() = AiMemoryClearEntity("workspace")
    }
}

/** Kind of profile. */
@JvmInline
public value class AiMemoryGetEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiMemoryGetEntity>() {
        override fun make(value: String): AiMemoryGetEntity = AiMemoryGetEntity(value)

        /** `org` */
        public val ORG: AiMemoryGetEntity get() = AiMemoryGetEntity("org")

        /** `workspace` */
        public val WORKSPACE: AiMemoryGetEntity get() = AiMemoryGetEntity("workspace")
    }
}

/** Kind of profile. */
@JvmInline
public value class AiMemorySetEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiMemorySetEntity>() {
        override fun make(value: String): AiMemorySetEntity = AiMemorySetEntity(value)

        /** `org` */
        public val ORG: AiMemorySetEntity get() = AiMemorySetEntity("org")

        /** `workspace` */
        public val WORKSPACE: AiMemorySetEntity get() = AiMemorySetEntity("workspace")
    }
}
