# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._caller import AsyncByteReply, CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncSigning(AsyncArea):
    """Operations on signing."""

    async def create_envelope(
        self,
        workspace_id: str,
        documents: Sequence[models.SignDocumentInput | Mapping[str, Any]],
        recipients: Sequence[models.SignRecipientInput | Mapping[str, Any]],
        *,
        name: str | NotGiven = NOT_GIVEN,
        expires_at: str | NotGiven = NOT_GIVEN,
        policy_json: Any | NotGiven = NOT_GIVEN,
        fields: Sequence[models.SignFieldInput | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Create a draft envelope.

        The answer is flat; read documents, recipients and fields with signing.get_envelope.

        `signing.create_envelope`: `POST /workspace/{workspace_id}/sign_envelopes/create/`. Not
        sent again when its outcome is unknown.

        Needs: signing.

        Reply: The draft.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            documents: The parameter `documents`. 1 to 20 items.
            recipients: The parameter `recipients`. At least 1 items.
            name: The parameter `name`.
            expires_at: End in UTC, YYYY-MM-DD HH:MM:SS UTC. Without it the policy decides.
            policy_json: Policy as an object (not a string).
            fields: The parameter `fields`.

        Raises:
            FastioError: Among others for:
                - class 1605 (Invalid Input): more than 20 documents, or a wrong validation of a
                    field
        """
        return await self._call(
            "signing.create_envelope",
            {
                "workspace_id": workspace_id,
                "documents": documents,
                "recipients": recipients,
                "name": name,
                "expires_at": expires_at,
                "policy_json": policy_json,
                "fields": fields,
            },
            "SignEnvelope",
            options,
        )

    async def create_my_link(
        self,
        workspace_id: str,
        envelope_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SignLink:
        """Get your own link to sign an envelope.

        No body. Needs a token that may write. Each call makes a link. The target of a dashboard
        signature card.

        `signing.create_my_link`: `POST
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/`. Not sent again
        when its outcome is unknown.

        Needs: signing.

        Reply: The link or why there is none.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10754 (Entity Out Of Scope): the token may only read
        """
        return await self._call(
            "signing.create_my_link",
            {"workspace_id": workspace_id, "envelope_id": envelope_id},
            "SignLink",
            options,
        )

    async def create_template(
        self,
        workspace_id: str,
        name: str,
        snapshot: models.SignTemplateSnapshot | Mapping[str, Any],
        *,
        description: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SignTemplate:
        """Create a template for envelopes.

        `signing.create_template`: `POST /workspace/{workspace_id}/sign_templates/create/`. Not
        sent again when its outcome is unknown.

        Needs: signing.

        Reply: The template.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            name: The parameter `name`. 1 to 255 characters.
            snapshot: The blueprint; replaced as a whole.
            description: The parameter `description`. At most 1024 characters.
        """
        return await self._call(
            "signing.create_template",
            {
                "workspace_id": workspace_id,
                "name": name,
                "snapshot": snapshot,
                "description": description,
            },
            "SignTemplate",
            options,
        )

    async def decline_as_signer(
        self,
        token: str,
        *,
        reason: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Refuse to sign.

        Uses the token up and ends the envelope as declined.

        `signing.decline_as_signer`: `POST /sign_envelopes/signer/{token}/decline/`. Takes no
        credential. What it takes away is gone for good, or for others.

        Reply: Declined.

        Args:
            token: Token from the recipient's link.
            reason: The parameter `reason`. At most 1024 bytes of UTF-8. Known by inference only.
        """
        return await self._any(
            "signing.decline_as_signer",
            {"token": token, "reason": reason},
            options,
        )

    async def delete_template(
        self,
        workspace_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SigningDeleteTemplateReply:
        """Delete a template softly.

        A POST without a body, for admins. Goes through even when other things still refer to the
        template.

        `signing.delete_template`: `POST
        /workspace/{workspace_id}/sign_templates/{template_id}/delete/`. What it takes away is
        gone for good, or for others.

        Needs: signing.

        Reply: What was deleted and who referred to it.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            template_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "signing.delete_template",
            {"workspace_id": workspace_id, "template_id": template_id},
            "SigningDeleteTemplateReply",
            options,
        )

    def download_audit(
        self,
        workspace_id: str,
        envelope_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Download the audit certificate of an envelope.

        JSON that can be large, so treat it as a stream; judge by the HTTP status, not by the
        content type. 404 until a terminal state; audit_certificate_node_id of the envelope
        tells.

        `signing.download_audit`: `GET
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/audit/download/`.

        Needs: signing.

        Reply: The certificate.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.

        Returns:
            The bytes, piece by piece, or all with `read`.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 128301 (Artifact Not Ready): not made yet
        """
        return self._bytes(
            "signing.download_audit",
            {"workspace_id": workspace_id, "envelope_id": envelope_id},
            options,
        )

    def download_audit_as_signer(
        self,
        token: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Download the audit certificate as a recipient.

        The bytes of a JSON record. 404 until a terminal state.

        `signing.download_audit_as_signer`: `GET /sign_envelopes/signer/{token}/audit/download/`.
        Takes no credential.

        Reply: The certificate.

        Args:
            token: Token from the recipient's link.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes("signing.download_audit_as_signer", {"token": token}, options)

    def download_document(
        self,
        workspace_id: str,
        envelope_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Download a source PDF of an envelope.

        Only here; the document's node IDs lie in the envelope's own storage and are not found
        under /storage/.

        `signing.download_document`: `GET
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/download/`.

        Needs: signing.

        Reply: The PDF.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            document_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "signing.download_document",
            {"workspace_id": workspace_id, "envelope_id": envelope_id, "document_id": document_id},
            options,
        )

    def download_signed_document(
        self,
        workspace_id: str,
        envelope_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Download a signed PDF.

        404 (or 403) until the document is completed; signed_document_available of the document
        tells.

        `signing.download_signed_document`: `GET
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/`.

        Needs: signing.

        Reply: The signed PDF.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            document_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.

        Returns:
            The bytes, piece by piece, or all with `read`.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 146422 (Artifact Not Ready): not made yet
        """
        return self._bytes(
            "signing.download_signed_document",
            {"workspace_id": workspace_id, "envelope_id": envelope_id, "document_id": document_id},
            options,
        )

    async def get_envelope(
        self,
        workspace_id: str,
        envelope_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Read an envelope with its documents, recipients and fields.

        `signing.get_envelope`: `GET
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/`.

        Needs: signing.

        Reply: The envelope.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
        """
        return await self._call(
            "signing.get_envelope",
            {"workspace_id": workspace_id, "envelope_id": envelope_id},
            "SignEnvelope",
            options,
        )

    async def get_status_as_signer(
        self,
        token: str,
        **options: Unpack[CallOptions],
    ) -> models.SigningGetStatusAsSignerReply:
        """Ask how far the signing has come.

        `signing.get_status_as_signer`: `GET /sign_envelopes/signer/{token}/status/`. Takes no
        credential.

        Reply: The state.

        Args:
            token: Token from the recipient's link.
        """
        return await self._call(
            "signing.get_status_as_signer",
            {"token": token},
            "SigningGetStatusAsSignerReply",
            options,
        )

    async def get_template(
        self,
        workspace_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SignTemplate:
        """Read a template with its blueprint.

        `signing.get_template`: `GET
        /workspace/{workspace_id}/sign_templates/{template_id}/details/`.

        Needs: signing.

        Reply: The template.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            template_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "signing.get_template",
            {"workspace_id": workspace_id, "template_id": template_id},
            "SignTemplate",
            options,
        )

    async def instantiate_template(
        self,
        workspace_id: str,
        template_id: str,
        recipient_bindings: Mapping[str, models.SigningInstantiateTemplateRecipientBindingsValue | Mapping[str, Any]],
        *,
        documents: Sequence[models.SigningInstantiateTemplateDocumentsItem | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        envelope_name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Make a draft envelope from a template.

        `signing.instantiate_template`: `POST
        /workspace/{workspace_id}/sign_templates/{template_id}/instantiate/`. Not sent again when
        its outcome is unknown.

        Needs: signing.

        Reply: The draft, and whether the fields fit the documents.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            template_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            recipient_bindings: One entry per slot_key; an array is refused.
            documents: The parameter `documents`.
            envelope_name: Name of the new envelope.
        """
        return await self._call(
            "signing.instantiate_template",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "recipient_bindings": recipient_bindings,
                "documents": documents,
                "envelope_name": envelope_name,
            },
            "SignEnvelope",
            options,
        )

    def list_envelopes(
        self,
        workspace_id: str,
        *,
        envelope_status: Sequence[str] | NotGiven = NOT_GIVEN,
        created_after: str | NotGiven = NOT_GIVEN,
        created_before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.SigningListEnvelopesReply, models.SignEnvelope]:
        """List a workspace's envelopes, newest first.

        `signing.list_envelopes`: `GET /workspace/{workspace_id}/sign_envelopes/list/`.

        Needs: signing.

        Reply: One page.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_status: One state, or several with commas. At least 1 items.
            created_after: YYYY-MM-DD HH:MM:SS UTC.
            created_before: YYYY-MM-DD HH:MM:SS UTC.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "signing.list_envelopes",
            {
                "workspace_id": workspace_id,
                "envelope_status": envelope_status,
                "created_after": created_after,
                "created_before": created_before,
                "limit": limit,
                "offset": offset,
            },
            "SigningListEnvelopesReply",
            "SignEnvelope",
            options,
        )

    def list_templates(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.SigningListTemplatesReply, models.SignTemplate]:
        """List a workspace's envelope templates.

        `signing.list_templates`: `GET /workspace/{workspace_id}/sign_templates/list/`.

        Needs: signing.

        Reply: One page.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            limit: The parameter `limit`. 1 to 200. Default: `50`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "signing.list_templates",
            {"workspace_id": workspace_id, "limit": limit, "offset": offset},
            "SigningListTemplatesReply",
            "SignTemplate",
            options,
        )

    def preview_document(
        self,
        workspace_id: str,
        envelope_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Get a source PDF for showing in place.

        The same bytes as the download, not sent as an attachment.

        `signing.preview_document`: `GET
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/preview/`.

        Needs: signing.

        Reply: The PDF.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            document_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "signing.preview_document",
            {"workspace_id": workspace_id, "envelope_id": envelope_id, "document_id": document_id},
            options,
        )

    async def retry_envelope(
        self,
        workspace_id: str,
        envelope_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Push a stuck envelope on.

        No body, for admins. Succeeds without effect when nothing is stuck. A lasting failure
        ends the envelope as failed.

        `signing.retry_envelope`: `POST
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/`.

        Needs: signing.

        Reply: The envelope.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
        """
        return await self._call(
            "signing.retry_envelope",
            {"workspace_id": workspace_id, "envelope_id": envelope_id},
            "SignEnvelope",
            options,
        )

    async def send_envelope(
        self,
        workspace_id: str,
        envelope_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Send a draft to its recipients.

        No body and no content type. Mails real people. Sending again succeeds without new mail.

        `signing.send_envelope`: `POST
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/send/`.

        Needs: signing.

        Reply: The envelope.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.

        Raises:
            FastioError: Among others for:
                - code 201134 (Envelope Not Ready): it lacks a document, a signing recipient, or
                    a field for a signer
                - HTTP 402, class 1696 (Credit Limit Exceeded): the credit check refused it
                - HTTP 412, class 1685 (Feature Limit): not enough signing credits (older)
        """
        return await self._call(
            "signing.send_envelope",
            {"workspace_id": workspace_id, "envelope_id": envelope_id},
            "SignEnvelope",
            options,
        )

    async def sign_as_signer(self, token: str, body: Any, **options: Unpack[CallOptions]) -> Any:
        """Submit the field values and sign.

        Uses the token up. The PDF is made afterwards; the answer holds a token for asking.

        `signing.sign_as_signer`: `POST /sign_envelopes/signer/{token}/sign/`. Takes no
        credential. Not sent again when its outcome is unknown.

        Reply: Queued.

        Args:
            token: Token from the recipient's link.
            body: The whole body.
        """
        return await self._any("signing.sign_as_signer", {"token": token, "body": body}, options)

    async def update_envelope(
        self,
        workspace_id: str,
        envelope_id: str,
        recipients: Sequence[models.SignRecipientInput | Mapping[str, Any]],
        *,
        name: str | NotGiven = NOT_GIVEN,
        expires_at: str | NotGiven = NOT_GIVEN,
        policy_json: Any | NotGiven = NOT_GIVEN,
        documents: Sequence[models.SignDocumentInput | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        fields: Sequence[models.SignFieldInput | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Change a draft envelope.

        Drafts only (403 otherwise); PATCH is accepted too. Recipients are always replaced.
        Leaving out expires_at or policy_json clears them; name, documents and fields stay when
        left out.

        `signing.update_envelope`: `POST
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/`.

        Needs: signing.

        Reply: The draft.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            recipients: Replaces all recipients. At least 1 items.
            name: Kept when left out; cannot be cleared.
            expires_at: Cleared when left out.
            policy_json: Cleared when left out.
            documents: Kept when left out. 1 to 20 items.
            fields: Replaces all fields; empty clears, left out keeps.
        """
        return await self._call(
            "signing.update_envelope",
            {
                "workspace_id": workspace_id,
                "envelope_id": envelope_id,
                "recipients": recipients,
                "name": name,
                "expires_at": expires_at,
                "policy_json": policy_json,
                "documents": documents,
                "fields": fields,
            },
            "SignEnvelope",
            options,
        )

    async def update_template(
        self,
        workspace_id: str,
        template_id: str,
        expected_version: int,
        *,
        name: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        snapshot: models.SignTemplateSnapshot | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SignTemplate:
        """Change a template if it is still at the version you know.

        A stale expected_version gives 409 (147321). A snapshot replaces the whole blueprint.

        `signing.update_template`: `POST
        /workspace/{workspace_id}/sign_templates/{template_id}/update/`. Not sent again when its
        outcome is unknown.

        Needs: signing.

        Reply: The template.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            template_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            expected_version: The parameter `expected_version`. At least 1.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. At most 1024 characters.
            snapshot: The blueprint; replaced as a whole.

        Raises:
            FastioError: Among others for:
                - HTTP 409, code 147321: the template changed meanwhile
        """
        return await self._call(
            "signing.update_template",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "expected_version": expected_version,
                "name": name,
                "description": description,
                "snapshot": snapshot,
            },
            "SignTemplate",
            options,
        )

    async def view_as_signer(self, token: str, **options: Unpack[CallOptions]) -> Any:
        """Read an envelope as one of its recipients.

        The first view of an envelope by any recipient is charged to the sender, later ones are
        not.

        `signing.view_as_signer`: `GET /sign_envelopes/signer/{token}/view/`. Takes no
        credential. Not sent again when its outcome is unknown.

        Reply: The envelope as the recipient sees it.

        Args:
            token: Token from the recipient's link.
        """
        return await self._any("signing.view_as_signer", {"token": token}, options)

    async def void_envelope(
        self,
        workspace_id: str,
        envelope_id: str,
        reason: str,
        **options: Unpack[CallOptions],
    ) -> models.SignEnvelope:
        """Cancel an envelope for good.

        For admins. Credits do not come back. There is no deletion.

        `signing.void_envelope`: `POST
        /workspace/{workspace_id}/sign_envelopes/{envelope_id}/void/`. What it takes away is gone
        for good, or for others.

        Needs: signing.

        Reply: The envelope.

        Args:
            workspace_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            envelope_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            reason: Not blank, at most 1024 bytes. At most 1024 bytes of UTF-8.

        Raises:
            FastioError: Among others for:
                - HTTP 409, class 1660 (Conflict): the envelope is over already
                - HTTP 401, code 125323: without admin rights; the session is still good
                - HTTP 401, code 286811: without admin rights; the session is still good
        """
        return await self._call(
            "signing.void_envelope",
            {"workspace_id": workspace_id, "envelope_id": envelope_id, "reason": reason},
            "SignEnvelope",
            options,
        )
