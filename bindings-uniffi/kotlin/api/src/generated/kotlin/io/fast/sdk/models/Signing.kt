// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** How a recipient proves who they are. */
@JvmInline
public value class SignAuthMethod(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignAuthMethod>() {
        override fun make(value: String): SignAuthMethod = SignAuthMethod(value)

        /** `none` */
        public val NONE: SignAuthMethod get() = SignAuthMethod("none")

        /** `email_otp` */
        public val EMAIL_OTP: SignAuthMethod get() = SignAuthMethod("email_otp")

        /** `sms_otp` */
        public val SMS_OTP: SignAuthMethod get() = SignAuthMethod("sms_otp")
    }
}

/** `SignDocument`, as the API describes it. */
public class SignDocument(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `source_node_id`. */
    public val sourceNodeId: String? get() = maybe("source_node_id", Forms.text)

    /** `source_version_id`. */
    public val sourceVersionId: String? get() = maybe("source_version_id", Forms.text)

    /** `signed_pdf_node_id`. */
    public val signedPdfNodeId: String? get() = maybe("signed_pdf_node_id", Forms.text)

    /** `source_sha256`. */
    public val sourceSha256: String? get() = maybe("source_sha256", Forms.text)

    /** `completed_sha256`. */
    public val completedSha256: String? get() = maybe("completed_sha256", Forms.text)

    /** A point in time, UTC. */
    public val signedAt: String? get() = maybe("signed_at", Forms.loose)

    /** The signed PDF can be downloaded. */
    public val signedDocumentAvailable: Boolean? get() = maybe("signed_document_available", Forms.boolean)

    /** `display_order`. At least 0. */
    public val displayOrder: Long? get() = maybe("display_order", Forms.integer)

    public companion object : ModelForm<SignDocument>() {
        override fun make(json: JsonObject): SignDocument = SignDocument(json)
    }
}

/** On create: source_node_id. On update: id keeps a document, source_node_id adds one. */
public class SignDocumentInput(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        id: String? = null,
        sourceNodeId: String? = null,
        sourceVersionId: String? = null,
        displayOrder: Long? = null,
    ) : this(
        members(
            "id" gets id,
            "source_node_id" gets sourceNodeId,
            "source_version_id" gets sourceVersionId,
            "display_order" gets displayOrder,
        ),
    )

    /** A document to keep (update). */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node of the PDF, copied into the envelope. */
    public val sourceNodeId: String? get() = maybe("source_node_id", Forms.text)

    /** Pinned version. */
    public val sourceVersionId: String? get() = maybe("source_version_id", Forms.text)

    /** `display_order`. At least 0. */
    public val displayOrder: Long? get() = maybe("display_order", Forms.integer)

    public companion object : ModelForm<SignDocumentInput>() {
        override fun make(json: JsonObject): SignDocumentInput = SignDocumentInput(json)
    }
}

/** `SignEnvelope`, as the API describes it. */
public class SignEnvelope(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `envelope_status`. */
    public val envelopeStatus: SignEnvelopeEnvelopeStatus? get() = maybe("envelope_status", SignEnvelopeEnvelopeStatus)

    /** A point in time, UTC. */
    public val sentAt: String? get() = maybe("sent_at", Forms.loose)

    /** `voided_reason`. */
    public val voidedReason: String? get() = maybe("voided_reason", Forms.text)

    /** A point in time, UTC. */
    public val expiresAt: String? get() = maybe("expires_at", Forms.loose)

    /** The policy. */
    public val policyJson: JsonElement? get() = maybe("policy_json", Forms.any)

    /** Null until sent. */
    public val provider: String? get() = maybe("provider", Forms.text)

    /** Null until sent. */
    public val providerEnvelopeId: String? get() = maybe("provider_envelope_id", Forms.text)

    /**
     * Set once the audit certificate is there. In the envelope's own storage; not readable under
     * /storage/.
     */
    public val auditCertificateNodeId: String? get() = maybe("audit_certificate_node_id", Forms.text)

    /** With details only. */
    public val documents: List<SignDocument>? get() = maybe("documents", Forms.list(SignDocument))

    /** With details only. */
    public val recipients: List<SignRecipient>? get() = maybe("recipients", Forms.list(SignRecipient))

    /** With details only. */
    public val fields: List<SignField>? get() = maybe("fields", Forms.list(SignField))

    public companion object : ModelForm<SignEnvelope>() {
        override fun make(json: JsonObject): SignEnvelope = SignEnvelope(json)
    }
}

