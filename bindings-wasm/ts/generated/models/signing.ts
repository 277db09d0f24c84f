// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** How a recipient proves who they are. */
export type SignAuthMethod = "none" | "email_otp" | "sms_otp";

/** `SignDocument`, as the API describes it. */
export interface SignDocument {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** `source_node_id`. */
  source_node_id?: string | null;
  /** `source_version_id`. */
  source_version_id?: string | null;
  /** `signed_pdf_node_id`. */
  signed_pdf_node_id?: string | null;
  /** `source_sha256`. */
  source_sha256?: string | null;
  /** `completed_sha256`. */
  completed_sha256?: string | null;
  /** A point in time, UTC. */
  signed_at?: string | null;
  /** The signed PDF can be downloaded. */
  signed_document_available?: boolean;
  /** `display_order`. At least 0. */
  display_order?: number;
}

/** On create: source_node_id. On update: id keeps a document, source_node_id adds one. */
export interface SignDocumentInput {
  /** A document to keep (update). */
  id?: string;
  /** Node of the PDF, copied into the envelope. */
  source_node_id?: string;
  /** Pinned version. */
  source_version_id?: string;
  /** `display_order`. At least 0. */
  display_order?: number;
}

/** `SignEnvelope`, as the API describes it. */
export interface SignEnvelope {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53.
   */
  id?: string;
  /** `name`. */
  name?: string | null;
  /** `envelope_status`. */
  envelope_status?: SignEnvelopeEnvelopeStatus;
  /** A point in time, UTC. */
  sent_at?: string | null;
  /** `voided_reason`. */
  voided_reason?: string | null;
  /** A point in time, UTC. */
  expires_at?: string | null;
  /** The policy. */
  policy_json?: unknown;
  /** Null until sent. */
  provider?: string | null;
  /** Null until sent. */
  provider_envelope_id?: string | null;
  /**
   * Set once the audit certificate is there. In the envelope's own storage; not readable under
   * /storage/.
   */
  audit_certificate_node_id?: string | null;
  /** With details only. */
  documents?: SignDocument[];
  /** With details only. */
  recipients?: SignRecipient[];
  /** With details only. */
  fields?: SignField[];
}

/** `SignEnvelopeCreate`, as the API describes it. */
export interface SignEnvelopeCreate {
  /** `name`. */
  name?: string;
  /** End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides. */
  expires_at?: string;
  /** Policy as an object (not a string). */
  policy_json?: unknown;
  /** `documents`. 1 to 20 items. */
  documents: SignDocumentInput[];
  /** `recipients`. At least 1 items. */
  recipients: SignRecipientInput[];
  /** `fields`. */
  fields?: SignFieldInput[];
}

/** The member `envelope_status` of `SignEnvelope`. */
export type SignEnvelopeEnvelopeStatus =
  | "draft"
  | "sent"
  | "in_progress"
  | "completed"
  | "declined"
  | "voided"
  | "expired"
  | "failed"
  | (string & {});

/** `SignEnvelopeUpdate`, as the API describes it. */
export interface SignEnvelopeUpdate {
  /** Kept when left out; cannot be cleared. */
  name?: string;
  /** Cleared when left out. */
  expires_at?: string;
  /** Cleared when left out. */
  policy_json?: unknown;
  /** Kept when left out. 1 to 20 items. */
  documents?: SignDocumentInput[];
  /** Replaces all recipients. At least 1 items. */
  recipients: SignRecipientInput[];
  /** Replaces all fields; empty clears, left out keeps. */
  fields?: SignFieldInput[];
}

/** `SignField`, as the API describes it. */
export interface SignField {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  document_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  recipient_id?: string;
  /** `page`. At least 1. */
  page?: number;
  /** `x_norm`. 0 to 1. */
  x_norm?: number;
  /** `y_norm`. 0 to 1. */
  y_norm?: number;
  /** `w_norm`. 0 to 1. */
  w_norm?: number;
  /** `h_norm`. 0 to 1. */
  h_norm?: number;
  /** `type`. */
  type?: SignFieldType;
  /** `required`. */
  required?: boolean;
  /** The validation that was sent, under another name. */
  validation_json?: unknown;
}

/** `SignFieldInput`, as the API describes it. */
export interface SignFieldInput {
  /** Points to a recipient by email. */
  recipient_email?: string;
  /** Place in the documents as sent. At least 0. */
  document_index?: number;
  /** `page`. At least 1. */
  page?: number;
  /** Left edge. 0 to 1. */
  x_norm?: number;
  /** Top edge. 0 to 1. */
  y_norm?: number;
  /** `w_norm`. 0 to 1. */
  w_norm?: number;
  /** `h_norm`. 0 to 1. */
  h_norm?: number;
  /** `type`. */
  type?: SignFieldInputType;
  /** `required`. */
  required?: boolean;
  /** Value filled in beforehand; a string that holds JSON. */
  value_json?: string;
  /**
   * Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
   * whole on a signature, initial or checkbox.
   */
  validation?: SignFieldInputValidation;
}

/** The member `type` of `SignFieldInput`. */
export type SignFieldInputType =
  | "signature"
  | "initial"
  | "date"
  | "text"
  | "checkbox"
  | "radio"
  | "dropdown"
  | "attachment"
  | "full_name"
  | "email"
  | "approve"
  | (string & {});

