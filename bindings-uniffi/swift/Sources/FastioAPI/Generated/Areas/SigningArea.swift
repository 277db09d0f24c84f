// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on signing.
public struct SigningArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Create a draft envelope.
    ///
    /// The answer is flat; read documents, recipients and fields with signing.get_envelope.
    ///
    /// `signing.create_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/create/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - documents: The parameter `documents`. 1 to 20 items.
    ///   - recipients: The parameter `recipients`. At least 1 items.
    ///   - name: The parameter `name`.
    ///   - expiresAt: End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
    ///   - policyJson: Policy as an object (not a string).
    ///   - fields: The parameter `fields`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - class 1605 (Invalid Input): more than 20 documents, or a wrong validation of a field
    @discardableResult
    public func createEnvelope(
        workspaceId: String,
        documents: [Models.SignDocumentInput],
        recipients: [Models.SignRecipientInput],
        name: String? = nil,
        expiresAt: String? = nil,
        policyJson: JSON? = nil,
        fields: [Models.SignFieldInput]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("documents", documents)
        params.add("recipients", recipients)
        params.add("name", name)
        params.add("expires_at", expiresAt)
        params.add("policy_json", policyJson)
        params.add("fields", fields)
        return try await caller.result("signing.create_envelope", params, options, Models.SignEnvelope.read)
    }

    /// Get your own link to sign an envelope.
    ///
    /// No body. Needs a token that may write. Each call makes a link. The target of a dashboard
    /// signature card.
    ///
    /// `signing.create_my_link`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The link or why there is none.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10754 (Entity Out Of Scope): the token may only read
    @discardableResult
    public func createMyLink(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = .default
    ) async throws -> Models.SignLink {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        return try await caller.result("signing.create_my_link", params, options, Models.SignLink.read)
    }

    /// Create a template for envelopes.
    ///
    /// `signing.create_template`: `POST /workspace/{workspace_id}/sign_templates/create/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - snapshot: The blueprint; replaced as a whole.
    ///   - description: The parameter `description`. At most 1024 characters.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createTemplate(
        workspaceId: String,
        name: String,
        snapshot: Models.SignTemplateSnapshot,
        description: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SignTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("name", name)
        params.add("snapshot", snapshot)
        params.add("description", description)
        return try await caller.result("signing.create_template", params, options, Models.SignTemplate.read)
    }

    /// Refuse to sign.
    ///
    /// Uses the token up and ends the envelope as declined.
    ///
    /// `signing.decline_as_signer`: `POST /sign_envelopes/signer/{token}/decline/`. Takes no
    /// credential. What it takes away is gone for good, or for others.
    ///
    /// Reply: Declined.
    ///
    /// - Parameters:
    ///   - token: Token from the recipient's link.
    ///   - reason: The parameter `reason`. At most 1024 bytes of UTF-8. Known by inference only.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func declineAsSigner(
        token: String,
        reason: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        params.add("reason", reason)
        return try await caller.result("signing.decline_as_signer", params, options, Forms.any)
    }

    /// Delete a template softly.
    ///
    /// A POST without a body, for admins. Goes through even when other things still refer to the
    /// template.
    ///
    /// `signing.delete_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Needs: signing.
    ///
    /// Reply: What was deleted and who referred to it.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - templateId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = .default
    ) async throws -> Models.SigningDeleteTemplateReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("signing.delete_template", params, options, Models.SigningDeleteTemplateReply.read)
    }

    /// Download the audit certificate of an envelope.
    ///
    /// JSON that can be large, so treat it as a stream; judge by the HTTP status, not by the
    /// content type. 404 until a terminal state; audit_certificate_node_id of the envelope tells.
    ///
    /// `signing.download_audit`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/audit/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The certificate.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 128301 (Artifact Not Ready): not made yet
    public func downloadAudit(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        return caller.bytes("signing.download_audit", params, options)
    }

    /// Download the audit certificate as a recipient.
    ///
    /// The bytes of a JSON record. 404 until a terminal state.
    ///
    /// `signing.download_audit_as_signer`: `GET /sign_envelopes/signer/{token}/audit/download/`.
    /// Takes no credential.
    ///
    /// Reply: The certificate.
    ///
    /// - Parameters:
    ///   - token: Token from the recipient's link.
    ///   - options: What differs from the client's settings.
    public func downloadAuditAsSigner(
        token: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("token", token)
        return caller.bytes("signing.download_audit_as_signer", params, options)
    }

    /// Download a source PDF of an envelope.
    ///
    /// Only here; the document's node IDs lie in the envelope's own storage and are not found under
    /// /storage/.
    ///
    /// `signing.download_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The PDF.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - documentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func downloadDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        params.add("document_id", documentId)
        return caller.bytes("signing.download_document", params, options)
    }

    /// Download a signed PDF.
    ///
    /// 404 (or 403) until the document is completed; signed_document_available of the document
    /// tells.
    ///
    /// `signing.download_signed_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The signed PDF.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - documentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 146422 (Artifact Not Ready): not made yet
    public func downloadSignedDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        params.add("document_id", documentId)
        return caller.bytes("signing.download_signed_document", params, options)
    }

    /// Read an envelope with its documents, recipients and fields.
    ///
    /// `signing.get_envelope`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    public func getEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        return try await caller.result("signing.get_envelope", params, options, Models.SignEnvelope.read)
    }

    /// Ask how far the signing has come.
    ///
    /// `signing.get_status_as_signer`: `GET /sign_envelopes/signer/{token}/status/`. Takes no
    /// credential.
    ///
    /// Reply: The state.
    ///
    /// - Parameters:
    ///   - token: Token from the recipient's link.
    ///   - options: What differs from the client's settings.
    public func getStatusAsSigner(
        token: String,
        options: CallOptions = .default
    ) async throws -> Models.SigningGetStatusAsSignerReply {
        var params = Params()
        params.add("token", token)
        return try await caller.result("signing.get_status_as_signer", params, options, Models.SigningGetStatusAsSignerReply.read)
    }

    /// Read a template with its blueprint.
    ///
    /// `signing.get_template`: `GET
    /// /workspace/{workspace_id}/sign_templates/{template_id}/details/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - templateId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func getTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = .default
    ) async throws -> Models.SignTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("signing.get_template", params, options, Models.SignTemplate.read)
    }

    /// Make a draft envelope from a template.
    ///
    /// `signing.instantiate_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/instantiate/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft, and whether the fields fit the documents.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - templateId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - recipientBindings: One entry per slot_key; an array is refused.
    ///   - documents: The parameter `documents`.
    ///   - envelopeName: Name of the new envelope.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func instantiateTemplate(
        workspaceId: String,
        templateId: String,
        recipientBindings: [String: Models.SigningInstantiateTemplateRecipientBindingsValue],
        documents: [Models.SigningInstantiateTemplateDocumentsItem]? = nil,
        envelopeName: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("recipient_bindings", recipientBindings)
        params.add("documents", documents)
        params.add("envelope_name", envelopeName)
        return try await caller.result("signing.instantiate_template", params, options, Models.SignEnvelope.read)
    }

    /// List a workspace's envelopes, newest first.
    ///
    /// `signing.list_envelopes`: `GET /workspace/{workspace_id}/sign_envelopes/list/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeStatus: One state, or several with commas. At least 1 items.
    ///   - createdAfter: YYYY-MM-DD HH:MM:SS UTC.
    ///   - createdBefore: YYYY-MM-DD HH:MM:SS UTC.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listEnvelopes(
        workspaceId: String,
        envelopeStatus: [String]? = nil,
        createdAfter: String? = nil,
        createdBefore: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.SigningListEnvelopesReply, Models.SignEnvelope> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_status", envelopeStatus)
        params.add("created_after", createdAfter)
        params.add("created_before", createdBefore)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "signing.list_envelopes", params, options, Models.SigningListEnvelopesReply.read, Models.SignEnvelope.read)
    }

    /// List a workspace's envelope templates.
    ///
    /// `signing.list_templates`: `GET /workspace/{workspace_id}/sign_templates/list/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - limit: The parameter `limit`. 1 to 200. Default: `50`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listTemplates(
        workspaceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.SigningListTemplatesReply, Models.SignTemplate> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "signing.list_templates", params, options, Models.SigningListTemplatesReply.read, Models.SignTemplate.read)
    }

    /// Get a source PDF for showing in place.
    ///
    /// The same bytes as the download, not sent as an attachment.
    ///
    /// `signing.preview_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/preview/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The PDF.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - documentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func previewDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        params.add("document_id", documentId)
        return caller.bytes("signing.preview_document", params, options)
    }

    /// Push a stuck envelope on.
    ///
    /// No body, for admins. Succeeds without effect when nothing is stuck. A lasting failure ends
    /// the envelope as failed.
    ///
    /// `signing.retry_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func retryEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        return try await caller.result("signing.retry_envelope", params, options, Models.SignEnvelope.read)
    }

    /// Send a draft to its recipients.
    ///
    /// No body and no content type. Mails real people. Sending again succeeds without new mail.
    ///
    /// `signing.send_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/send/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 201134 (Envelope Not Ready): it lacks a document, a signing recipient, or a field
    ///     for a signer
    ///   - HTTP 402, class 1696 (Credit Limit Exceeded): the credit check refused it
    ///   - HTTP 412, class 1685 (Feature Limit): not enough signing credits (older)
    @discardableResult
    public func sendEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        return try await caller.result("signing.send_envelope", params, options, Models.SignEnvelope.read)
    }

    /// Submit the field values and sign.
    ///
    /// Uses the token up. The PDF is made afterwards; the answer holds a token for asking.
    ///
    /// `signing.sign_as_signer`: `POST /sign_envelopes/signer/{token}/sign/`. Takes no credential.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - token: Token from the recipient's link.
    ///   - body: The whole body.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func signAsSigner(
        token: String,
        body: JSON,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        params.add("body", body)
        return try await caller.result("signing.sign_as_signer", params, options, Forms.any)
    }

    /// Change a draft envelope.
    ///
    /// Drafts only (403 otherwise); PATCH is accepted too. Recipients are always replaced. Leaving
    /// out expires_at or policy_json clears them; name, documents and fields stay when left out.
    ///
    /// `signing.update_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - recipients: Replaces all recipients. At least 1 items.
    ///   - name: Kept when left out; cannot be cleared.
    ///   - expiresAt: Cleared when left out.
    ///   - policyJson: Cleared when left out.
    ///   - documents: Kept when left out. 1 to 20 items.
    ///   - fields: Replaces all fields; empty clears, left out keeps.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func updateEnvelope(
        workspaceId: String,
        envelopeId: String,
        recipients: [Models.SignRecipientInput],
        name: String? = nil,
        expiresAt: String? = nil,
        policyJson: JSON? = nil,
        documents: [Models.SignDocumentInput]? = nil,
        fields: [Models.SignFieldInput]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        params.add("recipients", recipients)
        params.add("name", name)
        params.add("expires_at", expiresAt)
        params.add("policy_json", policyJson)
        params.add("documents", documents)
        params.add("fields", fields)
        return try await caller.result("signing.update_envelope", params, options, Models.SignEnvelope.read)
    }

    /// Change a template if it is still at the version you know.
    ///
    /// A stale expected_version gives 409 (147321). A snapshot replaces the whole blueprint.
    ///
    /// `signing.update_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/update/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - templateId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - expectedVersion: The parameter `expected_version`. At least 1.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. At most 1024 characters.
    ///   - snapshot: The blueprint; replaced as a whole.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, code 147321: the template changed meanwhile
    @discardableResult
    public func updateTemplate(
        workspaceId: String,
        templateId: String,
        expectedVersion: Int,
        name: String? = nil,
        description: Change<String>? = nil,
        snapshot: Models.SignTemplateSnapshot? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SignTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("expected_version", expectedVersion)
        params.add("name", name)
        params.add("description", description)
        params.add("snapshot", snapshot)
        return try await caller.result("signing.update_template", params, options, Models.SignTemplate.read)
    }

    /// Read an envelope as one of its recipients.
    ///
    /// The first view of an envelope by any recipient is charged to the sender, later ones are not.
    ///
    /// `signing.view_as_signer`: `GET /sign_envelopes/signer/{token}/view/`. Takes no credential.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: The envelope as the recipient sees it.
    ///
    /// - Parameters:
    ///   - token: Token from the recipient's link.
    ///   - options: What differs from the client's settings.
    public func viewAsSigner(
        token: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        return try await caller.result("signing.view_as_signer", params, options, Forms.any)
    }

    /// Cancel an envelope for good.
    ///
    /// For admins. Credits do not come back. There is no deletion.
    ///
    /// `signing.void_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/void/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// - Parameters:
    ///   - workspaceId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - envelopeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - reason: Not blank, at most 1024 bytes. At most 1024 bytes of UTF-8.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, class 1660 (Conflict): the envelope is over already
    ///   - HTTP 401, code 125323: without admin rights; the session is still good
    ///   - HTTP 401, code 286811: without admin rights; the session is still good
    @discardableResult
    public func voidEnvelope(
        workspaceId: String,
        envelopeId: String,
        reason: String,
        options: CallOptions = .default
    ) async throws -> Models.SignEnvelope {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("envelope_id", envelopeId)
        params.add("reason", reason)
        return try await caller.result("signing.void_envelope", params, options, Models.SignEnvelope.read)
    }
}