/** `SignEnvelopeCreate`, as the API describes it. */
public class SignEnvelopeCreate(json: JsonObject) : Model(json) {
    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides. */
    public val expiresAt: String? get() = maybe("expires_at", Forms.text)

    /** Policy as an object (not a string). */
    public val policyJson: JsonElement? get() = maybe("policy_json", Forms.any)

    /** `documents`. 1 to 20 items. */
    public val documents: List<SignDocumentInput> get() = need("documents", Forms.list(SignDocumentInput))

    /** `recipients`. At least 1 items. */
    public val recipients: List<SignRecipientInput> get() = need("recipients", Forms.list(SignRecipientInput))

    /** `fields`. */
    public val fields: List<SignFieldInput>? get() = maybe("fields", Forms.list(SignFieldInput))

    public companion object : ModelForm<SignEnvelopeCreate>() {
        override fun make(json: JsonObject): SignEnvelopeCreate = SignEnvelopeCreate(json)
    }
}

/** The member `envelope_status` of `SignEnvelope`. */
@JvmInline
public value class SignEnvelopeEnvelopeStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignEnvelopeEnvelopeStatus>() {
        override fun make(value: String): SignEnvelopeEnvelopeStatus = SignEnvelopeEnvelopeStatus(value)

        /** `draft` */
        public val DRAFT: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("draft")

        /** `sent` */
        public val SENT: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("sent")

        /** `in_progress` */
        public val IN_PROGRESS: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("in_progress")

        /** `completed` */
        public val COMPLETED: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("completed")

        /** `declined` */
        public val DECLINED: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("declined")

        /** `voided` */
        public val VOIDED: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("voided")

        /** `expired` */
        public val EXPIRED: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("expired")

        /** `failed` */
        public val FAILED: SignEnvelopeEnvelopeStatus get() = SignEnvelopeEnvelopeStatus("failed")
    }
}

/** `SignEnvelopeUpdate`, as the API describes it. */
public class SignEnvelopeUpdate(json: JsonObject) : Model(json) {
    /** Kept when left out; cannot be cleared. */
    public val name: String? get() = maybe("name", Forms.text)

    /** Cleared when left out. */
    public val expiresAt: String? get() = maybe("expires_at", Forms.text)

    /** Cleared when left out. */
    public val policyJson: JsonElement? get() = maybe("policy_json", Forms.any)

    /** Kept when left out. 1 to 20 items. */
    public val documents: List<SignDocumentInput>? get() = maybe("documents", Forms.list(SignDocumentInput))

    /** Replaces all recipients. At least 1 items. */
    public val recipients: List<SignRecipientInput> get() = need("recipients", Forms.list(SignRecipientInput))

    /** Replaces all fields; empty clears, left out keeps. */
    public val fields: List<SignFieldInput>? get() = maybe("fields", Forms.list(SignFieldInput))

    public companion object : ModelForm<SignEnvelopeUpdate>() {
        override fun make(json: JsonObject): SignEnvelopeUpdate = SignEnvelopeUpdate(json)
    }
}

