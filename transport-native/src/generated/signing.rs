// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `signing`.

use crate::Client;
use crate::draft::{Draft, bytes, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `signing`; see [`Client::signing`].
#[derive(Debug, Clone, Copy)]
pub struct Signing<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Signing<'_> {
    /// Create a draft envelope.
    ///
    /// The answer is flat; read documents, recipients and fields with signing.get_envelope.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `documents`: The parameter `documents`. 1 to 20 items.
    /// - `recipients`: The parameter `recipients`. At least 1 items.
    ///
    /// Optional, set on the request: `name`, `expires_at`, `policy_json`, `fields`.
    ///
    /// `signing.create_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/create/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft.
    ///
    /// # Errors
    ///
    /// - class 1605 (Invalid Input): more than 20 documents, or a wrong validation of a field
    pub fn create_envelope(
        &self,
        workspace_id: impl Into<String>,
        documents: Vec<models::SignDocumentInput>,
        recipients: Vec<models::SignRecipientInput>,
    ) -> CreateEnvelope {
        CreateEnvelope(
            Draft::new(self.0, "signing.create_envelope")
                .value::<String>("workspace_id", workspace_id)
                .set("documents", documents)
                .set("recipients", recipients),
        )
    }

    /// Get your own link to sign an envelope.
    ///
    /// No body. Needs a token that may write. Each call makes a link. The target of a dashboard
    /// signature card.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `signing.create_my_link`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The link or why there is none.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10754 (Entity Out Of Scope): the token may only read
    pub fn create_my_link(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
    ) -> CreateMyLink {
        CreateMyLink(
            Draft::new(self.0, "signing.create_my_link")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id),
        )
    }

    /// Create a template for envelopes.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `name`: The parameter `name`. 1 to 255 characters.
    /// - `snapshot`: The blueprint; replaced as a whole.
    ///
    /// Optional, set on the request: `description`.
    ///
    /// `signing.create_template`: `POST /workspace/{workspace_id}/sign_templates/create/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    pub fn create_template(
        &self,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        snapshot: impl Into<models::SignTemplateSnapshot>,
    ) -> CreateTemplate {
        CreateTemplate(
            Draft::new(self.0, "signing.create_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("name", name)
                .value::<models::SignTemplateSnapshot>("snapshot", snapshot),
        )
    }

    /// Refuse to sign.
    ///
    /// Uses the token up and ends the envelope as declined.
    ///
    /// - `token`: Token from the recipient's link.
    ///
    /// Optional, set on the request: `reason`.
    ///
    /// `signing.decline_as_signer`: `POST /sign_envelopes/signer/{token}/decline/`. Takes no
    /// credential. What it takes away is gone for good, or for others.
    ///
    /// Reply: Declined.
    pub fn decline_as_signer(&self, token: impl Into<String>) -> DeclineAsSigner {
        DeclineAsSigner(
            Draft::new(self.0, "signing.decline_as_signer").value::<String>("token", token),
        )
    }

    /// Delete a template softly.
    ///
    /// A POST without a body, for admins. Goes through even when other things still refer to the
    /// template.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `template_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `signing.delete_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Needs: signing.
    ///
    /// Reply: What was deleted and who referred to it.
    pub fn delete_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteTemplate {
        DeleteTemplate(
            Draft::new(self.0, "signing.delete_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Download the audit certificate of an envelope.
    ///
    /// JSON that can be large, so treat it as a stream; judge by the HTTP status, not by the
    /// content type. 404 until a terminal state; audit_certificate_node_id of the envelope tells.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `signing.download_audit`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/audit/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The certificate. Awaited for all of it; `stream` reads it piece by piece.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 128301 (Artifact Not Ready): not made yet
    pub fn download_audit(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
    ) -> DownloadAudit {
        DownloadAudit(
            Draft::new(self.0, "signing.download_audit")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id),
        )
    }

    /// Download the audit certificate as a recipient.
    ///
    /// The bytes of a JSON record. 404 until a terminal state.
    ///
    /// - `token`: Token from the recipient's link.
    ///
    /// `signing.download_audit_as_signer`: `GET /sign_envelopes/signer/{token}/audit/download/`.
    /// Takes no credential.
    ///
    /// Reply: The certificate. Awaited for all of it; `stream` reads it piece by piece.
    pub fn download_audit_as_signer(&self, token: impl Into<String>) -> DownloadAuditAsSigner {
        DownloadAuditAsSigner(
            Draft::new(self.0, "signing.download_audit_as_signer").value::<String>("token", token),
        )
    }

    /// Download a source PDF of an envelope.
    ///
    /// Only here; the document's node IDs lie in the envelope's own storage and are not found under
    /// /storage/.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `document_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `signing.download_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The PDF. Awaited for all of it; `stream` reads it piece by piece.
    pub fn download_document(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> DownloadDocument {
        DownloadDocument(
            Draft::new(self.0, "signing.download_document")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id)
                .value::<String>("document_id", document_id),
        )
    }

    /// Download a signed PDF.
    ///
    /// 404 (or 403) until the document is completed; signed_document_available of the document
    /// tells.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `document_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `signing.download_signed_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The signed PDF. Awaited for all of it; `stream` reads it piece by piece.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 146422 (Artifact Not Ready): not made yet
    pub fn download_signed_document(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> DownloadSignedDocument {
        DownloadSignedDocument(
            Draft::new(self.0, "signing.download_signed_document")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id)
                .value::<String>("document_id", document_id),
        )
    }

    /// Read an envelope with its documents, recipients and fields.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `signing.get_envelope`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    pub fn get_envelope(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
    ) -> GetEnvelope {
        GetEnvelope(
            Draft::new(self.0, "signing.get_envelope")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id),
        )
    }

    /// Ask how far the signing has come.
    ///
    /// - `token`: Token from the recipient's link.
    ///
    /// `signing.get_status_as_signer`: `GET /sign_envelopes/signer/{token}/status/`. Takes no
    /// credential.
    ///
    /// Reply: The state.
    pub fn get_status_as_signer(&self, token: impl Into<String>) -> GetStatusAsSigner {
        GetStatusAsSigner(
            Draft::new(self.0, "signing.get_status_as_signer").value::<String>("token", token),
        )
    }

    /// Read a template with its blueprint.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `template_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `signing.get_template`: `GET
    /// /workspace/{workspace_id}/sign_templates/{template_id}/details/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    pub fn get_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> GetTemplate {
        GetTemplate(
            Draft::new(self.0, "signing.get_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Make a draft envelope from a template.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `template_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `recipient_bindings`: One entry per slot_key; an array is refused.
    ///
    /// Optional, set on the request: `documents`, `envelope_name`.
    ///
    /// `signing.instantiate_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/instantiate/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft, and whether the fields fit the documents.
    pub fn instantiate_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        recipient_bindings: models::IndexMap<
            String,
            models::SigningInstantiateTemplateRecipientBindingsValue,
        >,
    ) -> InstantiateTemplate {
        InstantiateTemplate(
            Draft::new(self.0, "signing.instantiate_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .set("recipient_bindings", recipient_bindings),
        )
    }

    /// List a workspace's envelopes, newest first.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `envelope_status`, `created_after`, `created_before`, `limit`,
    /// `offset`.
    ///
    /// `signing.list_envelopes`: `GET /workspace/{workspace_id}/sign_envelopes/list/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_envelopes(&self, workspace_id: impl Into<String>) -> ListEnvelopes {
        ListEnvelopes(
            Draft::new(self.0, "signing.list_envelopes")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List a workspace's envelope templates.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `signing.list_templates`: `GET /workspace/{workspace_id}/sign_templates/list/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_templates(&self, workspace_id: impl Into<String>) -> ListTemplates {
        ListTemplates(
            Draft::new(self.0, "signing.list_templates")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Get a source PDF for showing in place.
    ///
    /// The same bytes as the download, not sent as an attachment.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `document_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `signing.preview_document`: `GET
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/preview/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The PDF. Awaited for all of it; `stream` reads it piece by piece.
    pub fn preview_document(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> PreviewDocument {
        PreviewDocument(
            Draft::new(self.0, "signing.preview_document")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id)
                .value::<String>("document_id", document_id),
        )
    }

    /// Push a stuck envelope on.
    ///
    /// No body, for admins. Succeeds without effect when nothing is stuck. A lasting failure ends
    /// the envelope as failed.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `signing.retry_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    pub fn retry_envelope(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
    ) -> RetryEnvelope {
        RetryEnvelope(
            Draft::new(self.0, "signing.retry_envelope")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id),
        )
    }

    /// Send a draft to its recipients.
    ///
    /// No body and no content type. Mails real people. Sending again succeeds without new mail.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `signing.send_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/send/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// # Errors
    ///
    /// - code 201134 (Envelope Not Ready): it lacks a document, a signing recipient, or a field for
    ///   a signer
    /// - HTTP 402, class 1696 (Credit Limit Exceeded): the credit check refused it
    /// - HTTP 412, class 1685 (Feature Limit): not enough signing credits (older)
    pub fn send_envelope(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
    ) -> SendEnvelope {
        SendEnvelope(
            Draft::new(self.0, "signing.send_envelope")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id),
        )
    }

    /// Submit the field values and sign.
    ///
    /// Uses the token up. The PDF is made afterwards; the answer holds a token for asking.
    ///
    /// - `token`: Token from the recipient's link.
    /// - `body`: The whole body.
    ///
    /// `signing.sign_as_signer`: `POST /sign_envelopes/signer/{token}/sign/`. Takes no credential.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    pub fn sign_as_signer(&self, token: impl Into<String>, body: impl Into<Value>) -> SignAsSigner {
        SignAsSigner(
            Draft::new(self.0, "signing.sign_as_signer")
                .value::<String>("token", token)
                .value::<Value>("body", body),
        )
    }

    /// Change a draft envelope.
    ///
    /// Drafts only (403 otherwise); PATCH is accepted too. Recipients are always replaced. Leaving
    /// out expires_at or policy_json clears them; name, documents and fields stay when left out.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `recipients`: Replaces all recipients. At least 1 items.
    ///
    /// Optional, set on the request: `name`, `expires_at`, `policy_json`, `documents`, `fields`.
    ///
    /// `signing.update_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/`.
    ///
    /// Needs: signing.
    ///
    /// Reply: The draft.
    pub fn update_envelope(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
        recipients: Vec<models::SignRecipientInput>,
    ) -> UpdateEnvelope {
        UpdateEnvelope(
            Draft::new(self.0, "signing.update_envelope")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id)
                .set("recipients", recipients),
        )
    }

    /// Change a template if it is still at the version you know.
    ///
    /// A stale expected_version gives 409 (147321). A snapshot replaces the whole blueprint.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `template_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `expected_version`: The parameter `expected_version`. At least 1.
    ///
    /// Optional, set on the request: `name`, `description`, `snapshot`.
    ///
    /// `signing.update_template`: `POST
    /// /workspace/{workspace_id}/sign_templates/{template_id}/update/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: signing.
    ///
    /// Reply: The template.
    ///
    /// # Errors
    ///
    /// - HTTP 409, code 147321: the template changed meanwhile
    pub fn update_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        expected_version: i64,
    ) -> UpdateTemplate {
        UpdateTemplate(
            Draft::new(self.0, "signing.update_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .set("expected_version", expected_version),
        )
    }

    /// Read an envelope as one of its recipients.
    ///
    /// The first view of an envelope by any recipient is charged to the sender, later ones are not.
    ///
    /// - `token`: Token from the recipient's link.
    ///
    /// `signing.view_as_signer`: `GET /sign_envelopes/signer/{token}/view/`. Takes no credential.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: The envelope as the recipient sees it.
    pub fn view_as_signer(&self, token: impl Into<String>) -> ViewAsSigner {
        ViewAsSigner(Draft::new(self.0, "signing.view_as_signer").value::<String>("token", token))
    }

    /// Cancel an envelope for good.
    ///
    /// For admins. Credits do not come back. There is no deletion.
    ///
    /// - `workspace_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `envelope_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `reason`: Not blank, at most 1024 bytes. At most 1024 bytes of UTF-8.
    ///
    /// `signing.void_envelope`: `POST
    /// /workspace/{workspace_id}/sign_envelopes/{envelope_id}/void/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Needs: signing.
    ///
    /// Reply: The envelope.
    ///
    /// # Errors
    ///
    /// - HTTP 409, class 1660 (Conflict): the envelope is over already
    /// - HTTP 401, code 125323: without admin rights; the session is still good
    /// - HTTP 401, code 286811: without admin rights; the session is still good
    pub fn void_envelope(
        &self,
        workspace_id: impl Into<String>,
        envelope_id: impl Into<String>,
        reason: impl Into<String>,
    ) -> VoidEnvelope {
        VoidEnvelope(
            Draft::new(self.0, "signing.void_envelope")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("envelope_id", envelope_id)
                .value::<String>("reason", reason),
        )
    }
}

