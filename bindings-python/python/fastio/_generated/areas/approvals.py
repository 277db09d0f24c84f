# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Approvals(Area):
    """Operations on approvals."""

    def create(
        self,
        entity_type: models.ApprovalsCreateEntityType,
        entity_id: str,
        description: str,
        profile_id: str,
        *,
        approver_id: str | NotGiven = NOT_GIVEN,
        deadline: str | NotGiven = NOT_GIVEN,
        node_id: str | NotGiven = NOT_GIVEN,
        properties: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalsCreateReply:
        """Ask for an approval (older form).

        Deprecated: the service no longer documents it.

        `approvals.create`: `POST /approvals/{entity_type}/{entity_id}/create/`. Not sent again
        when its outcome is unknown.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The request.

        Args:
            entity_type: The parameter `entity_type`. One of `task`, `node`, `worklog_entry`,
                `share`.
            entity_id: The parameter `entity_id`.
            description: The parameter `description`. 1 to 5000 characters.
            profile_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            approver_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            deadline: A date and time given to the service. Anything PHP's strtotime understands;
                `Y-m-d H:i:s UTC` is the canonical form.
            node_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            properties: The parameter `properties`.
        """
        return self._call(
            "approvals.create",
            {
                "entity_type": entity_type,
                "entity_id": entity_id,
                "description": description,
                "profile_id": profile_id,
                "approver_id": approver_id,
                "deadline": deadline,
                "node_id": node_id,
                "properties": properties,
            },
            "ApprovalsCreateReply",
            options,
        )

    def delete(self, approval_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete an approval request (older form).

        For good, whatever its status.

        Deprecated: the service no longer documents it.

        `approvals.delete`: `POST /approvals/{approval_id}/delete/`. What it takes away is gone
        for good, or for others.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: Done.

        Args:
            approval_id: The parameter `approval_id`.
        """
        return self._any("approvals.delete", {"approval_id": approval_id}, options)

    def get(
        self,
        approval_id: str,
        *,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalsGetReply:
        """Read an approval request (older form).

        Deprecated: the service no longer documents it.

        `approvals.get`: `GET /approvals/{approval_id}/details/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The request, with its approvers and the resolution.

        Args:
            approval_id: The parameter `approval_id`.
            format: md: Markdown instead of JSON. Only `md`.
        """
        return self._call(
            "approvals.get",
            {"approval_id": approval_id, "format": format},
            "ApprovalsGetReply",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        status: models.ApprovalsListStatus | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ApprovalsListReply, Any]:
        """List approval requests.

        Deprecated: the service no longer documents it.

        `approvals.list`: `GET /{context}/{context_id}/approvals/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: One page of requests.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            status: The parameter `status`. One of `pending`, `approved`, `rejected`.
            limit: The parameter `limit`. 1 to 200. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "approvals.list",
            {
                "context": context,
                "context_id": context_id,
                "status": status,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "ApprovalsListReply",
            None,
            options,
        )

    def resolve(
        self,
        approval_id: str,
        action: models.ApprovalsResolveAction,
        *,
        comment: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalsResolveReply:
        """Approve or reject (older form).

        Designated approvers only; for good. A stale one (version_match false) is refused.

        Deprecated: the service no longer documents it.

        `approvals.resolve`: `POST /approvals/{approval_id}/resolve/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The request.

        Args:
            approval_id: The parameter `approval_id`.
            action: The parameter `action`. One of `approve`, `reject`.
            comment: The parameter `comment`. At most 5000 characters.
        """
        return self._call(
            "approvals.resolve",
            {"approval_id": approval_id, "action": action, "comment": comment},
            "ApprovalsResolveReply",
            options,
        )

    def update(
        self,
        approval_id: str,
        *,
        description: str | NotGiven = NOT_GIVEN,
        approver_id: str | NotGiven = NOT_GIVEN,
        deadline: str | NotGiven = NOT_GIVEN,
        node_id: str | NotGiven = NOT_GIVEN,
        properties: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalsUpdateReply:
        """Change a pending approval request (older form).

        Deprecated: the service no longer documents it.

        `approvals.update`: `POST /approvals/{approval_id}/update/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The request.

        Args:
            approval_id: The parameter `approval_id`.
            description: The parameter `description`. 1 to 5000 characters.
            approver_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            deadline: A date and time given to the service. Anything PHP's strtotime understands;
                `Y-m-d H:i:s UTC` is the canonical form.
            node_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            properties: The parameter `properties`.
        """
        return self._call(
            "approvals.update",
            {
                "approval_id": approval_id,
                "description": description,
                "approver_id": approver_id,
                "deadline": deadline,
                "node_id": node_id,
                "properties": properties,
            },
            "ApprovalsUpdateReply",
            options,
        )