/** `SignField`, as the API describes it. */
public class SignField(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val documentId: String? get() = maybe("document_id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val recipientId: String? get() = maybe("recipient_id", Forms.text)

    /** `page`. At least 1. */
    public val page: Long? get() = maybe("page", Forms.integer)

    /** `x_norm`. 0 to 1. */
    public val xNorm: Double? get() = maybe("x_norm", Forms.number)

    /** `y_norm`. 0 to 1. */
    public val yNorm: Double? get() = maybe("y_norm", Forms.number)

    /** `w_norm`. 0 to 1. */
    public val wNorm: Double? get() = maybe("w_norm", Forms.number)

    /** `h_norm`. 0 to 1. */
    public val hNorm: Double? get() = maybe("h_norm", Forms.number)

    /** `type`. */
    public val type: SignFieldType? get() = maybe("type", SignFieldType)

    /** `required`. */
    public val required: Boolean? get() = maybe("required", Forms.boolean)

    /** The validation that was sent, under another name. */
    public val validationJson: JsonElement? get() = maybe("validation_json", Forms.any)

    public companion object : ModelForm<SignField>() {
        override fun make(json: JsonObject): SignField = SignField(json)
    }
}

/** `SignFieldInput`, as the API describes it. */
public class SignFieldInput(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        recipientEmail: String? = null,
        documentIndex: Long? = null,
        page: Long? = null,
        xNorm: Double? = null,
        yNorm: Double? = null,
        wNorm: Double? = null,
        hNorm: Double? = null,
        type: SignFieldInputType? = null,
        required: Boolean? = null,
        valueJson: String? = null,
        validation: SignFieldInputValidation? = null,
    ) : this(
        members(
            "recipient_email" gets recipientEmail,
            "document_index" gets documentIndex,
            "page" gets page,
            "x_norm" gets xNorm,
            "y_norm" gets yNorm,
            "w_norm" gets wNorm,
            "h_norm" gets hNorm,
            "type" gets type,
            "required" gets required,
            "value_json" gets valueJson,
            "validation" gets validation,
        ),
    )

    /** Points to a recipient by email. */
    public val recipientEmail: String? get() = maybe("recipient_email", Forms.text)

    /** Place in the documents as sent. At least 0. */
    public val documentIndex: Long? get() = maybe("document_index", Forms.integer)

    /** `page`. At least 1. */
    public val page: Long? get() = maybe("page", Forms.integer)

    /** Left edge. 0 to 1. */
    public val xNorm: Double? get() = maybe("x_norm", Forms.number)

    /** Top edge. 0 to 1. */
    public val yNorm: Double? get() = maybe("y_norm", Forms.number)

    /** `w_norm`. 0 to 1. */
    public val wNorm: Double? get() = maybe("w_norm", Forms.number)

    /** `h_norm`. 0 to 1. */
    public val hNorm: Double? get() = maybe("h_norm", Forms.number)

    /** `type`. */
    public val type: SignFieldInputType? get() = maybe("type", SignFieldInputType)

    /** `required`. */
    public val required: Boolean? get() = maybe("required", Forms.boolean)

    /** Value filled in beforehand; a string that holds JSON. */
    public val valueJson: String? get() = maybe("value_json", Forms.text)

    /**
     * Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
     * whole on a signature, initial or checkbox.
     */
    public val validation: SignFieldInputValidation? get() = maybe("validation", SignFieldInputValidation)

    public companion object : ModelForm<SignFieldInput>() {
        override fun make(json: JsonObject): SignFieldInput = SignFieldInput(json)
    }
}

