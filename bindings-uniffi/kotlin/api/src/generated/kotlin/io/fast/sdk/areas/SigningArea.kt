// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.SignDocumentInput
import io.fast.sdk.models.SignEnvelope
import io.fast.sdk.models.SignFieldInput
import io.fast.sdk.models.SignLink
import io.fast.sdk.models.SignRecipientInput
import io.fast.sdk.models.SignTemplate
import io.fast.sdk.models.SignTemplateSnapshot
import io.fast.sdk.models.SigningDeleteTemplateReply
import io.fast.sdk.models.SigningGetStatusAsSignerReply
import io.fast.sdk.models.SigningInstantiateTemplateDocumentsItem
import io.fast.sdk.models.SigningInstantiateTemplateRecipientBindingsValue
import io.fast.sdk.models.SigningListEnvelopesReply
import io.fast.sdk.models.SigningListTemplatesReply
import kotlinx.serialization.json.JsonElement

/** Operations on signing. */
public class SigningArea(caller: Caller) : Area(caller) {
    /**
     * Create a draft envelope.
     *
     * The answer is flat; read documents, recipients and fields with signing.get_envelope.
     *
     * `signing.create_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/create/`. Not sent
     * again when its outcome is unknown.
     *
     * Needs: signing.
     *
     * Reply: The draft.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param documents The parameter `documents`. 1 to 20 items.
     * @param recipients The parameter `recipients`. At least 1 items.
     * @param name The parameter `name`.
     * @param expiresAt End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
     * @param policyJson Policy as an object (not a string).
     * @param fields The parameter `fields`.
     * @throws Exception among others for:
     * - class 1605 (Invalid Input): more than 20 documents, or a wrong validation of a field
     */
    public suspend fun createEnvelope(
        workspaceId: String,
        documents: List<SignDocumentInput>,
        recipients: List<SignRecipientInput>,
        name: String? = null,
        expiresAt: String? = null,
        policyJson: JsonElement? = null,
        fields: List<SignFieldInput>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.create_envelope",
        Params(
            "workspace_id" gets workspaceId,
            "documents" gets documents,
            "recipients" gets recipients,
            "name" gets name,
            "expires_at" gets expiresAt,
            "policy_json" gets policyJson,
            "fields" gets fields,
        ),
        options,
        SignEnvelope,
    )

