// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.isBoolean
import io.fast.sdk.isText
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
 * agent made for a person: the person and, where known, the agent's name.
 */
public class Actor(json: JsonObject) : Model(json) {
    /** True for the service's own agent only; any other name is self-declared. */
    public val verified: Boolean? get() = maybe("verified", Forms.boolean)

    public companion object : ModelForm<Actor>() {
        override fun make(json: JsonObject): Actor = Actor(json)
    }
}

/**
 * What wraps a successful answer. Form A puts the payload in `response`; form B puts its fields
 * beside `result`.
 */
public class Envelope(json: JsonObject) : Model(json) {
    /** `result`. */
    public val result: EnvelopeResult? get() = maybe("result", EnvelopeResult)

    /** Form B, usually "ok". A few payloads (how-to, ping) use the same key for their own field. */
    public val status: String? get() = maybe("status", Forms.text)

    /** The payload, form A. Any JSON value. */
    public val response: JsonElement? get() = maybe("response", Forms.any)

    /** `current_api_version`. */
    public val currentApiVersion: String? get() = maybe("current_api_version", Forms.text)

    /** Server time; usable as the first `lastactivity` of an activity poll. */
    public val serverDate: String? get() = maybe("server_date", Forms.text)

    public companion object : ModelForm<Envelope>() {
        override fun make(json: JsonObject): Envelope = Envelope(json)
    }
}