/** The member `type` of `SignFieldInput`. */
@JvmInline
public value class SignFieldInputType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignFieldInputType>() {
        override fun make(value: String): SignFieldInputType = SignFieldInputType(value)

        /** `signature` */
        public val SIGNATURE: SignFieldInputType get() = SignFieldInputType("signature")

        /** `initial` */
        public val INITIAL: SignFieldInputType get() = SignFieldInputType("initial")

        /** `date` */
        public val DATE: SignFieldInputType get() = SignFieldInputType("date")

        /** `text` */
        public val TEXT: SignFieldInputType get() = SignFieldInputType("text")

        /** `checkbox` */
        public val CHECKBOX: SignFieldInputType get() = SignFieldInputType("checkbox")

        /** `radio` */
        public val RADIO: SignFieldInputType get() = SignFieldInputType("radio")

        /** `dropdown` */
        public val DROPDOWN: SignFieldInputType get() = SignFieldInputType("dropdown")

        /** `attachment` */
        public val ATTACHMENT: SignFieldInputType get() = SignFieldInputType("attachment")

        /** `full_name` */
        public val FULL_NAME: SignFieldInputType get() = SignFieldInputType("full_name")

        /** `email` */
        public val EMAIL: SignFieldInputType get() = SignFieldInputType("email")

        /** `approve` */
        public val APPROVE: SignFieldInputType get() = SignFieldInputType("approve")
    }
}

/**
 * Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
 * whole on a signature, initial or checkbox.
 */
public class SignFieldInputValidation(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        minLength: Long? = null,
        maxLength: Long? = null,
        pattern: String? = null,
    ) : this(
        members(
            "min_length" gets minLength,
            "max_length" gets maxLength,
            "pattern" gets pattern,
        ),
    )

    /** `min_length`. At least 0. */
    public val minLength: Long? get() = maybe("min_length", Forms.integer)

    /** `max_length`. At least 0. */
    public val maxLength: Long? get() = maybe("max_length", Forms.integer)

    /** `pattern`. */
    public val pattern: String? get() = maybe("pattern", Forms.text)

    public companion object : ModelForm<SignFieldInputValidation>() {
        override fun make(json: JsonObject): SignFieldInputValidation = SignFieldInputValidation(json)
    }
}

/** The member `type` of `SignField`. */
@JvmInline
public value class SignFieldType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignFieldType>() {
        override fun make(value: String): SignFieldType = SignFieldType(value)

        /** `signature` */
        public val SIGNATURE: SignFieldType get() = SignFieldType("signature")

        /** `initial` */
        public val INITIAL: SignFieldType get() = SignFieldType("initial")

        /** `date` */
        public val DATE: SignFieldType get() = SignFieldType("date")

        /** `text` */
        public val TEXT: SignFieldType get() = SignFieldType("text")

        /** `checkbox` */
        public val CHECKBOX: SignFieldType get() = SignFieldType("checkbox")

        /** `radio` */
        public val RADIO: SignFieldType get() = SignFieldType("radio")

        /** `dropdown` */
        public val DROPDOWN: SignFieldType get() = SignFieldType("dropdown")

        /** `attachment` */
        public val ATTACHMENT: SignFieldType get() = SignFieldType("attachment")

        /** `full_name` */
        public val FULL_NAME: SignFieldType get() = SignFieldType("full_name")

        /** `email` */
        public val EMAIL: SignFieldType get() = SignFieldType("email")

        /** `approve` */
        public val APPROVE: SignFieldType get() = SignFieldType("approve")
    }
}

/**
 * sign_url: sign now. is_terminal: over. reauth_required: sign in again. Neither: others sign
 * first.
 */
public class SignLink(json: JsonObject) : Model(json) {
    /** `sign_url`. */
    public val signUrl: Secret? get() = maybe("sign_url", Forms.secret)

    /** `is_terminal`. */
    public val isTerminal: Boolean? get() = maybe("is_terminal", Forms.boolean)

    /** `reauth_required`. */
    public val reauthRequired: Boolean? get() = maybe("reauth_required", Forms.boolean)

    /** Who must sign first. */
    public val blockedSigners: JsonElement? get() = maybe("blocked_signers", Forms.any)

    public companion object : ModelForm<SignLink>() {
        override fun make(json: JsonObject): SignLink = SignLink(json)
    }
}

