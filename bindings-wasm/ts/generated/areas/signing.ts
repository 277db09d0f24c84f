// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Signing.createEnvelope} takes beside its required parameters. */
export interface SigningCreateEnvelopeOptions extends CallOptions {
  /** The parameter `name`. */
  name?: string | undefined;
  /** End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides. */
  expires_at?: string | undefined;
  /** Policy as an object (not a string). */
  policy_json?: unknown;
  /** The parameter `fields`. */
  fields?: readonly models.SignFieldInput[] | undefined;
}

/** What {@link Signing.createTemplate} takes beside its required parameters. */
export interface SigningCreateTemplateOptions extends CallOptions {
  /** The parameter `description`. At most 1024 characters. */
  description?: string | null | undefined;
}

/** What {@link Signing.declineAsSigner} takes beside its required parameters. */
export interface SigningDeclineAsSignerOptions extends CallOptions {
  /** The parameter `reason`. At most 1024 bytes of UTF-8. Known by inference only. */
  reason?: string | undefined;
}

/** What {@link Signing.instantiateTemplate} takes beside its required parameters. */
export interface SigningInstantiateTemplateOptions extends CallOptions {
  /** The parameter `documents`. */
  documents?: readonly models.SigningInstantiateTemplateDocumentsItem[] | undefined;
  /** Name of the new envelope. */
  envelope_name?: string | undefined;
}

/** What {@link Signing.listEnvelopes} takes beside its required parameters. */
export interface SigningListEnvelopesOptions extends CallOptions {
  /** One state, or several with commas. At least 1 items. */
  envelope_status?: readonly string[] | undefined;
  /** YYYY-MM-DD HH:MM:SS UTC. */
  created_after?: string | undefined;
  /** YYYY-MM-DD HH:MM:SS UTC. */
  created_before?: string | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Signing.listTemplates} takes beside its required parameters. */
export interface SigningListTemplatesOptions extends CallOptions {
  /** The parameter `limit`. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Signing.updateEnvelope} takes beside its required parameters. */
export interface SigningUpdateEnvelopeOptions extends CallOptions {
  /** Kept when left out; cannot be cleared. */
  name?: string | undefined;
  /** Cleared when left out. */
  expires_at?: string | undefined;
  /** Cleared when left out. */
  policy_json?: unknown;
  /** Kept when left out. 1 to 20 items. */
  documents?: readonly models.SignDocumentInput[] | undefined;
  /** Replaces all fields; empty clears, left out keeps. */
  fields?: readonly models.SignFieldInput[] | undefined;
}

/** What {@link Signing.updateTemplate} takes beside its required parameters. */
export interface SigningUpdateTemplateOptions extends CallOptions {
  /** The parameter `name`. 1 to 255 characters. */
  name?: string | undefined;
  /** The parameter `description`. At most 1024 characters. */
  description?: string | null | undefined;
  /** The blueprint; replaced as a whole. */
  snapshot?: models.SignTemplateSnapshot | undefined;
}

/** Operations on signing. */
export class Signing extends Area {
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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param documents - The parameter `documents`. 1 to 20 items.
   * @param recipients - The parameter `recipients`. At least 1 items.
   * @param options - Optional: `name`, `expires_at`, `policy_json`, `fields`.
   * @throws A `FastioError`, among others for:
   * - class 1605 (Invalid Input): more than 20 documents, or a wrong validation of a field
   */
  createEnvelope(
    workspace_id: string,
    documents: readonly models.SignDocumentInput[],
    recipients: readonly models.SignRecipientInput[],
    options?: SigningCreateEnvelopeOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.create_envelope", { workspace_id, documents, recipients }, options);
  }

