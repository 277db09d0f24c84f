// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Word
import io.fast.sdk.WordForm

/** Kind of profile. */
@JvmInline
public value class InstructionsClearEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsClearEntity>() {
        override fun make(value: String): InstructionsClearEntity = InstructionsClearEntity(value)

        /** `org` */
        public val ORG: InstructionsClearEntity get() = InstructionsClearEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsClearEntity get() = InstructionsClearEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsClearEntity get() = InstructionsClearEntity("share")
    }
}

/** Kind of profile. */
@JvmInline
public value class InstructionsClearMineEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsClearMineEntity>() {
        override fun make(value: String): InstructionsClearMineEntity = InstructionsClearMineEntity(value)

        /** `org` */
        public val ORG: InstructionsClearMineEntity get() = InstructionsClearMineEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsClearMineEntity get() = InstructionsClearMineEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsClearMineEntity get() = InstructionsClearMineEntity("share")
    }
}

/** Kind of profile. */
@JvmInline
public value class InstructionsGetEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsGetEntity>() {
        override fun make(value: String): InstructionsGetEntity = InstructionsGetEntity(value)

        /** `org` */
        public val ORG: InstructionsGetEntity get() = InstructionsGetEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsGetEntity get() = InstructionsGetEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsGetEntity get() = InstructionsGetEntity("share")
    }
}

/** Kind of profile. */
@JvmInline
public value class InstructionsGetMineEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsGetMineEntity>() {
        override fun make(value: String): InstructionsGetMineEntity = InstructionsGetMineEntity(value)

        /** `org` */
        public val ORG: InstructionsGetMineEntity get() = InstructionsGetMineEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsGetMineEntity get() = InstructionsGetMineEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsGetMineEntity get() = InstructionsGetMineEntity("share")
    }
}

/** Kind of profile. */
@JvmInline
public value class InstructionsSetEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsSetEntity>() {
        override fun make(value: String): InstructionsSetEntity = InstructionsSetEntity(value)

        /** `org` */
        public val ORG: InstructionsSetEntity get() = InstructionsSetEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsSetEntity get() = InstructionsSetEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsSetEntity get() = InstructionsSetEntity("share")
    }
}

/** Kind of profile. */
@JvmInline
public value class InstructionsSetMineEntity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InstructionsSetMineEntity>() {
        override fun make(value: String): InstructionsSetMineEntity = InstructionsSetMineEntity(value)

        /** `org` */
        public val ORG: InstructionsSetMineEntity get() = InstructionsSetMineEntity("org")

        /** `workspace` */
        public val WORKSPACE: InstructionsSetMineEntity get() = InstructionsSetMineEntity("workspace")

        /** `share` */
        public val SHARE: InstructionsSetMineEntity get() = InstructionsSetMineEntity("share")
    }
}