/// A request of [`Signing::create_envelope`]: create a draft envelope.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateEnvelope(Draft);

impl CreateEnvelope {
    /// The parameter `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
    pub fn expires_at(self, expires_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires_at", expires_at))
    }

    /// Policy as an object (not a string).
    pub fn policy_json(self, policy_json: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("policy_json", policy_json))
    }

    /// The parameter `fields`.
    pub fn fields(self, fields: Vec<models::SignFieldInput>) -> Self {
        Self(self.0.set("fields", fields))
    }
}

typed!(CreateEnvelope, models::SignEnvelope);

/// A request of [`Signing::create_my_link`]: get your own link to sign an envelope.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateMyLink(Draft);

typed!(CreateMyLink, models::SignLink);

/// A request of [`Signing::create_template`]: create a template for envelopes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTemplate(Draft);

impl CreateTemplate {
    /// The parameter `description`. At most 1024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("description", None))
    }
}

typed!(CreateTemplate, models::SignTemplate);

/// A request of [`Signing::decline_as_signer`]: refuse to sign.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeclineAsSigner(Draft);

impl DeclineAsSigner {
    /// The parameter `reason`. At most 1024 bytes of UTF-8. Known by inference only.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self(self.0.value::<String>("reason", reason))
    }
}

typed!(DeclineAsSigner, Value);