/** `SignRecipient`, as the API describes it. */
public class SignRecipient(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `email`. Known by inference only. */
    public val email: String? get() = maybe("email", Forms.text)

    /** `display_name`. Known by inference only. */
    public val displayName: String? get() = maybe("display_name", Forms.text)

    /** `role`. */
    public val role: SignRecipientRole? get() = maybe("role", SignRecipientRole)

    /** `routing_order`. At least 1. */
    public val routingOrder: Long? get() = maybe("routing_order", Forms.integer)

    /** `auth_method`. */
    public val authMethod: SignRecipientAuthMethod? get() = maybe("auth_method", SignRecipientAuthMethod)

    /** `status`. */
    public val status: SignRecipientStatus? get() = maybe("status", SignRecipientStatus)

    /** `decline_reason`. */
    public val declineReason: String? get() = maybe("decline_reason", Forms.text)

    public companion object : ModelForm<SignRecipient>() {
        override fun make(json: JsonObject): SignRecipient = SignRecipient(json)
    }
}

/** The member `auth_method` of `SignRecipient`. */
@JvmInline
public value class SignRecipientAuthMethod(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignRecipientAuthMethod>() {
        override fun make(value: String): SignRecipientAuthMethod = SignRecipientAuthMethod(value)

        /** `none` */
        public val NONE: SignRecipientAuthMethod get() = SignRecipientAuthMethod("none")

        /** `email_otp` */
        public val EMAIL_OTP: SignRecipientAuthMethod get() = SignRecipientAuthMethod("email_otp")

        /** `sms_otp` */
        public val SMS_OTP: SignRecipientAuthMethod get() = SignRecipientAuthMethod("sms_otp")
    }
}

/** `SignRecipientInput`, as the API describes it. */
public class SignRecipientInput(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        email: String,
        displayName: String? = null,
        phoneE164: String? = null,
        role: SignRecipientInputRole? = null,
        routingOrder: Long? = null,
        authMethod: SignAuthMethod? = null,
    ) : this(
        members(
            "email" gets email,
            "display_name" gets displayName,
            "phone_e164" gets phoneE164,
            "role" gets role,
            "routing_order" gets routingOrder,
            "auth_method" gets authMethod,
        ),
    )

    /** `email`. */
    public val email: String get() = need("email", Forms.text)

    /** `display_name`. */
    public val displayName: String? get() = maybe("display_name", Forms.text)

    /** Required with auth_method sms_otp. */
    public val phoneE164: String? get() = maybe("phone_e164", Forms.text)

    /** `role`. One of `signer`, `cc`, `viewer`, `approver`, `certified_recipient`. */
    public val role: SignRecipientInputRole? get() = maybe("role", SignRecipientInputRole)

    /** Equal numbers sign side by side. At least 1. */
    public val routingOrder: Long? get() = maybe("routing_order", Forms.integer)

    /** How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`. */
    public val authMethod: SignAuthMethod? get() = maybe("auth_method", SignAuthMethod)

    public companion object : ModelForm<SignRecipientInput>() {
        override fun make(json: JsonObject): SignRecipientInput = SignRecipientInput(json)
    }
}

/** The member `role` of `SignRecipientInput`. */
@JvmInline
public value class SignRecipientInputRole(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignRecipientInputRole>() {
        override fun make(value: String): SignRecipientInputRole = SignRecipientInputRole(value)

        /** `signer` */
        public val SIGNER: SignRecipientInputRole get() = SignRecipientInputRole("signer")

        /** `cc` */
        public val CC: SignRecipientInputRole get() = SignRecipientInputRole("cc")

        /** `viewer` */
        public val VIEWER: SignRecipientInputRole get() = SignRecipientInputRole("viewer")

        /** `approver` */
        public val APPROVER: SignRecipientInputRole get() = SignRecipientInputRole("approver")

        /** `certified_recipient` */
        public val CERTIFIED_RECIPIENT: SignRecipientInputRole get() = SignRecipientInputRole("certified_recipient")
    }
}

