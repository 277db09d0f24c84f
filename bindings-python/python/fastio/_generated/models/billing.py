# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `billing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class BillingCancelReply(Model):
    """What `billing.cancel` answers."""

    __slots__ = ()
    _optional = frozenset(("status", "cancel_at", "cancel_at_period_end"))

    status: str | None
    """`status`."""
    cancel_at: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    cancel_at_period_end: bool | None
    """`cancel_at_period_end`."""


class BillingDetails(Model):
    """The three times stand on the payload itself or inside subscription, so look in both.
    Customer, setup intents, payment intents and plan come too, under keys no source shows.
    """

    __slots__ = ()
    _optional = frozenset((
        "current_period_start",
        "current_period_end",
        "cancel_at",
        "subscription",
    ))
    _forms = {"subscription": "Subscription"}

    current_period_start: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    current_period_end: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    cancel_at: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    subscription: Subscription | None
    """`Subscription`, as the API describes it."""


class BillingListInvoicesReply(Model):
    """What `billing.list_invoices` answers."""

    __slots__ = ()
    _optional = frozenset(("invoices", "has_more"))
    _forms = {"invoices": ["Invoice"]}

    invoices: list[Invoice] | None
    """`invoices`."""
    has_more: bool | None
    """On the payload itself, not in a pagination object."""


class BillingListMemberUsageReply(Model):
    """What `billing.list_member_usage` answers."""

    __slots__ = ()
    _optional = frozenset(("billable_members", "pagination"))
    _forms = {"pagination": "OffsetPagination"}

    billable_members: list[Any] | None
    """`billable_members`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


BillingListUsageMetersMeter: TypeAlias = Literal[
    "storage_bytes",
    "bandwidth_bytes",
    "ai_tokens",
] | str
"""Name of the meter."""


class BillingPlan(Model):
    """One plan. Pricing, features and plan defaults come too, under keys no source shows."""

    __slots__ = ()
    _optional = frozenset(("id", "name", "amount"))

    id: str | None
    """`id`."""
    name: str | None
    """`name`."""
    amount: int | None
    """Price of one period in cents."""


class BillingReactivateReply(Model):
    """What `billing.reactivate` answers."""

    __slots__ = ()
    _optional = frozenset(("status", "current_period_end", "cancel_at_period_end"))

    status: str | None
    """`status`."""
    current_period_end: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    cancel_at_period_end: bool | None
    """`cancel_at_period_end`."""


class CreditLimits(Model):
    """Credits granted, used and left, the period, the trial and a run-rate projection come too,
    under keys no source shows.
    """

    __slots__ = ()
    _optional = frozenset(("credit_limits_enabled", "over_free_allowance", "over_limit"))

    credit_limits_enabled: bool | None
    """true = use is held at the allowance."""
    over_free_allowance: bool | None
    """The allowance is used up."""
    over_limit: bool | None
    """The same for an organization whose billing is not set up."""


class Invoice(Model):
    """`Invoice`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "amount_due",
        "amount_paid",
        "subtotal",
        "total",
        "period_start",
        "period_end",
        "created",
        "hosted_invoice_url",
        "invoice_pdf",
    ))
    _secret = frozenset(("hosted_invoice_url", "invoice_pdf"))

    id: str | None
    """Also the paging position."""
    amount_due: int | None
    """Cents; negative for credits and refunds."""
    amount_paid: int | None
    """Cents."""
    subtotal: int | None
    """Cents."""
    total: int | None
    """Cents."""
    period_start: str | None
    """A point in time, UTC."""
    period_end: str | None
    """A point in time, UTC."""
    created: str | None
    """A point in time, UTC."""
    hosted_invoice_url: str | None
    """Opens the invoice without signing in."""
    invoice_pdf: str | None
    """Opens the PDF without signing in."""


class SetupIntent(Model):
    """What the payment provider needs to take a payment method. Null or absent when nothing has to
    be paid.
    """

    __slots__ = ()
    _optional = frozenset(("id", "client_secret", "status"))
    _secret = frozenset(("client_secret",))

    id: str | None
    """`id`."""
    client_secret: str | None
    """One-time secret. Never log it."""
    status: str | None
    """`status`."""


class SubscribeResult(Model):
    """With a setup_intent and is_active not true, a person still has to pay at
    https://go.fast.io/onboarding.
    """

    __slots__ = ()
    _optional = frozenset(("setup_intent", "is_active", "public_key"))
    _secret = frozenset(("public_key",))
    _forms = {"setup_intent": "SetupIntent"}

    setup_intent: SetupIntent | None
    """What the payment provider needs to take a payment method. Null or absent when nothing has to
    be paid.
    """
    is_active: bool | None
    """`is_active`."""
    public_key: str | None
    """Publishable key of the payment provider."""


class Subscription(Model):
    """`Subscription`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("id", "current_period_start", "current_period_end", "cancel_at"))

    id: str | None
    """`id`."""
    current_period_start: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    current_period_end: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
    cancel_at: str | float | None
    """A point in time, as Unix seconds (billing) or as text. Take both."""
