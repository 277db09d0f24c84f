// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Word
import io.fast.sdk.WordForm

/** Kind of profile the path addresses, where organizations share it too. */
@JvmInline
public value class Entity(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<Entity>() {
        override fun make(value: String): Entity = Entity(value)

        /** `org` */
        public val ORG: Entity get() = Entity("org")

        /** `workspace` */
        public val WORKSPACE: Entity get() = Entity("workspace")

        /** `share` */
        public val SHARE: Entity get() = Entity("share")
    }
}
