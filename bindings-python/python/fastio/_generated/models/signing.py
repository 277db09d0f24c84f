# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `signing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


SignAuthMethod: TypeAlias = Literal["none", "email_otp", "sms_otp"]
"""How a recipient proves who they are."""


class SignDocument(Model):
    """`SignDocument`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "source_node_id",
        "source_version_id",
        "signed_pdf_node_id",
        "source_sha256",
        "completed_sha256",
        "signed_at",
        "signed_document_available",
        "display_order",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    source_node_id: str | None
    """`source_node_id`."""
    source_version_id: str | None
    """`source_version_id`."""
    signed_pdf_node_id: str | None
    """`signed_pdf_node_id`."""
    source_sha256: str | None
    """`source_sha256`."""
    completed_sha256: str | None
    """`completed_sha256`."""
    signed_at: str | None
    """A point in time, UTC."""
    signed_document_available: bool | None
    """The signed PDF can be downloaded."""
    display_order: int | None
    """`display_order`. At least 0."""


class SignDocumentInput(Model):
    """On create: source_node_id. On update: id keeps a document, source_node_id adds one."""

    __slots__ = ()
    _optional = frozenset(("id", "source_node_id", "source_version_id", "display_order"))

    id: str | None
    """A document to keep (update)."""
    source_node_id: str | None
    """Node of the PDF, copied into the envelope."""
    source_version_id: str | None
    """Pinned version."""
    display_order: int | None
    """`display_order`. At least 0."""


class SignEnvelope(Model):
    """`SignEnvelope`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "name",
        "envelope_status",
        "sent_at",
        "voided_reason",
        "expires_at",
        "policy_json",
        "provider",
        "provider_envelope_id",
        "audit_certificate_node_id",
        "documents",
        "recipients",
        "fields",
    ))
    _forms = {
        "documents": ["SignDocument"],
        "recipients": ["SignRecipient"],
        "fields": ["SignField"],
    }

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53.
    """
    name: str | None
    """`name`."""
    envelope_status: SignEnvelopeEnvelopeStatus | None
    """`envelope_status`."""
    sent_at: str | None
    """A point in time, UTC."""
    voided_reason: str | None
    """`voided_reason`."""
    expires_at: str | None
    """A point in time, UTC."""
    policy_json: Any
    """The policy."""
    provider: str | None
    """Null until sent."""
    provider_envelope_id: str | None
    """Null until sent."""
    audit_certificate_node_id: str | None
    """Set once the audit certificate is there. In the envelope's own storage; not readable under
    /storage/.
    """
    documents: list[SignDocument] | None
    """With details only."""
    recipients: list[SignRecipient] | None
    """With details only."""
    fields: list[SignField] | None
    """With details only."""


class SignEnvelopeCreate(Model):
    """`SignEnvelopeCreate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("name", "expires_at", "policy_json", "fields"))
    _forms = {
        "documents": ["SignDocumentInput"],
        "recipients": ["SignRecipientInput"],
        "fields": ["SignFieldInput"],
    }

    name: str | None
    """`name`."""
    expires_at: str | None
    """End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides."""
    policy_json: Any
    """Policy as an object (not a string)."""
    documents: list[SignDocumentInput]
    """`documents`. 1 to 20 items."""
    recipients: list[SignRecipientInput]
    """`recipients`. At least 1 items."""
    fields: list[SignFieldInput] | None
    """`fields`."""


SignEnvelopeEnvelopeStatus: TypeAlias = Literal[
    "draft",
    "sent",
    "in_progress",
    "completed",
    "declined",
    "voided",
    "expired",
    "failed",
] | str
"""The member `envelope_status` of `SignEnvelope`."""


class SignEnvelopeUpdate(Model):
    """`SignEnvelopeUpdate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("name", "expires_at", "policy_json", "documents", "fields"))
    _forms = {
        "documents": ["SignDocumentInput"],
        "recipients": ["SignRecipientInput"],
        "fields": ["SignFieldInput"],
    }

    name: str | None
    """Kept when left out; cannot be cleared."""
    expires_at: str | None
    """Cleared when left out."""
    policy_json: Any
    """Cleared when left out."""
    documents: list[SignDocumentInput] | None
    """Kept when left out. 1 to 20 items."""
    recipients: list[SignRecipientInput]
    """Replaces all recipients. At least 1 items."""
    fields: list[SignFieldInput] | None
    """Replaces all fields; empty clears, left out keeps."""