/**
 * Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
 * whole on a signature, initial or checkbox.
 */
export interface SignFieldInputValidation {
  /** `min_length`. At least 0. */
  min_length?: number;
  /** `max_length`. At least 0. */
  max_length?: number;
  /** `pattern`. */
  pattern?: string;
}

/** The member `type` of `SignField`. */
export type SignFieldType =
  | "signature"
  | "initial"
  | "date"
  | "text"
  | "checkbox"
  | "radio"
  | "dropdown"
  | "attachment"
  | "full_name"
  | "email"
  | "approve"
  | (string & {});

/**
 * sign_url: sign now. is_terminal: over. reauth_required: sign in again. Neither: others sign
 * first.
 */
export interface SignLink {
  /** `sign_url`. */
  sign_url?: string | null;
  /** `is_terminal`. */
  is_terminal?: boolean;
  /** `reauth_required`. */
  reauth_required?: boolean;
  /** Who must sign first. */
  blocked_signers?: unknown;
}

/** `SignRecipient`, as the API describes it. */
export interface SignRecipient {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** `email`. Known by inference only. */
  email?: string;
  /** `display_name`. Known by inference only. */
  display_name?: string | null;
  /** `role`. */
  role?: SignRecipientRole;
  /** `routing_order`. At least 1. */
  routing_order?: number;
  /** `auth_method`. */
  auth_method?: SignRecipientAuthMethod;
  /** `status`. */
  status?: SignRecipientStatus;
  /** `decline_reason`. */
  decline_reason?: string | null;
}

/** The member `auth_method` of `SignRecipient`. */
export type SignRecipientAuthMethod = "none" | "email_otp" | "sms_otp" | (string & {});

/** `SignRecipientInput`, as the API describes it. */
export interface SignRecipientInput {
  /** `email`. */
  email: string;
  /** `display_name`. */
  display_name?: string;
  /** Required with auth_method sms_otp. */
  phone_e164?: string;
  /** `role`. One of `signer`, `cc`, `viewer`, `approver`, `certified_recipient`. */
  role?: SignRecipientInputRole;
  /** Equal numbers sign side by side. At least 1. */
  routing_order?: number;
  /** How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`. */
  auth_method?: SignAuthMethod;
}

/** The member `role` of `SignRecipientInput`. */
export type SignRecipientInputRole =
  | "signer"
  | "cc"
  | "viewer"
  | "approver"
  | "certified_recipient";

/** The member `role` of `SignRecipient`. */
export type SignRecipientRole =
  | "signer"
  | "cc"
  | "viewer"
  | "approver"
  | "certified_recipient"
  | (string & {});

/** The member `status` of `SignRecipient`. */
export type SignRecipientStatus =
  | "pending"
  | "sent"
  | "viewed"
  | "authenticated"
  | "signing_in_progress"
  | "signed"
  | "declined"
  | "expired"
  | "voided"
  | "failed"
  | (string & {});

/** `SignTemplate`, as the API describes it. */
export interface SignTemplate {
  /** Starts with sa. */
  id?: string;
  /** `name`. */
  name?: string;
  /** `description`. */
  description?: string | null;
  /** The blueprint; replaced as a whole. */
  snapshot?: SignTemplateSnapshot;
}

/** The blueprint; replaced as a whole. */
export interface SignTemplateSnapshot {
  /** Each slot has a slot_key. */
  recipient_slots?: unknown;
  /** `document_slots`. */
  document_slots?: unknown;
  /** `fields`. */
  fields?: unknown;
  /** `policy`. */
  policy?: unknown;
}

/** What `signing.delete_template` answers. */
export interface SigningDeleteTemplateReply {
  /** `sign_template_id`. */
  sign_template_id?: string;
  /** `deleted`. */
  deleted?: unknown;
  /** `referrer_count`. At least 0. */
  referrer_count?: number;
  /** `referrers`. */
  referrers?: unknown;
}

/** What `signing.get_status_as_signer` answers. */
export interface SigningGetStatusAsSignerReply {
  /**
   * Wait so long before the next call; 0: stop, it is over or every document is signed. At least 0.
   */
  next_poll_seconds?: number;
}

/** One of: The parameter `documents` of `signing.instantiate_template`. */
export interface SigningInstantiateTemplateDocumentsItem {
  /** `document_slot_index`. At least 0. */
  document_slot_index: number;
  /** `source_node_id`. */
  source_node_id: string;
  /** `source_version_id`. */
  source_version_id?: string;
}

/** One of: The parameter `recipient_bindings` of `signing.instantiate_template`. */
export interface SigningInstantiateTemplateRecipientBindingsValue {
  /** `email`. */
  email: string;
  /** `display_name`. */
  display_name?: string;
  /** How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`. */
  auth_method?: SignAuthMethod;
}

/** What `signing.list_envelopes` answers. */
export interface SigningListEnvelopesReply {
  /** `envelopes`. */
  envelopes?: SignEnvelope[];
  /** `total`. At least 0. */
  total?: number;
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `signing.list_templates` answers. */
export interface SigningListTemplatesReply {
  /** `sign_templates`. */
  sign_templates?: SignTemplate[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}