    /**
     * Get your own link to sign an envelope.
     *
     * No body. Needs a token that may write. Each call makes a link. The target of a dashboard
     * signature card.
     *
     * `signing.create_my_link`: `POST
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/`. Not sent again when
     * its outcome is unknown.
     *
     * Needs: signing.
     *
     * Reply: The link or why there is none.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @throws Exception among others for:
     * - HTTP 403, code 10754 (Entity Out Of Scope): the token may only read
     */
    public suspend fun createMyLink(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignLink = caller.call(
        "signing.create_my_link",
        Params("workspace_id" gets workspaceId, "envelope_id" gets envelopeId),
        options,
        SignLink,
    )

    /**
     * Create a template for envelopes.
     *
     * `signing.create_template`: `POST /workspace/{workspace_id}/sign_templates/create/`. Not sent
     * again when its outcome is unknown.
     *
     * Needs: signing.
     *
     * Reply: The template.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param snapshot The blueprint; replaced as a whole.
     * @param description The parameter `description`. At most 1024 characters.
     */
    public suspend fun createTemplate(
        workspaceId: String,
        name: String,
        snapshot: SignTemplateSnapshot,
        description: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignTemplate = caller.call(
        "signing.create_template",
        Params(
            "workspace_id" gets workspaceId,
            "name" gets name,
            "snapshot" gets snapshot,
            "description" gets description,
        ),
        options,
        SignTemplate,
    )

    /**
     * Refuse to sign.
     *
     * Uses the token up and ends the envelope as declined.
     *
     * `signing.decline_as_signer`: `POST /sign_envelopes/signer/{token}/decline/`. Takes no
     * credential. What it takes away is gone for good, or for others.
     *
     * Reply: Declined.
     *
     * @param token Token from the recipient's link.
     * @param reason The parameter `reason`. At most 1024 bytes of UTF-8. Known by inference only.
     */
    public suspend fun declineAsSigner(
        token: String,
        reason: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "signing.decline_as_signer",
        Params("token" gets token, "reason" gets reason),
        options,
        Forms.any,
    )

    /**
     * Delete a template softly.
     *
     * A POST without a body, for admins. Goes through even when other things still refer to the
     * template.
     *
     * `signing.delete_template`: `POST
     * /workspace/{workspace_id}/sign_templates/{template_id}/delete/`. What it takes away is gone
     * for good, or for others.
     *
     * Needs: signing.
     *
     * Reply: What was deleted and who referred to it.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param templateId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun deleteTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SigningDeleteTemplateReply = caller.call(
        "signing.delete_template",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        SigningDeleteTemplateReply,
    )

    /**
     * Download the audit certificate of an envelope.
     *
     * JSON that can be large, so treat it as a stream; judge by the HTTP status, not by the content
     * type. 404 until a terminal state; audit_certificate_node_id of the envelope tells.
     *
     * `signing.download_audit`: `GET
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/audit/download/`.
     *
     * Needs: signing.
     *
     * Reply: The certificate.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @throws Exception among others for:
     * - HTTP 404, code 128301 (Artifact Not Ready): not made yet
     */
    public fun downloadAudit(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "signing.download_audit",
        Params("workspace_id" gets workspaceId, "envelope_id" gets envelopeId),
        options,
    )

    /**
     * Download the audit certificate as a recipient.
     *
     * The bytes of a JSON record. 404 until a terminal state.
     *
     * `signing.download_audit_as_signer`: `GET /sign_envelopes/signer/{token}/audit/download/`.
     * Takes no credential.
     *
     * Reply: The certificate.
     *
     * @param token Token from the recipient's link.
     */
    public fun downloadAuditAsSigner(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "signing.download_audit_as_signer",
        Params("token" gets token),
        options,
    )

    /**
     * Download a source PDF of an envelope.
     *
     * Only here; the document's node IDs lie in the envelope's own storage and are not found under
     * /storage/.
     *
     * `signing.download_document`: `GET
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/download/`.
     *
     * Needs: signing.
     *
     * Reply: The PDF.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param documentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public fun downloadDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "signing.download_document",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_id" gets envelopeId,
            "document_id" gets documentId,
        ),
        options,
    )

    /**
     * Download a signed PDF.
     *
     * 404 (or 403) until the document is completed; signed_document_available of the document
     * tells.
     *
     * `signing.download_signed_document`: `GET
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/`.
     *
     * Needs: signing.
     *
     * Reply: The signed PDF.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param documentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @throws Exception among others for:
     * - HTTP 404, code 146422 (Artifact Not Ready): not made yet
     */
    public fun downloadSignedDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "signing.download_signed_document",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_id" gets envelopeId,
            "document_id" gets documentId,
        ),
        options,
    )