/** The member `role` of `SignRecipient`. */
@JvmInline
public value class SignRecipientRole(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignRecipientRole>() {
        override fun make(value: String): SignRecipientRole = SignRecipientRole(value)

        /** `signer` */
        public val SIGNER: SignRecipientRole get() = SignRecipientRole("signer")

        /** `cc` */
        public val CC: SignRecipientRole get() = SignRecipientRole("cc")

        /** `viewer` */
        public val VIEWER: SignRecipientRole get() = SignRecipientRole("viewer")

        /** `approver` */
        public val APPROVER: SignRecipientRole get() = SignRecipientRole("approver")

        /** `certified_recipient` */
        public val CERTIFIED_RECIPIENT: SignRecipientRole get() = SignRecipientRole("certified_recipient")
    }
}

/** The member `status` of `SignRecipient`. */
@JvmInline
public value class SignRecipientStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SignRecipientStatus>() {
        override fun make(value: String): SignRecipientStatus = SignRecipientStatus(value)

        /** `pending` */
        public val PENDING: SignRecipientStatus get() = SignRecipientStatus("pending")

        /** `sent` */
        public val SENT: SignRecipientStatus get() = SignRecipientStatus("sent")

        /** `viewed` */
        public val VIEWED: SignRecipientStatus get() = SignRecipientStatus("viewed")

        /** `authenticated` */
        public val AUTHENTICATED: SignRecipientStatus get() = SignRecipientStatus("authenticated")

        /** `signing_in_progress` */
        public val SIGNING_IN_PROGRESS: SignRecipientStatus get() = SignRecipientStatus("signing_in_progress")

        /** `signed` */
        public val SIGNED: SignRecipientStatus get() = SignRecipientStatus("signed")

        /** `declined` */
        public val DECLINED: SignRecipientStatus get() = SignRecipientStatus("declined")

        /** `expired` */
        public val EXPIRED: SignRecipientStatus get() = SignRecipientStatus("expired")

        /** `voided` */
        public val VOIDED: SignRecipientStatus get() = SignRecipientStatus("voided")

        /** `failed` */
        public val FAILED: SignRecipientStatus get() = SignRecipientStatus("failed")
    }
}

/** `SignTemplate`, as the API describes it. */
public class SignTemplate(json: JsonObject) : Model(json) {
    /** Starts with sa. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `description`. */
    public val description: String? get() = maybe("description", Forms.text)

    /** The blueprint; replaced as a whole. */
    public val snapshot: SignTemplateSnapshot? get() = maybe("snapshot", SignTemplateSnapshot)

    public companion object : ModelForm<SignTemplate>() {
        override fun make(json: JsonObject): SignTemplate = SignTemplate(json)
    }
}

/** The blueprint; replaced as a whole. */
public class SignTemplateSnapshot(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        recipientSlots: JsonElement? = null,
        documentSlots: JsonElement? = null,
        fields: JsonElement? = null,
        policy: JsonElement? = null,
    ) : this(
        members(
            "recipient_slots" gets recipientSlots,
            "document_slots" gets documentSlots,
            "fields" gets fields,
            "policy" gets policy,
        ),
    )

    /** Each slot has a slot_key. */
    public val recipientSlots: JsonElement? get() = maybe("recipient_slots", Forms.any)

    /** `document_slots`. */
    public val documentSlots: JsonElement? get() = maybe("document_slots", Forms.any)

    /** `fields`. */
    public val fields: JsonElement? get() = maybe("fields", Forms.any)

    /** `policy`. */
    public val policy: JsonElement? get() = maybe("policy", Forms.any)

    public companion object : ModelForm<SignTemplateSnapshot>() {
        override fun make(json: JsonObject): SignTemplateSnapshot = SignTemplateSnapshot(json)
    }
}

/** What `signing.delete_template` answers. */
public class SigningDeleteTemplateReply(json: JsonObject) : Model(json) {
    /** `sign_template_id`. */
    public val signTemplateId: String? get() = maybe("sign_template_id", Forms.text)

    /** `deleted`. */
    public val deleted: JsonElement? get() = maybe("deleted", Forms.any)