class SignField(Model):
    """`SignField`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "document_id",
        "recipient_id",
        "page",
        "x_norm",
        "y_norm",
        "w_norm",
        "h_norm",
        "type",
        "required",
        "validation_json",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    document_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    recipient_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    page: int | None
    """`page`. At least 1."""
    x_norm: float | None
    """`x_norm`. 0 to 1."""
    y_norm: float | None
    """`y_norm`. 0 to 1."""
    w_norm: float | None
    """`w_norm`. 0 to 1."""
    h_norm: float | None
    """`h_norm`. 0 to 1."""
    type: SignFieldType | None
    """`type`."""
    required: bool | None
    """`required`."""
    validation_json: Any
    """The validation that was sent, under another name."""


class SignFieldInput(Model):
    """`SignFieldInput`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "recipient_email",
        "document_index",
        "page",
        "x_norm",
        "y_norm",
        "w_norm",
        "h_norm",
        "type",
        "required",
        "value_json",
        "validation",
    ))
    _forms = {"validation": "SignFieldInputValidation"}

    recipient_email: str | None
    """Points to a recipient by email."""
    document_index: int | None
    """Place in the documents as sent. At least 0."""
    page: int | None
    """`page`. At least 1."""
    x_norm: float | None
    """Left edge. 0 to 1."""
    y_norm: float | None
    """Top edge. 0 to 1."""
    w_norm: float | None
    """`w_norm`. 0 to 1."""
    h_norm: float | None
    """`h_norm`. 0 to 1."""
    type: SignFieldInputType | None
    """`type`."""
    required: bool | None
    """`required`."""
    value_json: str | None
    """Value filled in beforehand; a string that holds JSON."""
    validation: SignFieldInputValidation | None
    """Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
    whole on a signature, initial or checkbox.
    """


SignFieldInputType: TypeAlias = Literal[
    "signature",
    "initial",
    "date",
    "text",
    "checkbox",
    "radio",
    "dropdown",
    "attachment",
    "full_name",
    "email",
    "approve",
] | str
"""The member `type` of `SignFieldInput`."""


class SignFieldInputValidation(Model):
    """Rules for what the signer may enter, as an object. Unknown keys are refused (1605), as is the
    whole on a signature, initial or checkbox.
    """

    __slots__ = ()
    _optional = frozenset(("min_length", "max_length", "pattern"))

    min_length: int | None
    """`min_length`. At least 0."""
    max_length: int | None
    """`max_length`. At least 0."""
    pattern: str | None
    """`pattern`."""


SignFieldType: TypeAlias = Literal[
    "signature",
    "initial",
    "date",
    "text",
    "checkbox",
    "radio",
    "dropdown",
    "attachment",
    "full_name",
    "email",
    "approve",
] | str
"""The member `type` of `SignField`."""


class SignLink(Model):
    """sign_url: sign now. is_terminal: over. reauth_required: sign in again. Neither: others sign
    first.
    """

    __slots__ = ()
    _optional = frozenset(("sign_url", "is_terminal", "reauth_required", "blocked_signers"))
    _secret = frozenset(("sign_url",))

    sign_url: str | None
    """`sign_url`."""
    is_terminal: bool | None
    """`is_terminal`."""
    reauth_required: bool | None
    """`reauth_required`."""
    blocked_signers: Any
    """Who must sign first."""


class SignRecipient(Model):
    """`SignRecipient`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "email",
        "display_name",
        "role",
        "routing_order",
        "auth_method",
        "status",
        "decline_reason",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    email: str | None
    """`email`. Known by inference only."""
    display_name: str | None
    """`display_name`. Known by inference only."""
    role: SignRecipientRole | None
    """`role`."""
    routing_order: int | None
    """`routing_order`. At least 1."""
    auth_method: SignRecipientAuthMethod | None
    """`auth_method`."""
    status: SignRecipientStatus | None
    """`status`."""
    decline_reason: str | None
    """`decline_reason`."""


SignRecipientAuthMethod: TypeAlias = Literal["none", "email_otp", "sms_otp"] | str
"""The member `auth_method` of `SignRecipient`."""


class SignRecipientInput(Model):
    """`SignRecipientInput`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("display_name", "phone_e164", "role", "routing_order", "auth_method"))

    email: str
    """`email`."""
    display_name: str | None
    """`display_name`."""
    phone_e164: str | None
    """Required with auth_method sms_otp."""
    role: SignRecipientInputRole | None
    """`role`. One of `signer`, `cc`, `viewer`, `approver`, `certified_recipient`."""
    routing_order: int | None
    """Equal numbers sign side by side. At least 1."""
    auth_method: SignAuthMethod | None
    """How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`."""


