// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// How a recipient proves who they are.
    public struct SignAuthMethod: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `none`
        public static var none_: Self { Self("none") }

        /// `email_otp`
        public static var emailOtp: Self { Self("email_otp") }

        /// `sms_otp`
        public static var smsOtp: Self { Self("sms_otp") }
    }

    /// `SignDocument`, as the API describes it.
    public struct SignDocument: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `source_node_id`.
        public var sourceNodeId: String? { get throws { try maybe("source_node_id", Forms.text) } }

        /// `source_version_id`.
        public var sourceVersionId: String? { get throws { try maybe("source_version_id", Forms.text) } }

        /// `signed_pdf_node_id`.
        public var signedPdfNodeId: String? { get throws { try maybe("signed_pdf_node_id", Forms.text) } }

        /// `source_sha256`.
        public var sourceSha256: String? { get throws { try maybe("source_sha256", Forms.text) } }

        /// `completed_sha256`.
        public var completedSha256: String? { get throws { try maybe("completed_sha256", Forms.text) } }

        /// A point in time, UTC.
        public var signedAt: String? { get throws { try maybe("signed_at", Forms.loose) } }

        /// The signed PDF can be downloaded.
        public var signedDocumentAvailable: Bool? { get throws { try maybe("signed_document_available", Forms.boolean) } }

        /// `display_order`. At least 0.
        public var displayOrder: Int? { get throws { try maybe("display_order", Forms.integer) } }
    }

    /// On create: source_node_id. On update: id keeps a document, source_node_id adds one.
    public struct SignDocumentInput: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            id: String? = nil,
            sourceNodeId: String? = nil,
            sourceVersionId: String? = nil,
            displayOrder: Int? = nil
        ) {
            var json = JSON.Object()
            json.add("id", id)
            json.add("source_node_id", sourceNodeId)
            json.add("source_version_id", sourceVersionId)
            json.add("display_order", displayOrder)
            self.json = json
        }

        /// A document to keep (update).
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node of the PDF, copied into the envelope.
        public var sourceNodeId: String? { get throws { try maybe("source_node_id", Forms.text) } }

        /// Pinned version.
        public var sourceVersionId: String? { get throws { try maybe("source_version_id", Forms.text) } }

        /// `display_order`. At least 0.
        public var displayOrder: Int? { get throws { try maybe("display_order", Forms.integer) } }
    }

    /// `SignEnvelope`, as the API describes it.
    public struct SignEnvelope: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `envelope_status`.
        public var envelopeStatus: Models.SignEnvelopeEnvelopeStatus? { get throws { try maybe("envelope_status", Models.SignEnvelopeEnvelopeStatus.read) } }

        /// A point in time, UTC.
        public var sentAt: String? { get throws { try maybe("sent_at", Forms.loose) } }

        /// `voided_reason`.
        public var voidedReason: String? { get throws { try maybe("voided_reason", Forms.text) } }

        /// A point in time, UTC.
        public var expiresAt: String? { get throws { try maybe("expires_at", Forms.loose) } }

        /// The policy.
        public var policyJson: JSON? { get throws { try maybe("policy_json", Forms.any) } }

        /// Null until sent.
        public var provider: String? { get throws { try maybe("provider", Forms.text) } }

        /// Null until sent.
        public var providerEnvelopeId: String? { get throws { try maybe("provider_envelope_id", Forms.text) } }

        /// Set once the audit certificate is there. In the envelope's own storage; not readable
        /// under /storage/.
        public var auditCertificateNodeId: String? { get throws { try maybe("audit_certificate_node_id", Forms.text) } }

        /// With details only.
        public var documents: [Models.SignDocument]? { get throws { try maybe("documents", Forms.list(Models.SignDocument.read)) } }

        /// With details only.
        public var recipients: [Models.SignRecipient]? { get throws { try maybe("recipients", Forms.list(Models.SignRecipient.read)) } }

        /// With details only.
        public var fields: [Models.SignField]? { get throws { try maybe("fields", Forms.list(Models.SignField.read)) } }
    }

    /// `SignEnvelopeCreate`, as the API describes it.
    public struct SignEnvelopeCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
        public var expiresAt: String? { get throws { try maybe("expires_at", Forms.text) } }

        /// Policy as an object (not a string).
        public var policyJson: JSON? { get throws { try maybe("policy_json", Forms.any) } }

        /// `documents`. 1 to 20 items.
        public var documents: [Models.SignDocumentInput] { get throws { try need("documents", Forms.list(Models.SignDocumentInput.read)) } }

        /// `recipients`. At least 1 items.
        public var recipients: [Models.SignRecipientInput] { get throws { try need("recipients", Forms.list(Models.SignRecipientInput.read)) } }

        /// `fields`.
        public var fields: [Models.SignFieldInput]? { get throws { try maybe("fields", Forms.list(Models.SignFieldInput.read)) } }
    }

    /// The member `envelope_status` of `SignEnvelope`.
    public struct SignEnvelopeEnvelopeStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `draft`
        public static var draft: Self { Self("draft") }

        /// `sent`
        public static var sent: Self { Self("sent") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `completed`
        public static var completed: Self { Self("completed") }

        /// `declined`
        public static var declined: Self { Self("declined") }

        /// `voided`
        public static var voided: Self { Self("voided") }

        /// `expired`
        public static var expired: Self { Self("expired") }

        /// `failed`
        public static var failed: Self { Self("failed") }
    }

    /// `SignEnvelopeUpdate`, as the API describes it.
    public struct SignEnvelopeUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Kept when left out; cannot be cleared.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// Cleared when left out.
        public var expiresAt: String? { get throws { try maybe("expires_at", Forms.text) } }

        /// Cleared when left out.
        public var policyJson: JSON? { get throws { try maybe("policy_json", Forms.any) } }

        /// Kept when left out. 1 to 20 items.
        public var documents: [Models.SignDocumentInput]? { get throws { try maybe("documents", Forms.list(Models.SignDocumentInput.read)) } }

        /// Replaces all recipients. At least 1 items.
        public var recipients: [Models.SignRecipientInput] { get throws { try need("recipients", Forms.list(Models.SignRecipientInput.read)) } }

        /// Replaces all fields; empty clears, left out keeps.
        public var fields: [Models.SignFieldInput]? { get throws { try maybe("fields", Forms.list(Models.SignFieldInput.read)) } }
    }

    /// `SignField`, as the API describes it.
    public struct SignField: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var documentId: String? { get throws { try maybe("document_id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var recipientId: String? { get throws { try maybe("recipient_id", Forms.text) } }

        /// `page`. At least 1.
        public var page: Int? { get throws { try maybe("page", Forms.integer) } }

        /// `x_norm`. 0 to 1.
        public var xNorm: Double? { get throws { try maybe("x_norm", Forms.number) } }

        /// `y_norm`. 0 to 1.
        public var yNorm: Double? { get throws { try maybe("y_norm", Forms.number) } }

        /// `w_norm`. 0 to 1.
        public var wNorm: Double? { get throws { try maybe("w_norm", Forms.number) } }

        /// `h_norm`. 0 to 1.
        public var hNorm: Double? { get throws { try maybe("h_norm", Forms.number) } }

        /// `type`.
        public var type: Models.SignFieldType? { get throws { try maybe("type", Models.SignFieldType.read) } }

        /// `required`.
        public var required: Bool? { get throws { try maybe("required", Forms.boolean) } }

        /// The validation that was sent, under another name.
        public var validationJson: JSON? { get throws { try maybe("validation_json", Forms.any) } }
    }

    /// `SignFieldInput`, as the API describes it.
    public struct SignFieldInput: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            recipientEmail: String? = nil,
            documentIndex: Int? = nil,
            page: Int? = nil,
            xNorm: Double? = nil,
            yNorm: Double? = nil,
            wNorm: Double? = nil,
            hNorm: Double? = nil,
            type: Models.SignFieldInputType? = nil,
            required: Bool? = nil,
            valueJson: String? = nil,
            validation: Models.SignFieldInputValidation? = nil
        ) {
            var json = JSON.Object()
            json.add("recipient_email", recipientEmail)
            json.add("document_index", documentIndex)
            json.add("page", page)
            json.add("x_norm", xNorm)
            json.add("y_norm", yNorm)
            json.add("w_norm", wNorm)
            json.add("h_norm", hNorm)
            json.add("type", type)
            json.add("required", required)
            json.add("value_json", valueJson)
            json.add("validation", validation)
            self.json = json
        }

        /// Points to a recipient by email.
        public var recipientEmail: String? { get throws { try maybe("recipient_email", Forms.text) } }

        /// Place in the documents as sent. At least 0.
        public var documentIndex: Int? { get throws { try maybe("document_index", Forms.integer) } }

        /// `page`. At least 1.
        public var page: Int? { get throws { try maybe("page", Forms.integer) } }

        /// Left edge. 0 to 1.
        public var xNorm: Double? { get throws { try maybe("x_norm", Forms.number) } }

        /// Top edge. 0 to 1.
        public var yNorm: Double? { get throws { try maybe("y_norm", Forms.number) } }

        /// `w_norm`. 0 to 1.
        public var wNorm: Double? { get throws { try maybe("w_norm", Forms.number) } }

        /// `h_norm`. 0 to 1.
        public var hNorm: Double? { get throws { try maybe("h_norm", Forms.number) } }

        /// `type`.
        public var type: Models.SignFieldInputType? { get throws { try maybe("type", Models.SignFieldInputType.read) } }

        /// `required`.
        public var required: Bool? { get throws { try maybe("required", Forms.boolean) } }

        /// Value filled in beforehand; a string that holds JSON.
        public var valueJson: String? { get throws { try maybe("value_json", Forms.text) } }

        /// Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as
        /// is the whole on a signature, initial or checkbox.
        public var validation: Models.SignFieldInputValidation? { get throws { try maybe("validation", Models.SignFieldInputValidation.read) } }
    }

    /// The member `type` of `SignFieldInput`.
    public struct SignFieldInputType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `signature`
        public static var signature: Self { Self("signature") }

        /// `initial`
        public static var initial: Self { Self("initial") }

        /// `date`
        public static var date: Self { Self("date") }

        /// `text`
        public static var text: Self { Self("text") }

        /// `checkbox`
        public static var checkbox: Self { Self("checkbox") }

        /// `radio`
        public static var radio: Self { Self("radio") }

        /// `dropdown`
        public static var dropdown: Self { Self("dropdown") }

        /// `attachment`
        public static var attachment: Self { Self("attachment") }

        /// `full_name`
        public static var fullName: Self { Self("full_name") }

        /// `email`
        public static var email: Self { Self("email") }

        /// `approve`
        public static var approve: Self { Self("approve") }
    }

    /// Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is
    /// the whole on a signature, initial or checkbox.
    public struct SignFieldInputValidation: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            minLength: Int? = nil,
            maxLength: Int? = nil,
            pattern: String? = nil
        ) {
            var json = JSON.Object()
            json.add("min_length", minLength)
            json.add("max_length", maxLength)
            json.add("pattern", pattern)
            self.json = json
        }

        /// `min_length`. At least 0.
        public var minLength: Int? { get throws { try maybe("min_length", Forms.integer) } }

        /// `max_length`. At least 0.
        public var maxLength: Int? { get throws { try maybe("max_length", Forms.integer) } }

        /// `pattern`.
        public var pattern: String? { get throws { try maybe("pattern", Forms.text) } }
    }

    /// The member `type` of `SignField`.
    public struct SignFieldType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `signature`
        public static var signature: Self { Self("signature") }

        /// `initial`
        public static var initial: Self { Self("initial") }

        /// `date`
        public static var date: Self { Self("date") }

        /// `text`
        public static var text: Self { Self("text") }

        /// `checkbox`
        public static var checkbox: Self { Self("checkbox") }

        /// `radio`
        public static var radio: Self { Self("radio") }

        /// `dropdown`
        public static var dropdown: Self { Self("dropdown") }

        /// `attachment`
        public static var attachment: Self { Self("attachment") }

        /// `full_name`
        public static var fullName: Self { Self("full_name") }

        /// `email`
        public static var email: Self { Self("email") }

        /// `approve`
        public static var approve: Self { Self("approve") }
    }

    /// sign_url: sign now. is_terminal: over. reauth_required: sign in again. Neither: others sign
    /// first.
    public struct SignLink: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `sign_url`.
        public var signUrl: Secret? { get throws { try maybe("sign_url", Forms.secret) } }

        /// `is_terminal`.
        public var isTerminal: Bool? { get throws { try maybe("is_terminal", Forms.boolean) } }

        /// `reauth_required`.
        public var reauthRequired: Bool? { get throws { try maybe("reauth_required", Forms.boolean) } }

        /// Who must sign first.
        public var blockedSigners: JSON? { get throws { try maybe("blocked_signers", Forms.any) } }
    }

    /// `SignRecipient`, as the API describes it.
    public struct SignRecipient: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `email`. Known by inference only.
        public var email: String? { get throws { try maybe("email", Forms.text) } }

        /// `display_name`. Known by inference only.
        public var displayName: String? { get throws { try maybe("display_name", Forms.text) } }

        /// `role`.
        public var role: Models.SignRecipientRole? { get throws { try maybe("role", Models.SignRecipientRole.read) } }

        /// `routing_order`. At least 1.
        public var routingOrder: Int? { get throws { try maybe("routing_order", Forms.integer) } }

        /// `auth_method`.
        public var authMethod: Models.SignRecipientAuthMethod? { get throws { try maybe("auth_method", Models.SignRecipientAuthMethod.read) } }

        /// `status`.
        public var status: Models.SignRecipientStatus? { get throws { try maybe("status", Models.SignRecipientStatus.read) } }

        /// `decline_reason`.
        public var declineReason: String? { get throws { try maybe("decline_reason", Forms.text) } }
    }

    /// The member `auth_method` of `SignRecipient`.
    public struct SignRecipientAuthMethod: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `none`
        public static var none_: Self { Self("none") }

        /// `email_otp`
        public static var emailOtp: Self { Self("email_otp") }

        /// `sms_otp`
        public static var smsOtp: Self { Self("sms_otp") }
    }

    /// `SignRecipientInput`, as the API describes it.
    public struct SignRecipientInput: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            email: String,
            displayName: String? = nil,
            phoneE164: String? = nil,
            role: Models.SignRecipientInputRole? = nil,
            routingOrder: Int? = nil,
            authMethod: Models.SignAuthMethod? = nil
        ) {
            var json = JSON.Object()
            json.add("email", email)
            json.add("display_name", displayName)
            json.add("phone_e164", phoneE164)
            json.add("role", role)
            json.add("routing_order", routingOrder)
            json.add("auth_method", authMethod)
            self.json = json
        }

        /// `email`.
        public var email: String { get throws { try need("email", Forms.text) } }

        /// `display_name`.
        public var displayName: String? { get throws { try maybe("display_name", Forms.text) } }

        /// Required with auth_method sms_otp.
        public var phoneE164: String? { get throws { try maybe("phone_e164", Forms.text) } }

        /// `role`. One of `signer`, `cc`, `viewer`, `approver`, `certified_recipient`.
        public var role: Models.SignRecipientInputRole? { get throws { try maybe("role", Models.SignRecipientInputRole.read) } }

        /// Equal numbers sign side by side. At least 1.
        public var routingOrder: Int? { get throws { try maybe("routing_order", Forms.integer) } }

        /// How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`.
        public var authMethod: Models.SignAuthMethod? { get throws { try maybe("auth_method", Models.SignAuthMethod.read) } }
    }

    /// The member `role` of `SignRecipientInput`.
    public struct SignRecipientInputRole: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `signer`
        public static var signer: Self { Self("signer") }

        /// `cc`
        public static var cc: Self { Self("cc") }

        /// `viewer`
        public static var viewer: Self { Self("viewer") }

        /// `approver`
        public static var approver: Self { Self("approver") }

        /// `certified_recipient`
        public static var certifiedRecipient: Self { Self("certified_recipient") }
    }

    /// The member `role` of `SignRecipient`.
    public struct SignRecipientRole: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `signer`
        public static var signer: Self { Self("signer") }

        /// `cc`
        public static var cc: Self { Self("cc") }

        /// `viewer`
        public static var viewer: Self { Self("viewer") }

        /// `approver`
        public static var approver: Self { Self("approver") }

        /// `certified_recipient`
        public static var certifiedRecipient: Self { Self("certified_recipient") }
    }

    /// The member `status` of `SignRecipient`.
    public struct SignRecipientStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `sent`
        public static var sent: Self { Self("sent") }

        /// `viewed`
        public static var viewed: Self { Self("viewed") }

        /// `authenticated`
        public static var authenticated: Self { Self("authenticated") }

        /// `signing_in_progress`
        public static var signingInProgress: Self { Self("signing_in_progress") }

        /// `signed`
        public static var signed: Self { Self("signed") }

        /// `declined`
        public static var declined: Self { Self("declined") }

        /// `expired`
        public static var expired: Self { Self("expired") }

        /// `voided`
        public static var voided: Self { Self("voided") }

        /// `failed`
        public static var failed: Self { Self("failed") }
    }

    /// `SignTemplate`, as the API describes it.
    public struct SignTemplate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Starts with sa.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `description`.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The blueprint; replaced as a whole.
        public var snapshot: Models.SignTemplateSnapshot? { get throws { try maybe("snapshot", Models.SignTemplateSnapshot.read) } }
    }

    /// The blueprint; replaced as a whole.
    public struct SignTemplateSnapshot: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            recipientSlots: JSON? = nil,
            documentSlots: JSON? = nil,
            fields: JSON? = nil,
            policy: JSON? = nil
        ) {
            var json = JSON.Object()
            json.add("recipient_slots", recipientSlots)
            json.add("document_slots", documentSlots)
            json.add("fields", fields)
            json.add("policy", policy)
            self.json = json
        }

        /// Each slot has a slot_key.
        public var recipientSlots: JSON? { get throws { try maybe("recipient_slots", Forms.any) } }

        /// `document_slots`.
        public var documentSlots: JSON? { get throws { try maybe("document_slots", Forms.any) } }

        /// `fields`.
        public var fields: JSON? { get throws { try maybe("fields", Forms.any) } }

        /// `policy`.
        public var policy: JSON? { get throws { try maybe("policy", Forms.any) } }
    }

    /// What `signing.delete_template` answers.
    public struct SigningDeleteTemplateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `sign_template_id`.
        public var signTemplateId: String? { get throws { try maybe("sign_template_id", Forms.text) } }

        /// `deleted`.
        public var deleted: JSON? { get throws { try maybe("deleted", Forms.any) } }

        /// `referrer_count`. At least 0.
        public var referrerCount: Int? { get throws { try maybe("referrer_count", Forms.integer) } }

        /// `referrers`.
        public var referrers: JSON? { get throws { try maybe("referrers", Forms.any) } }
    }

    /// What `signing.get_status_as_signer` answers.
    public struct SigningGetStatusAsSignerReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Wait so long before the next call; 0: stop, it is over or every document is signed. At
        /// least 0.
        public var nextPollSeconds: Double? { get throws { try maybe("next_poll_seconds", Forms.number) } }
    }

    /// One of: The parameter `documents` of `signing.instantiate_template`.
    public struct SigningInstantiateTemplateDocumentsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            documentSlotIndex: Int,
            sourceNodeId: String,
            sourceVersionId: String? = nil
        ) {
            var json = JSON.Object()
            json.add("document_slot_index", documentSlotIndex)
            json.add("source_node_id", sourceNodeId)
            json.add("source_version_id", sourceVersionId)
            self.json = json
        }

        /// `document_slot_index`. At least 0.
        public var documentSlotIndex: Int { get throws { try need("document_slot_index", Forms.integer) } }

        /// `source_node_id`.
        public var sourceNodeId: String { get throws { try need("source_node_id", Forms.text) } }

        /// `source_version_id`.
        public var sourceVersionId: String? { get throws { try maybe("source_version_id", Forms.text) } }
    }

    /// One of: The parameter `recipient_bindings` of `signing.instantiate_template`.
    public struct SigningInstantiateTemplateRecipientBindingsValue: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            email: String,
            displayName: String? = nil,
            authMethod: Models.SignAuthMethod? = nil
        ) {
            var json = JSON.Object()
            json.add("email", email)
            json.add("display_name", displayName)
            json.add("auth_method", authMethod)
            self.json = json
        }

        /// `email`.
        public var email: String { get throws { try need("email", Forms.text) } }

        /// `display_name`.
        public var displayName: String? { get throws { try maybe("display_name", Forms.text) } }

        /// How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`.
        public var authMethod: Models.SignAuthMethod? { get throws { try maybe("auth_method", Models.SignAuthMethod.read) } }
    }

    /// What `signing.list_envelopes` answers.
    public struct SigningListEnvelopesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `envelopes`.
        public var envelopes: [Models.SignEnvelope]? { get throws { try maybe("envelopes", Forms.list(Models.SignEnvelope.read)) } }

        /// `total`. At least 0.
        public var total: Int? { get throws { try maybe("total", Forms.integer) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `signing.list_templates` answers.
    public struct SigningListTemplatesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `sign_templates`.
        public var signTemplates: [Models.SignTemplate]? { get throws { try maybe("sign_templates", Forms.list(Models.SignTemplate.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }
}