/** The member `result` of `Envelope`. */
public sealed class EnvelopeResult(json: JsonElement) : Union(json) {
    /** The only boolean among the forms. */
    public class Boolean(json: JsonElement) : EnvelopeResult(json) {
        /** The value. */
        public val value: kotlin.Boolean get() = Forms.boolean.read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : EnvelopeResult(json) {
        /** The value. */
        public val value: io.fast.sdk.models.EnvelopeResultText get() = io.fast.sdk.models.EnvelopeResultText.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : EnvelopeResult(json)

    public companion object : Form<EnvelopeResult>() {
        override fun read(json: JsonElement): EnvelopeResult = when {
            json.isBoolean() -> Boolean(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `EnvelopeResult`. */
@JvmInline
public value class EnvelopeResultText(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EnvelopeResultText>() {
        override fun make(value: String): EnvelopeResultText = EnvelopeResultText(value)

        /** `yes` */
        public val YES: EnvelopeResultText get() = EnvelopeResultText("yes")

        /** `no` */
        public val NO: EnvelopeResultText get() = EnvelopeResultText("no")
    }
}

/** The `error` member of a refused request. */
public class Error(json: JsonObject) : Model(json) {
    /**
     * Number that identifies the place which refused the request. Can come as a string of digits.
     */
    public val code: String? get() = maybe("code", Forms.loose)

    /** Message for people; advisory. */
    public val text: String? get() = maybe("text", Forms.text)

    /** Older name of `text`; read it when `text` is missing. */
    public val message: String? get() = maybe("message", Forms.text)

    /** Symbolic or secondary identifier, on some answers only. */
    public val errorCode: String? get() = maybe("error_code", Forms.text)

    /** `documentation_url`. */
    public val documentationUrl: String? get() = maybe("documentation_url", Forms.text)

    /** Method and path, or a route name, of what refused the request. */
    public val resource: String? get() = maybe("resource", Forms.text)

    /**
     * An array lists the parameters that failed validation; an object carries details of this one
     * refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
     * current_version_id).
     */
    public val params: ErrorParams? get() = maybe("params", ErrorParams)

    /** Cause of a conflict, on some 409 answers. */
    public val reason: ErrorReason? get() = maybe("reason", ErrorReason)

    /** Structured report, on some 422 answers. */
    public val validationReport: JsonElement? get() = maybe("validation_report", Forms.any)

    public companion object : ModelForm<Error>() {
        override fun make(json: JsonObject): Error = Error(json)
    }
}

/** Every known shape of a refused request, merged. */
public class ErrorEnvelope(json: JsonObject) : Model(json) {
    /** `result`. */
    public val result: ErrorEnvelopeResult? get() = maybe("result", ErrorEnvelopeResult)

    /** The Error object; on OAuth operations the RFC 6749 error word as a string. */
    public val error: ErrorEnvelopeError? get() = maybe("error", ErrorEnvelopeError)

    /** OAuth operations only. */
    public val errorDescription: String? get() = maybe("error_description", Forms.text)

    /** Flat variant (AI chat cancel and the like). */
    public val errorMessage: String? get() = maybe("error_message", Forms.text)

    /** Flat variant; can exceed 32 bits. */
    public val errorId: String? get() = maybe("error_id", Forms.loose)

    /** `current_api_version`. */
    public val currentApiVersion: String? get() = maybe("current_api_version", Forms.text)

    public companion object : ModelForm<ErrorEnvelope>() {
        override fun make(json: JsonObject): ErrorEnvelope = ErrorEnvelope(json)
    }
}

/** The Error object; on OAuth operations the RFC 6749 error word as a string. */
public sealed class ErrorEnvelopeError(json: JsonElement) : Union(json) {
    /** The only object among the forms. */
    public class Error(json: JsonElement) : ErrorEnvelopeError(json) {
        /** The value. */
        public val value: io.fast.sdk.models.Error get() = io.fast.sdk.models.Error.read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : ErrorEnvelopeError(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ErrorEnvelopeError(json)

    public companion object : Form<ErrorEnvelopeError>() {
        override fun read(json: JsonElement): ErrorEnvelopeError = when {
            json is JsonObject -> Error(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** The member `result` of `ErrorEnvelope`. */
public sealed class ErrorEnvelopeResult(json: JsonElement) : Union(json) {
    /** The only boolean among the forms. */
    public class Boolean(json: JsonElement) : ErrorEnvelopeResult(json) {
        /** The value. */
        public val value: kotlin.Boolean get() = Forms.boolean.read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : ErrorEnvelopeResult(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ErrorEnvelopeResult(json)

    public companion object : Form<ErrorEnvelopeResult>() {
        override fun read(json: JsonElement): ErrorEnvelopeResult = when {
            json.isBoolean() -> Boolean(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** One parameter that failed validation. All failures of a request come in one answer. */
public class ErrorParam(json: JsonObject) : Model(json) {
    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `kind`. */
    public val kind: ErrorParamKind? get() = maybe("kind", ErrorParamKind)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    /** `code`. */
    public val code: String? get() = maybe("code", Forms.loose)

    /** Present on type mismatches. */
    public val expectedType: String? get() = maybe("expected_type", Forms.text)

    /** Present when the parameter came under another accepted name. */
    public val receivedAlias: String? get() = maybe("received_alias", Forms.text)

    /** Stable machine-readable cause; only some operations add it. */
    public val reason: String? get() = maybe("reason", Forms.text)

    public companion object : ModelForm<ErrorParam>() {
        override fun make(json: JsonObject): ErrorParam = ErrorParam(json)
    }
}

/** The member `kind` of `ErrorParam`. */
@JvmInline
public value class ErrorParamKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ErrorParamKind>() {
        override fun make(value: String): ErrorParamKind = ErrorParamKind(value)

        /** `missing` */
        public val MISSING: ErrorParamKind get() = ErrorParamKind("missing")

        /** `invalid` */
        public val INVALID: ErrorParamKind get() = ErrorParamKind("invalid")

        /** `type_mismatch` */
        public val TYPE_MISMATCH: ErrorParamKind get() = ErrorParamKind("type_mismatch")
    }
}

/**
 * An array lists the parameters that failed validation; an object carries details of this one
 * refusal (attempts_remaining, retry_after_seconds, reason, credential_type, current_version_id).
 */
public sealed class ErrorParams(json: JsonElement) : Union(json) {
    /** The only list among the forms. */
    public class List(json: JsonElement) : ErrorParams(json) {
        /** The value. */
        public val value: kotlin.collections.List<io.fast.sdk.models.ErrorParam> get() = Forms.list(io.fast.sdk.models.ErrorParam).read(json)
    }

    /** The only object among the forms. */
    public class Object(json: JsonElement) : ErrorParams(json) {
        /** The value. */
        public val value: kotlinx.serialization.json.JsonElement get() = Forms.any.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ErrorParams(json)

    public companion object : Form<ErrorParams>() {
        override fun read(json: JsonElement): ErrorParams = when {
            json is JsonArray -> List(json)
            json is JsonObject -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** Cause of a conflict, on some 409 answers. */
public sealed class ErrorReason(json: JsonElement) : Union(json) {
    /** The only text among the forms. */
    public class Text(json: JsonElement) : ErrorReason(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** The only object among the forms. */
    public class Object(json: JsonElement) : ErrorReason(json) {
        /** The value. */
        public val value: kotlinx.serialization.json.JsonElement get() = Forms.any.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ErrorReason(json)

    public companion object : Form<ErrorReason>() {
        override fun read(json: JsonElement): ErrorReason = when {
            json.isText() -> Text(json)
            json is JsonObject -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** `KeysetPagination`, as the API describes it. */
public class KeysetPagination(json: JsonObject) : Model(json) {
    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    /** Cursor of the next page; absent or null on the last. */
    public val nextCursor: String? get() = maybe("next_cursor", Forms.text)

    /** `page_size`. */
    public val pageSize: Long? get() = maybe("page_size", Forms.integer)

    public companion object : ModelForm<KeysetPagination>() {
        override fun make(json: JsonObject): KeysetPagination = KeysetPagination(json)
    }
}

/** `OffsetPagination`, as the API describes it. */
public class OffsetPagination(json: JsonObject) : Model(json) {
    /** Items in the whole list. At least 0. */
    public val total: Long? get() = maybe("total", Forms.integer)

    /** `limit`. At least 1. */
    public val limit: Long? get() = maybe("limit", Forms.integer)

    /** `offset`. At least 0. */
    public val offset: Long? get() = maybe("offset", Forms.integer)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    public companion object : ModelForm<OffsetPagination>() {
        override fun make(json: JsonObject): OffsetPagination = OffsetPagination(json)
    }
}