SignRecipientInputRole: TypeAlias = Literal[
    "signer",
    "cc",
    "viewer",
    "approver",
    "certified_recipient",
]
"""The member `role` of `SignRecipientInput`."""


SignRecipientRole: TypeAlias = Literal[
    "signer",
    "cc",
    "viewer",
    "approver",
    "certified_recipient",
] | str
"""The member `role` of `SignRecipient`."""


SignRecipientStatus: TypeAlias = Literal[
    "pending",
    "sent",
    "viewed",
    "authenticated",
    "signing_in_progress",
    "signed",
    "declined",
    "expired",
    "voided",
    "failed",
] | str
"""The member `status` of `SignRecipient`."""


class SignTemplate(Model):
    """`SignTemplate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("id", "name", "description", "snapshot"))
    _forms = {"snapshot": "SignTemplateSnapshot"}

    id: str | None
    """Starts with sa."""
    name: str | None
    """`name`."""
    description: str | None
    """`description`."""
    snapshot: SignTemplateSnapshot | None
    """The blueprint; replaced as a whole."""


class SignTemplateSnapshot(Model):
    """The blueprint; replaced as a whole."""

    __slots__ = ()
    _optional = frozenset(("recipient_slots", "document_slots", "fields", "policy"))

    recipient_slots: Any
    """Each slot has a slot_key."""
    document_slots: Any
    """`document_slots`."""
    fields: Any
    """`fields`."""
    policy: Any
    """`policy`."""


class SigningDeleteTemplateReply(Model):
    """What `signing.delete_template` answers."""

    __slots__ = ()
    _optional = frozenset(("sign_template_id", "deleted", "referrer_count", "referrers"))

    sign_template_id: str | None
    """`sign_template_id`."""
    deleted: Any
    """`deleted`."""
    referrer_count: int | None
    """`referrer_count`. At least 0."""
    referrers: Any
    """`referrers`."""


class SigningGetStatusAsSignerReply(Model):
    """What `signing.get_status_as_signer` answers."""

    __slots__ = ()
    _optional = frozenset(("next_poll_seconds",))

    next_poll_seconds: float | None
    """Wait so long before the next call; 0: stop, it is over or every document is signed. At least
    0.
    """


class SigningInstantiateTemplateDocumentsItem(Model):
    """One of: The parameter `documents` of `signing.instantiate_template`."""

    __slots__ = ()
    _optional = frozenset(("source_version_id",))

    document_slot_index: int
    """`document_slot_index`. At least 0."""
    source_node_id: str
    """`source_node_id`."""
    source_version_id: str | None
    """`source_version_id`."""


class SigningInstantiateTemplateRecipientBindingsValue(Model):
    """One of: The parameter `recipient_bindings` of `signing.instantiate_template`."""

    __slots__ = ()
    _optional = frozenset(("display_name", "auth_method"))

    email: str
    """`email`."""
    display_name: str | None
    """`display_name`."""
    auth_method: SignAuthMethod | None
    """How a recipient proves who they are. One of `none`, `email_otp`, `sms_otp`."""


class SigningListEnvelopesReply(Model):
    """What `signing.list_envelopes` answers."""

    __slots__ = ()
    _optional = frozenset(("envelopes", "total", "pagination"))
    _forms = {"envelopes": ["SignEnvelope"], "pagination": "OffsetPagination"}

    envelopes: list[SignEnvelope] | None
    """`envelopes`."""
    total: int | None
    """`total`. At least 0."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class SigningListTemplatesReply(Model):
    """What `signing.list_templates` answers."""

    __slots__ = ()
    _optional = frozenset(("sign_templates", "pagination"))
    _forms = {"sign_templates": ["SignTemplate"], "pagination": "OffsetPagination"}

    sign_templates: list[SignTemplate] | None
    """`sign_templates`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
