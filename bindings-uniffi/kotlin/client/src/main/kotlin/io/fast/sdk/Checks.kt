package io.fast.sdk

import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

// What cannot cross to the engine, which would refuse it by its name: numbers below zero, halves of characters.

internal fun positive(name: String, value: Long): Long {
    require(value > 0) { "$name: must be at least 1, not $value" }
    return value
}

/** Null is without limit. */
internal fun millis(name: String, given: Duration?, otherwise: ULong?): ULong? = when {
    given == null -> otherwise
    given.isInfinite() && given.isPositive() -> null
    else -> positive(name, given.inWholeMilliseconds).toULong()
}

internal fun encodable(name: String, text: String): String {
    require(isEncodable(text)) { "$name: holds half of a surrogate pair, which no encoding can carry" }
    return text
}

internal fun JsonObject.encodable(): String {
    val text = toString()
    if (!isEncodable(text)) {
        for ((name, value) in this) encodable(name, value.toString())
        encodable("a parameter's name", text)
    }
    return text
}

private fun isEncodable(text: String): Boolean {
    var at = 0
    while (at < text.length) {
        val c = text[at++]
        if (!c.isSurrogate()) continue
        if (!c.isHighSurrogate() || at == text.length || !text[at++].isLowSurrogate()) return false
    }
    return true
}
