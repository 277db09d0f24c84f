# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncBilling(AsyncArea):
    """Operations on billing."""

    async def activate(self, org_id: str, **options: Unpack[CallOptions]) -> Any:
        """Pretend a payment on a development server.

        Development servers only; uses a test payment method.

        Deprecated: use `billing.reactivate` or `billing.subscribe`.

        `billing.activate`: `POST /org/{org_id}/billing/activate/`. Not sent again when its
        outcome is unknown.

        The service switched it off.

        Reply: Activated.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
        """
        return await self._any("billing.activate", {"org_id": org_id}, options)

    async def cancel(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> models.BillingCancelReply:
        """Cancel the subscription at the end of the paid period.

        Owner only. Everything works until cancel_at; billing.reactivate takes it back until
        then.

        `billing.cancel`: `DELETE /org/{org_id}/billing/`. What it takes away is gone for good,
        or for others.

        Reply: The cancellation is scheduled.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
        """
        return await self._call(
            "billing.cancel",
            {"org_id": org_id},
            "BillingCancelReply",
            options,
        )

    async def get(self, org_id: str, **options: Unpack[CallOptions]) -> models.BillingDetails:
        """Read customer, subscription and payment state.

        Admin or owner.

        `billing.get`: `GET /org/{org_id}/billing/details/`.

        Reply: The billing state.

        Args:
            org_id: An organization's 19-digit ID, or its domain.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return await self._call("billing.get", {"org_id": org_id}, "BillingDetails", options)

    async def get_credit_limits(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CreditLimits:
        """Read how many credits are used, left and granted.

        Admin or owner. Also the period, the trial and a projection at the present rate. The
        organization's "limits" are this call.

        `billing.get_credit_limits`: `GET /org/{org_id}/billing/usage/limits/credits/`.

        Reply: The credits.

        Args:
            org_id: An organization's 19-digit ID, or its domain.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return await self._call(
            "billing.get_credit_limits",
            {"org_id": org_id},
            "CreditLimits",
            options,
        )

    def list_invoices(
        self,
        org_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        starting_after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.BillingListInvoicesReply, models.Invoice]:
        """List invoices.

        Admin or owner. Paged by the ID of the last invoice seen, not by offset.

        `billing.list_invoices`: `GET /org/{org_id}/billing/invoices/`.

        Reply: One page of invoices.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            limit: Largest number of invoices to return; its bounds are not documented. At least
                1.
            starting_after: ID of the last invoice of the page before.

        Returns:
            Every item to the end; `page` gives one page.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return self._pages(
            "billing.list_invoices",
            {"org_id": org_id, "limit": limit, "starting_after": starting_after},
            "BillingListInvoicesReply",
            "Invoice",
            options,
        )

    def list_member_usage(
        self,
        org_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.BillingListMemberUsageReply, Any]:
        """List the members the organization pays for.

        Admin or owner. Each with the workspaces they are in.

        `billing.list_member_usage`: `GET /org/{org_id}/billing/usage/members/list/`.

        Reply: One page of billed members.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return self._pages(
            "billing.list_member_usage",
            {"org_id": org_id, "limit": limit, "offset": offset},
            "BillingListMemberUsageReply",
            None,
            options,
        )

    async def list_plans(self, **options: Unpack[CallOptions]) -> list[models.BillingPlan]:
        """List the plans on offer.

        Prices, features, limits, and the IDs that billing.subscribe takes.

        `billing.list_plans`: `GET /org/billing/plan/list/`.

        Reply: The plans.
        """
        return await self._call("billing.list_plans", {}, ["BillingPlan"], options)

    async def list_usage_meters(
        self,
        org_id: str,
        meter: models.BillingListUsageMetersMeter,
        *,
        start_time: str | NotGiven = NOT_GIVEN,
        end_time: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        share_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read one usage meter over time.

        Admin or owner. Grouped data points with cost and credits. At most one of workspace_id
        and share_id, both together are refused.

        `billing.list_usage_meters`: `GET /org/{org_id}/billing/usage/meters/list/`.

        At most one of `workspace_id`, `share_id` is given.

        Reply: The meter.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            meter: Name of the meter.
            start_time: Start as YYYY-MM-DD HH:MM:SS; 30 days ago when left out.
            end_time: End as YYYY-MM-DD HH:MM:SS; now when left out.
            workspace_id: Only this workspace; its numeric ID. Of the form `^[0-9]{19}$`.
            share_id: Only this share; its numeric ID. Of the form `^[0-9]{19}$`.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return await self._any(
            "billing.list_usage_meters",
            {
                "org_id": org_id,
                "meter": meter,
                "start_time": start_time,
                "end_time": end_time,
                "workspace_id": workspace_id,
                "share_id": share_id,
            },
            options,
        )

    async def reactivate(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> models.BillingReactivateReply:
        """Take back a cancellation that has not come into force.

        Owner only. Without a scheduled cancellation nothing happens. Once the subscription has
        ended this fails with 404, subscribe anew.

        `billing.reactivate`: `PUT /org/{org_id}/billing/`.

        Reply: The subscription goes on.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
        """
        return await self._call(
            "billing.reactivate",
            {"org_id": org_id},
            "BillingReactivateReply",
            options,
        )

    async def reset(self, org_id: str, **options: Unpack[CallOptions]) -> Any:
        """Forget the customer on a development server.

        Development servers only; deletes the payment provider's customer and the subscriber
        flag.

        Deprecated: the service no longer documents it.

        `billing.reset`: `POST /org/{org_id}/billing/reset/`. What it takes away is gone for
        good, or for others.

        The service switched it off.

        Reply: Reset.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
        """
        return await self._any("billing.reset", {"org_id": org_id}, options)

    async def subscribe(
        self,
        org_id: str,
        *,
        billing_plan: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SubscribeResult:
        """Start a subscription, or change the plan of the present one.

        Admin or owner. A new subscription comes with a setup_intent; until a person has paid at
        https://go.fast.io/onboarding it stays inactive. A default user:*:rw API key cannot do
        this.

        `billing.subscribe`: `POST /org/{org_id}/billing/`. Not sent again when its outcome is
        unknown.

        Reply: The plan of an existing subscription has changed.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            billing_plan: Plan ID from billing.list_plans.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
        """
        return await self._call(
            "billing.subscribe",
            {"org_id": org_id, "billing_plan": billing_plan},
            "SubscribeResult",
            options,
        )
