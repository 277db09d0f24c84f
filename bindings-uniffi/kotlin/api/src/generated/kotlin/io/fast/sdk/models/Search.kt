// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Word
import io.fast.sdk.WordForm

/** Shapes the files bucket only. */
@JvmInline
public value class SearchQueryNameMatch(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchQueryNameMatch>() {
        override fun make(value: String): SearchQueryNameMatch = SearchQueryNameMatch(value)

        /** `auto` */
        public val AUTO: SearchQueryNameMatch get() = SearchQueryNameMatch("auto")

        /** `exact` */
        public val EXACT: SearchQueryNameMatch get() = SearchQueryNameMatch("exact")

        /** `prefix` */
        public val PREFIX: SearchQueryNameMatch get() = SearchQueryNameMatch("prefix")

        /** `contains` */
        public val CONTAINS: SearchQueryNameMatch get() = SearchQueryNameMatch("contains")

        /** `glob` */
        public val GLOB: SearchQueryNameMatch get() = SearchQueryNameMatch("glob")
    }
}

/** Shapes the files bucket only. */
@JvmInline
public value class SearchQuerySearchIn(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchQuerySearchIn>() {
        override fun make(value: String): SearchQuerySearchIn = SearchQuerySearchIn(value)

        /** `filename` */
        public val FILENAME: SearchQuerySearchIn get() = SearchQuerySearchIn("filename")

        /** `content` */
        public val CONTENT: SearchQuerySearchIn get() = SearchQuerySearchIn("content")

        /** `both` */
        public val BOTH: SearchQuerySearchIn get() = SearchQuerySearchIn("both")
    }
}
