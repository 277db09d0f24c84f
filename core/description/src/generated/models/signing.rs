// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `signing`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// How a recipient proves who they are.
    SignAuthMethod {
        None = "none",
        EmailOtp = "email_otp",
        SmsOtp = "sms_otp",
    }
}

/// `SignDocument`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignDocument {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `source_node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_node_id: Option<String>,
    /// `source_version_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_version_id: Option<String>,
    /// `signed_pdf_node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_pdf_node_id: Option<String>,
    /// `source_sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_sha256: Option<String>,
    /// `completed_sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_sha256: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<Timestamp>,
    /// The signed PDF can be downloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_document_available: Option<bool>,
    /// `display_order`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// On create: source_node_id. On update: id keeps a document, source_node_id adds one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignDocumentInput {
    /// A document to keep (update).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node of the PDF, copied into the envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_node_id: Option<String>,
    /// Pinned version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_version_id: Option<String>,
    /// `display_order`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SignEnvelope`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignEnvelope {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `envelope_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope_status: Option<SignEnvelopeEnvelopeStatus>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Timestamp>,
    /// `voided_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voided_reason: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_json: Option<Value>,
    /// Null until sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Null until sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_envelope_id: Option<String>,
    /// Set once the audit certificate is there. In the envelope's own storage; not readable under
    /// /storage/.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_certificate_node_id: Option<String>,
    /// With details only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<Vec<SignDocument>>,
    /// With details only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<SignRecipient>>,
    /// With details only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<SignField>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SignEnvelopeCreate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignEnvelopeCreate {
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires_at: Option<String>,
    /// Policy as an object (not a string).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub policy_json: Option<Value>,
    /// `documents`. 1 to 20 items.
    pub documents: Vec<SignDocumentInput>,
    /// `recipients`. At least 1 items.
    pub recipients: Vec<SignRecipientInput>,
    /// `fields`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub fields: Option<Vec<SignFieldInput>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SignEnvelopeCreate {
    /// With the members it cannot be without.
    pub fn new(documents: Vec<SignDocumentInput>, recipients: Vec<SignRecipientInput>) -> Self {
        Self {
            name: None,
            expires_at: None,
            policy_json: None,
            documents,
            recipients,
            fields: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `envelope_status` of [`SignEnvelope`].
    SignEnvelopeEnvelopeStatus {
        Draft = "draft",
        Sent = "sent",
        InProgress = "in_progress",
        Completed = "completed",
        Declined = "declined",
        Voided = "voided",
        Expired = "expired",
        Failed = "failed",
    }
}

/// `SignEnvelopeUpdate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignEnvelopeUpdate {
    /// Kept when left out; cannot be cleared.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// Cleared when left out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires_at: Option<String>,
    /// Cleared when left out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub policy_json: Option<Value>,
    /// Kept when left out. 1 to 20 items.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub documents: Option<Vec<SignDocumentInput>>,
    /// Replaces all recipients. At least 1 items.
    pub recipients: Vec<SignRecipientInput>,
    /// Replaces all fields; empty clears, left out keeps.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub fields: Option<Vec<SignFieldInput>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SignEnvelopeUpdate {
    /// With the members it cannot be without.
    pub fn new(recipients: Vec<SignRecipientInput>) -> Self {
        Self {
            name: None,
            expires_at: None,
            policy_json: None,
            documents: None,
            recipients,
            fields: None,
            extra: Map::new(),
        }
    }
}

/// `SignField`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignField {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_id: Option<String>,
    /// `page`. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `x_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x_norm: Option<f64>,
    /// `y_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y_norm: Option<f64>,
    /// `w_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub w_norm: Option<f64>,
    /// `h_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h_norm: Option<f64>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SignFieldType>,
    /// `required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The validation that was sent, under another name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_json: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SignFieldInput`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignFieldInput {
    /// Points to a recipient by email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_email: Option<String>,
    /// Place in the documents as sent. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_index: Option<i64>,
    /// `page`. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Left edge. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x_norm: Option<f64>,
    /// Top edge. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y_norm: Option<f64>,
    /// `w_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub w_norm: Option<f64>,
    /// `h_norm`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h_norm: Option<f64>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SignFieldInputType>,
    /// `required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Value filled in beforehand; a string that holds JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_json: Option<String>,
    /// Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is
    /// the whole on a signature, initial or checkbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<SignFieldInputValidation>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`SignFieldInput`].
    SignFieldInputType {
        Signature = "signature",
        Initial = "initial",
        Date = "date",
        Text = "text",
        Checkbox = "checkbox",
        Radio = "radio",
        Dropdown = "dropdown",
        Attachment = "attachment",
        FullName = "full_name",
        Email = "email",
        Approve = "approve",
    }
}

/// Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is
/// the whole on a signature, initial or checkbox.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignFieldInputValidation {
    /// `min_length`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// `max_length`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`SignField`].
    SignFieldType {
        Signature = "signature",
        Initial = "initial",
        Date = "date",
        Text = "text",
        Checkbox = "checkbox",
        Radio = "radio",
        Dropdown = "dropdown",
        Attachment = "attachment",
        FullName = "full_name",
        Email = "email",
        Approve = "approve",
    }
}

/// sign_url: sign now. is_terminal: over. reauth_required: sign in again. Neither: others sign
/// first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignLink {
    /// `sign_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_url: Option<SecretText>,
    /// `is_terminal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_terminal: Option<bool>,
    /// `reauth_required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reauth_required: Option<bool>,
    /// Who must sign first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_signers: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SignRecipient`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignRecipient {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `email`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `display_name`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `role`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SignRecipientRole>,
    /// `routing_order`. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_order: Option<i64>,
    /// `auth_method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<SignRecipientAuthMethod>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SignRecipientStatus>,
    /// `decline_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `auth_method` of [`SignRecipient`].
    SignRecipientAuthMethod {
        None = "none",
        EmailOtp = "email_otp",
        SmsOtp = "sms_otp",
    }
}

/// `SignRecipientInput`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignRecipientInput {
    /// `email`.
    pub email: String,
    /// `display_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub display_name: Option<String>,
    /// Required with auth_method sms_otp.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub phone_e164: Option<String>,
    /// `role`. One of `signer`, `cc`, `viewer`, `approver`, `certified_recipient`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub role: Option<SignRecipientInputRole>,
    /// Equal numbers sign side by side. At least 1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub routing_order: Option<i64>,
    /// How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub auth_method: Option<SignAuthMethod>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SignRecipientInput {
    /// With the members it cannot be without.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            display_name: None,
            phone_e164: None,
            role: None,
            routing_order: None,
            auth_method: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `role` of [`SignRecipientInput`].
    SignRecipientInputRole {
        Signer = "signer",
        Cc = "cc",
        Viewer = "viewer",
        Approver = "approver",
        CertifiedRecipient = "certified_recipient",
    }
}

words! {
    /// The member `role` of [`SignRecipient`].
    SignRecipientRole {
        Signer = "signer",
        Cc = "cc",
        Viewer = "viewer",
        Approver = "approver",
        CertifiedRecipient = "certified_recipient",
    }
}

words! {
    /// The member `status` of [`SignRecipient`].
    SignRecipientStatus {
        Pending = "pending",
        Sent = "sent",
        Viewed = "viewed",
        Authenticated = "authenticated",
        SigningInProgress = "signing_in_progress",
        Signed = "signed",
        Declined = "declined",
        Expired = "expired",
        Voided = "voided",
        Failed = "failed",
    }
}

/// `SignTemplate`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignTemplate {
    /// Starts with sa.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The blueprint; replaced as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<SignTemplateSnapshot>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The blueprint; replaced as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignTemplateSnapshot {
    /// Each slot has a slot_key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_slots: Option<Value>,
    /// `document_slots`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_slots: Option<Value>,
    /// `fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Value>,
    /// `policy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `signing.delete_template` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SigningDeleteTemplateReply {
    /// `sign_template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_template_id: Option<String>,
    /// `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Value>,
    /// `referrer_count`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer_count: Option<i64>,
    /// `referrers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrers: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `signing.get_status_as_signer` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SigningGetStatusAsSignerReply {
    /// Wait so long before the next call; 0: stop, it is over or every document is signed. At least
    /// 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_poll_seconds: Option<f64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The parameter `documents` of `signing.instantiate_template`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SigningInstantiateTemplateDocumentsItem {
    /// `document_slot_index`. At least 0.
    pub document_slot_index: i64,
    /// `source_node_id`.
    pub source_node_id: String,
    /// `source_version_id`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source_version_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SigningInstantiateTemplateDocumentsItem {
    /// With the members it cannot be without.
    pub fn new(document_slot_index: i64, source_node_id: impl Into<String>) -> Self {
        Self {
            document_slot_index,
            source_node_id: source_node_id.into(),
            source_version_id: None,
            extra: Map::new(),
        }
    }
}

/// One of: The parameter `recipient_bindings` of `signing.instantiate_template`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SigningInstantiateTemplateRecipientBindingsValue {
    /// `email`.
    pub email: String,
    /// `display_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub display_name: Option<String>,
    /// How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub auth_method: Option<SignAuthMethod>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SigningInstantiateTemplateRecipientBindingsValue {
    /// With the members it cannot be without.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            display_name: None,
            auth_method: None,
            extra: Map::new(),
        }
    }
}

/// What `signing.list_envelopes` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SigningListEnvelopesReply {
    /// `envelopes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelopes: Option<Vec<SignEnvelope>>,
    /// `total`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `signing.list_templates` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SigningListTemplatesReply {
    /// `sign_templates`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_templates: Option<Vec<SignTemplate>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