    /** `referrer_count`. At least 0. */
    public val referrerCount: Long? get() = maybe("referrer_count", Forms.integer)

    /** `referrers`. */
    public val referrers: JsonElement? get() = maybe("referrers", Forms.any)

    public companion object : ModelForm<SigningDeleteTemplateReply>() {
        override fun make(json: JsonObject): SigningDeleteTemplateReply = SigningDeleteTemplateReply(json)
    }
}

/** What `signing.get_status_as_signer` answers. */
public class SigningGetStatusAsSignerReply(json: JsonObject) : Model(json) {
    /**
     * Wait so long before the next call; 0: stop, it is over or every document is signed. At least
     * 0.
     */
    public val nextPollSeconds: Double? get() = maybe("next_poll_seconds", Forms.number)

    public companion object : ModelForm<SigningGetStatusAsSignerReply>() {
        override fun make(json: JsonObject): SigningGetStatusAsSignerReply = SigningGetStatusAsSignerReply(json)
    }
}

/** One of: The parameter `documents` of `signing.instantiate_template`. */
public class SigningInstantiateTemplateDocumentsItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        documentSlotIndex: Long,
        sourceNodeId: String,
        sourceVersionId: String? = null,
    ) : this(
        members(
            "document_slot_index" gets documentSlotIndex,
            "source_node_id" gets sourceNodeId,
            "source_version_id" gets sourceVersionId,
        ),
    )

    /** `document_slot_index`. At least 0. */
    public val documentSlotIndex: Long get() = need("document_slot_index", Forms.integer)

    /** `source_node_id`. */
    public val sourceNodeId: String get() = need("source_node_id", Forms.text)

    /** `source_version_id`. */
    public val sourceVersionId: String? get() = maybe("source_version_id", Forms.text)

    public companion object : ModelForm<SigningInstantiateTemplateDocumentsItem>() {
        override fun make(json: JsonObject): SigningInstantiateTemplateDocumentsItem = SigningInstantiateTemplateDocumentsItem(json)
    }
}

/** One of: The parameter `recipient_bindings` of `signing.instantiate_template`. */
public class SigningInstantiateTemplateRecipientBindingsValue(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        email: String,
        displayName: String? = null,
        authMethod: SignAuthMethod? = null,
    ) : this(
        members(
            "email" gets email,
            "display_name" gets displayName,
            "auth_method" gets authMethod,
        ),
    )

    /** `email`. */
    public val email: String get() = need("email", Forms.text)

    /** `display_name`. */
    public val displayName: String? get() = maybe("display_name", Forms.text)

    /** How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`. */
    public val authMethod: SignAuthMethod? get() = maybe("auth_method", SignAuthMethod)

    public companion object : ModelForm<SigningInstantiateTemplateRecipientBindingsValue>() {
        override fun make(json: JsonObject): SigningInstantiateTemplateRecipientBindingsValue = SigningInstantiateTemplateRecipientBindingsValue(json)
    }
}

/** What `signing.list_envelopes` answers. */
public class SigningListEnvelopesReply(json: JsonObject) : Model(json) {
    /** `envelopes`. */
    public val envelopes: List<SignEnvelope>? get() = maybe("envelopes", Forms.list(SignEnvelope))

    /** `total`. At least 0. */
    public val total: Long? get() = maybe("total", Forms.integer)

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<SigningListEnvelopesReply>() {
        override fun make(json: JsonObject): SigningListEnvelopesReply = SigningListEnvelopesReply(json)
    }
}

/** What `signing.list_templates` answers. */
public class SigningListTemplatesReply(json: JsonObject) : Model(json) {
    /** `sign_templates`. */
    public val signTemplates: List<SignTemplate>? get() = maybe("sign_templates", Forms.list(SignTemplate))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<SigningListTemplatesReply>() {
        override fun make(json: JsonObject): SigningListTemplatesReply = SigningListTemplatesReply(json)
    }
}