    /**
     * Read an envelope with its documents, recipients and fields.
     *
     * `signing.get_envelope`: `GET
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/`.
     *
     * Needs: signing.
     *
     * Reply: The envelope.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     */
    public suspend fun getEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.get_envelope",
        Params("workspace_id" gets workspaceId, "envelope_id" gets envelopeId),
        options,
        SignEnvelope,
    )

    /**
     * Ask how far the signing has come.
     *
     * `signing.get_status_as_signer`: `GET /sign_envelopes/signer/{token}/status/`. Takes no
     * credential.
     *
     * Reply: The state.
     *
     * @param token Token from the recipient's link.
     */
    public suspend fun getStatusAsSigner(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SigningGetStatusAsSignerReply = caller.call(
        "signing.get_status_as_signer",
        Params("token" gets token),
        options,
        SigningGetStatusAsSignerReply,
    )

    /**
     * Read a template with its blueprint.
     *
     * `signing.get_template`: `GET
     * /workspace/{workspace_id}/sign_templates/{template_id}/details/`.
     *
     * Needs: signing.
     *
     * Reply: The template.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param templateId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun getTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignTemplate = caller.call(
        "signing.get_template",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        SignTemplate,
    )

    /**
     * Make a draft envelope from a template.
     *
     * `signing.instantiate_template`: `POST
     * /workspace/{workspace_id}/sign_templates/{template_id}/instantiate/`. Not sent again when its
     * outcome is unknown.
     *
     * Needs: signing.
     *
     * Reply: The draft, and whether the fields fit the documents.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param templateId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param recipientBindings One entry per slot_key; an array is refused.
     * @param documents The parameter `documents`.
     * @param envelopeName Name of the new envelope.
     */
    public suspend fun instantiateTemplate(
        workspaceId: String,
        templateId: String,
        recipientBindings: Map<String, SigningInstantiateTemplateRecipientBindingsValue>,
        documents: List<SigningInstantiateTemplateDocumentsItem>? = null,
        envelopeName: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.instantiate_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "recipient_bindings" gets recipientBindings,
            "documents" gets documents,
            "envelope_name" gets envelopeName,
        ),
        options,
        SignEnvelope,
    )

    /**
     * List a workspace's envelopes, newest first.
     *
     * `signing.list_envelopes`: `GET /workspace/{workspace_id}/sign_envelopes/list/`.
     *
     * Needs: signing.
     *
     * Reply: One page.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeStatus One state, or several with commas. At least 1 items.
     * @param createdAfter YYYY-MM-DD HH:MM:SS UTC.
     * @param createdBefore YYYY-MM-DD HH:MM:SS UTC.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listEnvelopes(
        workspaceId: String,
        envelopeStatus: List<String>? = null,
        createdAfter: String? = null,
        createdBefore: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<SigningListEnvelopesReply, SignEnvelope> = caller.pages(
        "signing.list_envelopes",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_status" gets envelopeStatus,
            "created_after" gets createdAfter,
            "created_before" gets createdBefore,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        SigningListEnvelopesReply,
        SignEnvelope,
    )

    /**
     * List a workspace's envelope templates.
     *
     * `signing.list_templates`: `GET /workspace/{workspace_id}/sign_templates/list/`.
     *
     * Needs: signing.
     *
     * Reply: One page.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param limit The parameter `limit`. 1 to 200. Default: `50`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listTemplates(
        workspaceId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<SigningListTemplatesReply, SignTemplate> = caller.pages(
        "signing.list_templates",
        Params("workspace_id" gets workspaceId, "limit" gets limit, "offset" gets offset),
        options,
        SigningListTemplatesReply,
        SignTemplate,
    )

    /**
     * Get a source PDF for showing in place.
     *
     * The same bytes as the download, not sent as an attachment.
     *
     * `signing.preview_document`: `GET
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/preview/`.
     *
     * Needs: signing.
     *
     * Reply: The PDF.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param documentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public fun previewDocument(
        workspaceId: String,
        envelopeId: String,
        documentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "signing.preview_document",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_id" gets envelopeId,
            "document_id" gets documentId,
        ),
        options,
    )

    /**
     * Push a stuck envelope on.
     *
     * No body, for admins. Succeeds without effect when nothing is stuck. A lasting failure ends
     * the envelope as failed.
     *
     * `signing.retry_envelope`: `POST
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/`.
     *
     * Needs: signing.
     *
     * Reply: The envelope.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     */
    public suspend fun retryEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.retry_envelope",
        Params("workspace_id" gets workspaceId, "envelope_id" gets envelopeId),
        options,
        SignEnvelope,
    )

    /**
     * Send a draft to its recipients.
     *
     * No body and no content type. Mails real people. Sending again succeeds without new mail.
     *
     * `signing.send_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/{envelope_id}/send/`.
     *
     * Needs: signing.
     *
     * Reply: The envelope.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @throws Exception among others for:
     * - code 201134 (Envelope Not Ready): it lacks a document, a signing recipient, or a field for
     *   a signer
     * - HTTP 402, class 1696 (Credit Limit Exceeded): the credit check refused it
     * - HTTP 412, class 1685 (Feature Limit): not enough signing credits (older)
     */
    public suspend fun sendEnvelope(
        workspaceId: String,
        envelopeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.send_envelope",
        Params("workspace_id" gets workspaceId, "envelope_id" gets envelopeId),
        options,
        SignEnvelope,
    )

    /**
     * Submit the field values and sign.
     *
     * Uses the token up. The PDF is made afterwards; the answer holds a token for asking.
     *
     * `signing.sign_as_signer`: `POST /sign_envelopes/signer/{token}/sign/`. Takes no credential.
     * Not sent again when its outcome is unknown.
     *
     * Reply: Queued.
     *
     * @param token Token from the recipient's link.
     * @param body The whole body.
     */
    public suspend fun signAsSigner(
        token: String,
        body: JsonElement,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "signing.sign_as_signer",
        Params("token" gets token, "body" gets body),
        options,
        Forms.any,
    )

    /**
     * Change a draft envelope.
     *
     * Drafts only (403 otherwise); PATCH is accepted too. Recipients are always replaced. Leaving
     * out expires_at or policy_json clears them; name, documents and fields stay when left out.
     *
     * `signing.update_envelope`: `POST
     * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/`.
     *
     * Needs: signing.
     *
     * Reply: The draft.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param recipients Replaces all recipients. At least 1 items.
     * @param name Kept when left out; cannot be cleared.
     * @param expiresAt Cleared when left out.
     * @param policyJson Cleared when left out.
     * @param documents Kept when left out. 1 to 20 items.
     * @param fields Replaces all fields; empty clears, left out keeps.
     */
    public suspend fun updateEnvelope(
        workspaceId: String,
        envelopeId: String,
        recipients: List<SignRecipientInput>,
        name: String? = null,
        expiresAt: String? = null,
        policyJson: JsonElement? = null,
        documents: List<SignDocumentInput>? = null,
        fields: List<SignFieldInput>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.update_envelope",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_id" gets envelopeId,
            "recipients" gets recipients,
            "name" gets name,
            "expires_at" gets expiresAt,
            "policy_json" gets policyJson,
            "documents" gets documents,
            "fields" gets fields,
        ),
        options,
        SignEnvelope,
    )

    /**
     * Change a template if it is still at the version you know.
     *
     * A stale expected_version gives 409 (147321). A snapshot replaces the whole blueprint.
     *
     * `signing.update_template`: `POST
     * /workspace/{workspace_id}/sign_templates/{template_id}/update/`. Not sent again when its
     * outcome is unknown.
     *
     * Needs: signing.
     *
     * Reply: The template.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param templateId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param expectedVersion The parameter `expected_version`. At least 1.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. At most 1024 characters.
     * @param snapshot The blueprint; replaced as a whole.
     * @throws Exception among others for:
     * - HTTP 409, code 147321: the template changed meanwhile
     */
    public suspend fun updateTemplate(
        workspaceId: String,
        templateId: String,
        expectedVersion: Long,
        name: String? = null,
        description: Change<String>? = null,
        snapshot: SignTemplateSnapshot? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignTemplate = caller.call(
        "signing.update_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "expected_version" gets expectedVersion,
            "name" gets name,
            "description" gets description,
            "snapshot" gets snapshot,
        ),
        options,
        SignTemplate,
    )

    /**
     * Read an envelope as one of its recipients.
     *
     * The first view of an envelope by any recipient is charged to the sender, later ones are not.
     *
     * `signing.view_as_signer`: `GET /sign_envelopes/signer/{token}/view/`. Takes no credential.
     * Not sent again when its outcome is unknown.
     *
     * Reply: The envelope as the recipient sees it.
     *
     * @param token Token from the recipient's link.
     */
    public suspend fun viewAsSigner(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "signing.view_as_signer",
        Params("token" gets token),
        options,
        Forms.any,
    )

    /**
     * Cancel an envelope for good.
     *
     * For admins. Credits do not come back. There is no deletion.
     *
     * `signing.void_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/{envelope_id}/void/`.
     * What it takes away is gone for good, or for others.
     *
     * Needs: signing.
     *
     * Reply: The envelope.
     *
     * @param workspaceId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param envelopeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param reason Not blank, at most 1024 bytes. At most 1024 bytes of UTF-8.
     * @throws Exception among others for:
     * - HTTP 409, class 1660 (Conflict): the envelope is over already
     * - HTTP 401, code 125323: without admin rights; the session is still good
     * - HTTP 401, code 286811: without admin rights; the session is still good
     */
    public suspend fun voidEnvelope(
        workspaceId: String,
        envelopeId: String,
        reason: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SignEnvelope = caller.call(
        "signing.void_envelope",
        Params(
            "workspace_id" gets workspaceId,
            "envelope_id" gets envelopeId,
            "reason" gets reason,
        ),
        options,
        SignEnvelope,
    )
}