  /**
   * Get your own link to sign an envelope.
   *
   * No body. Needs a token that may write. Each call makes a link. The target of a dashboard
   * signature card.
   *
   * `signing.create_my_link`: `POST
   * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/`. Not sent again when its
   * outcome is unknown.
   *
   * Needs: signing.
   *
   * Reply: The link or why there is none.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10754 (Entity Out Of Scope): the token may only read
   */
  createMyLink(
    workspace_id: string,
    envelope_id: string,
    options?: CallOptions,
  ): Pending<models.SignLink> {
    return this.caller.call("signing.create_my_link", { workspace_id, envelope_id }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param name - The parameter `name`. 1 to 255 characters.
   * @param snapshot - The blueprint; replaced as a whole.
   * @param options - Optional: `description`.
   */
  createTemplate(
    workspace_id: string,
    name: string,
    snapshot: models.SignTemplateSnapshot,
    options?: SigningCreateTemplateOptions,
  ): Pending<models.SignTemplate> {
    return this.caller.call("signing.create_template", { workspace_id, name, snapshot }, options);
  }

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
   * @param token - Token from the recipient's link.
   * @param options - Optional: `reason`.
   */
  declineAsSigner(token: string, options?: SigningDeclineAsSignerOptions): Pending<unknown> {
    return this.caller.call("signing.decline_as_signer", { token }, options);
  }

  /**
   * Delete a template softly.
   *
   * A POST without a body, for admins. Goes through even when other things still refer to the
   * template.
   *
   * `signing.delete_template`: `POST
   * /workspace/{workspace_id}/sign_templates/{template_id}/delete/`. What it takes away is gone for
   * good, or for others.
   *
   * Needs: signing.
   *
   * Reply: What was deleted and who referred to it.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param template_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  deleteTemplate(
    workspace_id: string,
    template_id: string,
    options?: CallOptions,
  ): Pending<models.SigningDeleteTemplateReply> {
    return this.caller.call("signing.delete_template", { workspace_id, template_id }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @returns All of it when awaited; piece by piece in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 128301 (Artifact Not Ready): not made yet
   */
  downloadAudit(workspace_id: string, envelope_id: string, options?: CallOptions): ByteReply {
    return this.caller.bytes("signing.download_audit", { workspace_id, envelope_id }, options);
  }

  /**
   * Download the audit certificate as a recipient.
   *
   * The bytes of a JSON record. 404 until a terminal state.
   *
   * `signing.download_audit_as_signer`: `GET /sign_envelopes/signer/{token}/audit/download/`. Takes
   * no credential.
   *
   * Reply: The certificate.
   *
   * @param token - Token from the recipient's link.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  downloadAuditAsSigner(token: string, options?: CallOptions): ByteReply {
    return this.caller.bytes("signing.download_audit_as_signer", { token }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param document_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  downloadDocument(
    workspace_id: string,
    envelope_id: string,
    document_id: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("signing.download_document", { workspace_id, envelope_id, document_id }, options);
  }

  /**
   * Download a signed PDF.
   *
   * 404 (or 403) until the document is completed; signed_document_available of the document tells.
   *
   * `signing.download_signed_document`: `GET
   * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/`.
   *
   * Needs: signing.
   *
   * Reply: The signed PDF.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param document_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @returns All of it when awaited; piece by piece in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 146422 (Artifact Not Ready): not made yet
   */
  downloadSignedDocument(
    workspace_id: string,
    envelope_id: string,
    document_id: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("signing.download_signed_document", { workspace_id, envelope_id, document_id }, options);
  }

  /**
   * Read an envelope with its documents, recipients and fields.
   *
   * `signing.get_envelope`: `GET /workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/`.
   *
   * Needs: signing.
   *
   * Reply: The envelope.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   */
  getEnvelope(
    workspace_id: string,
    envelope_id: string,
    options?: CallOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.get_envelope", { workspace_id, envelope_id }, options);
  }

  /**
   * Ask how far the signing has come.
   *
   * `signing.get_status_as_signer`: `GET /sign_envelopes/signer/{token}/status/`. Takes no
   * credential.
   *
   * Reply: The state.
   *
   * @param token - Token from the recipient's link.
   */
  getStatusAsSigner(
    token: string,
    options?: CallOptions,
  ): Pending<models.SigningGetStatusAsSignerReply> {
    return this.caller.call("signing.get_status_as_signer", { token }, options);
  }

  /**
   * Read a template with its blueprint.
   *
   * `signing.get_template`: `GET /workspace/{workspace_id}/sign_templates/{template_id}/details/`.
   *
   * Needs: signing.
   *
   * Reply: The template.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param template_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  getTemplate(
    workspace_id: string,
    template_id: string,
    options?: CallOptions,
  ): Pending<models.SignTemplate> {
    return this.caller.call("signing.get_template", { workspace_id, template_id }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param template_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param recipient_bindings - One entry per slot_key; an array is refused.
   * @param options - Optional: `documents`, `envelope_name`.
   */
  instantiateTemplate(
    workspace_id: string,
    template_id: string,
    recipient_bindings: { [name: string]: models.SigningInstantiateTemplateRecipientBindingsValue },
    options?: SigningInstantiateTemplateOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.instantiate_template", { workspace_id, template_id, recipient_bindings }, options);
  }

  /**
   * List a workspace's envelopes, newest first.
   *
   * `signing.list_envelopes`: `GET /workspace/{workspace_id}/sign_envelopes/list/`.
   *
   * Needs: signing.
   *
   * Reply: One page.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `envelope_status`, `created_after`, `created_before`, `limit`,
   *   `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listEnvelopes(
    workspace_id: string,
    options?: SigningListEnvelopesOptions,
  ): Listing<models.SigningListEnvelopesReply, models.SignEnvelope> {
    return this.caller.pages("signing.list_envelopes", { workspace_id }, options);
  }

  /**
   * List a workspace's envelope templates.
   *
   * `signing.list_templates`: `GET /workspace/{workspace_id}/sign_templates/list/`.
   *
   * Needs: signing.
   *
   * Reply: One page.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listTemplates(
    workspace_id: string,
    options?: SigningListTemplatesOptions,
  ): Listing<models.SigningListTemplatesReply, models.SignTemplate> {
    return this.caller.pages("signing.list_templates", { workspace_id }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param document_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  previewDocument(
    workspace_id: string,
    envelope_id: string,
    document_id: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("signing.preview_document", { workspace_id, envelope_id, document_id }, options);
  }

  /**
   * Push a stuck envelope on.
   *
   * No body, for admins. Succeeds without effect when nothing is stuck. A lasting failure ends the
   * envelope as failed.
   *
   * `signing.retry_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/`.
   *
   * Needs: signing.
   *
   * Reply: The envelope.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   */
  retryEnvelope(
    workspace_id: string,
    envelope_id: string,
    options?: CallOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.retry_envelope", { workspace_id, envelope_id }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @throws A `FastioError`, among others for:
   * - code 201134 (Envelope Not Ready): it lacks a document, a signing recipient, or a field for a
   *   signer
   * - HTTP 402, class 1696 (Credit Limit Exceeded): the credit check refused it
   * - HTTP 412, class 1685 (Feature Limit): not enough signing credits (older)
   */
  sendEnvelope(
    workspace_id: string,
    envelope_id: string,
    options?: CallOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.send_envelope", { workspace_id, envelope_id }, options);
  }

  /**
   * Submit the field values and sign.
   *
   * Uses the token up. The PDF is made afterwards; the answer holds a token for asking.
   *
   * `signing.sign_as_signer`: `POST /sign_envelopes/signer/{token}/sign/`. Takes no credential. Not
   * sent again when its outcome is unknown.
   *
   * Reply: Queued.
   *
   * @param token - Token from the recipient's link.
   * @param body - The whole body.
   */
  signAsSigner(token: string, body: unknown, options?: CallOptions): Pending<unknown> {
    return this.caller.call("signing.sign_as_signer", { token, body }, options);
  }

  /**
   * Change a draft envelope.
   *
   * Drafts only (403 otherwise); PATCH is accepted too. Recipients are always replaced. Leaving out
   * expires_at or policy_json clears them; name, documents and fields stay when left out.
   *
   * `signing.update_envelope`: `POST
   * /workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/`.
   *
   * Needs: signing.
   *
   * Reply: The draft.
   *
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param recipients - Replaces all recipients. At least 1 items.
   * @param options - Optional: `name`, `expires_at`, `policy_json`, `documents`, `fields`.
   */
  updateEnvelope(
    workspace_id: string,
    envelope_id: string,
    recipients: readonly models.SignRecipientInput[],
    options?: SigningUpdateEnvelopeOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.update_envelope", { workspace_id, envelope_id, recipients }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param template_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param expected_version - The parameter `expected_version`. At least 1.
   * @param options - Optional: `name`, `description`, `snapshot`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, code 147321: the template changed meanwhile
   */
  updateTemplate(
    workspace_id: string,
    template_id: string,
    expected_version: number,
    options?: SigningUpdateTemplateOptions,
  ): Pending<models.SignTemplate> {
    return this.caller.call("signing.update_template", { workspace_id, template_id, expected_version }, options);
  }

  /**
   * Read an envelope as one of its recipients.
   *
   * The first view of an envelope by any recipient is charged to the sender, later ones are not.
   *
   * `signing.view_as_signer`: `GET /sign_envelopes/signer/{token}/view/`. Takes no credential. Not
   * sent again when its outcome is unknown.
   *
   * Reply: The envelope as the recipient sees it.
   *
   * @param token - Token from the recipient's link.
   */
  viewAsSigner(token: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("signing.view_as_signer", { token }, options);
  }

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
   * @param workspace_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param envelope_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param reason - Not blank, at most 1024 bytes. At most 1024 bytes of UTF-8.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, class 1660 (Conflict): the envelope is over already
   * - HTTP 401, code 125323: without admin rights; the session is still good
   * - HTTP 401, code 286811: without admin rights; the session is still good
   */
  voidEnvelope(
    workspace_id: string,
    envelope_id: string,
    reason: string,
    options?: CallOptions,
  ): Pending<models.SignEnvelope> {
    return this.caller.call("signing.void_envelope", { workspace_id, envelope_id, reason }, options);
  }
}