/// A request of [`Signing::delete_template`]: delete a template softly.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTemplate(Draft);

typed!(DeleteTemplate, models::SigningDeleteTemplateReply);

/// A request of [`Signing::download_audit`]: download the audit certificate of an envelope.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadAudit(Draft);

bytes!(DownloadAudit);

/// A request of [`Signing::download_audit_as_signer`]: download the audit certificate as a recipient.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadAuditAsSigner(Draft);

bytes!(DownloadAuditAsSigner);

/// A request of [`Signing::download_document`]: download a source PDF of an envelope.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadDocument(Draft);

bytes!(DownloadDocument);

/// A request of [`Signing::download_signed_document`]: download a signed PDF.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadSignedDocument(Draft);

bytes!(DownloadSignedDocument);

/// A request of [`Signing::get_envelope`]: read an envelope with its documents, recipients and fields.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEnvelope(Draft);

typed!(GetEnvelope, models::SignEnvelope);

/// A request of [`Signing::get_status_as_signer`]: ask how far the signing has come.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStatusAsSigner(Draft);

typed!(GetStatusAsSigner, models::SigningGetStatusAsSignerReply);

/// A request of [`Signing::get_template`]: read a template with its blueprint.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTemplate(Draft);

typed!(GetTemplate, models::SignTemplate);

/// A request of [`Signing::instantiate_template`]: make a draft envelope from a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct InstantiateTemplate(Draft);

impl InstantiateTemplate {
    /// The parameter `documents`.
    pub fn documents(
        self,
        documents: Vec<models::SigningInstantiateTemplateDocumentsItem>,
    ) -> Self {
        Self(self.0.set("documents", documents))
    }

    /// Name of the new envelope.
    pub fn envelope_name(self, envelope_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("envelope_name", envelope_name))
    }
}

typed!(InstantiateTemplate, models::SignEnvelope);

/// A request of [`Signing::list_envelopes`]: list a workspace's envelopes, newest first.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListEnvelopes(Draft);

impl ListEnvelopes {
    /// One state, or several with commas. At least 1 items.
    pub fn envelope_status(
        self,
        envelope_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("envelope_status", envelope_status))
    }

    /// YYYY-MM-DD HH:MM:SS UTC.
    pub fn created_after(self, created_after: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_after", created_after))
    }

    /// YYYY-MM-DD HH:MM:SS UTC.
    pub fn created_before(self, created_before: impl Into<String>) -> Self {
        Self(self.0.value::<String>("created_before", created_before))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(
    ListEnvelopes,
    models::SigningListEnvelopesReply,
    models::SignEnvelope
);

/// A request of [`Signing::list_templates`]: list a workspace's envelope templates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplates(Draft);

impl ListTemplates {
    /// The parameter `limit`. 1 to 200. Default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(
    ListTemplates,
    models::SigningListTemplatesReply,
    models::SignTemplate
);

/// A request of [`Signing::preview_document`]: get a source PDF for showing in place.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PreviewDocument(Draft);

bytes!(PreviewDocument);

/// A request of [`Signing::retry_envelope`]: push a stuck envelope on.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryEnvelope(Draft);

typed!(RetryEnvelope, models::SignEnvelope);

/// A request of [`Signing::send_envelope`]: send a draft to its recipients.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendEnvelope(Draft);

typed!(SendEnvelope, models::SignEnvelope);

/// A request of [`Signing::sign_as_signer`]: submit the field values and sign.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignAsSigner(Draft);

typed!(SignAsSigner, Value);

/// A request of [`Signing::update_envelope`]: change a draft envelope.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateEnvelope(Draft);

impl UpdateEnvelope {
    /// Kept when left out; cannot be cleared.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Cleared when left out.
    pub fn expires_at(self, expires_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires_at", expires_at))
    }

    /// Cleared when left out.
    pub fn policy_json(self, policy_json: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("policy_json", policy_json))
    }

    /// Kept when left out. 1 to 20 items.
    pub fn documents(self, documents: Vec<models::SignDocumentInput>) -> Self {
        Self(self.0.set("documents", documents))
    }

    /// Replaces all fields; empty clears, left out keeps.
    pub fn fields(self, fields: Vec<models::SignFieldInput>) -> Self {
        Self(self.0.set("fields", fields))
    }
}

typed!(UpdateEnvelope, models::SignEnvelope);

/// A request of [`Signing::update_template`]: change a template if it is still at the version you know.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTemplate(Draft);

impl UpdateTemplate {
    /// The parameter `name`. 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// The parameter `description`. At most 1024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("description", None))
    }

    /// The blueprint; replaced as a whole.
    pub fn snapshot(self, snapshot: impl Into<models::SignTemplateSnapshot>) -> Self {
        Self(
            self.0
                .value::<models::SignTemplateSnapshot>("snapshot", snapshot),
        )
    }
}

typed!(UpdateTemplate, models::SignTemplate);

/// A request of [`Signing::view_as_signer`]: read an envelope as one of its recipients.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ViewAsSigner(Draft);

typed!(ViewAsSigner, Value);

/// A request of [`Signing::void_envelope`]: cancel an envelope for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct VoidEnvelope(Draft);

typed!(VoidEnvelope, models::SignEnvelope);
