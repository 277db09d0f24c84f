// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What `billing.cancel` answers. */
public class BillingCancelReply(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val cancelAt: String? get() = maybe("cancel_at", Forms.loose)

    /** `cancel_at_period_end`. */
    public val cancelAtPeriodEnd: Boolean? get() = maybe("cancel_at_period_end", Forms.boolean)

    public companion object : ModelForm<BillingCancelReply>() {
        override fun make(json: JsonObject): BillingCancelReply = BillingCancelReply(json)
    }
}

/**
 * The three times stand on the payload itself or inside subscription, so look in both. Customer,
 * setup intents, payment intents and plan come too, under keys no source shows.
 */
public class BillingDetails(json: JsonObject) : Model(json) {
    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val currentPeriodStart: String? get() = maybe("current_period_start", Forms.loose)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val currentPeriodEnd: String? get() = maybe("current_period_end", Forms.loose)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val cancelAt: String? get() = maybe("cancel_at", Forms.loose)

    /** `Subscription`, as the API describes it. */
    public val subscription: Subscription? get() = maybe("subscription", Subscription)

    public companion object : ModelForm<BillingDetails>() {
        override fun make(json: JsonObject): BillingDetails = BillingDetails(json)
    }
}

/** What `billing.list_invoices` answers. */
public class BillingListInvoicesReply(json: JsonObject) : Model(json) {
    /** `invoices`. */
    public val invoices: List<Invoice>? get() = maybe("invoices", Forms.list(Invoice))

    /** On the payload itself, not in a pagination object. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    public companion object : ModelForm<BillingListInvoicesReply>() {
        override fun make(json: JsonObject): BillingListInvoicesReply = BillingListInvoicesReply(json)
    }
}

/** What `billing.list_member_usage` answers. */
public class BillingListMemberUsageReply(json: JsonObject) : Model(json) {
    /** `billable_members`. */
    public val billableMembers: List<JsonElement>? get() = maybe("billable_members", Forms.list(Forms.any))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<BillingListMemberUsageReply>() {
        override fun make(json: JsonObject): BillingListMemberUsageReply = BillingListMemberUsageReply(json)
    }
}

/** Name of the meter. */
@JvmInline
public value class BillingListUsageMetersMeter(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<BillingListUsageMetersMeter>() {
        override fun make(value: String): BillingListUsageMetersMeter = BillingListUsageMetersMeter(value)

        /** `storage_bytes` */
        public val STORAGE_BYTES: BillingListUsageMetersMeter get() = BillingListUsageMetersMeter("storage_bytes")

        /** `bandwidth_bytes` */
        public val BANDWIDTH_BYTES: BillingListUsageMetersMeter get() = BillingListUsageMetersMeter("bandwidth_bytes")

        /** `ai_tokens` */
        public val AI_TOKENS: BillingListUsageMetersMeter get() = BillingListUsageMetersMeter("ai_tokens")
    }
}

/** One plan. Pricing, features and plan defaults come too, under keys no source shows. */
public class BillingPlan(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** Price of one period in cents. */
    public val amount: Long? get() = maybe("amount", Forms.integer)

    public companion object : ModelForm<BillingPlan>() {
        override fun make(json: JsonObject): BillingPlan = BillingPlan(json)
    }
}

/** What `billing.reactivate` answers. */
public class BillingReactivateReply(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val currentPeriodEnd: String? get() = maybe("current_period_end", Forms.loose)

    /** `cancel_at_period_end`. */
    public val cancelAtPeriodEnd: Boolean? get() = maybe("cancel_at_period_end", Forms.boolean)

    public companion object : ModelForm<BillingReactivateReply>() {
        override fun make(json: JsonObject): BillingReactivateReply = BillingReactivateReply(json)
    }
}

/**
 * Credits granted, used and left, the period, the trial and a run-rate projection come too, under
 * keys no source shows.
 */
public class CreditLimits(json: JsonObject) : Model(json) {
    /** true = use is held at the allowance. */
    public val creditLimitsEnabled: Boolean? get() = maybe("credit_limits_enabled", Forms.boolean)

    /** The allowance is used up. */
    public val overFreeAllowance: Boolean? get() = maybe("over_free_allowance", Forms.boolean)

    /** The same for an organization whose billing is not set up. */
    public val overLimit: Boolean? get() = maybe("over_limit", Forms.boolean)

    public companion object : ModelForm<CreditLimits>() {
        override fun make(json: JsonObject): CreditLimits = CreditLimits(json)
    }
}

/** `Invoice`, as the API describes it. */
public class Invoice(json: JsonObject) : Model(json) {
    /** Also the paging position. */
    public val id: String? get() = maybe("id", Forms.text)

    /** Cents; negative for credits and refunds. */
    public val amountDue: Long? get() = maybe("amount_due", Forms.integer)

    /** Cents. */
    public val amountPaid: Long? get() = maybe("amount_paid", Forms.integer)

    /** Cents. */
    public val subtotal: Long? get() = maybe("subtotal", Forms.integer)

    /** Cents. */
    public val total: Long? get() = maybe("total", Forms.integer)

    /** A point in time, UTC. */
    public val periodStart: String? get() = maybe("period_start", Forms.loose)

    /** A point in time, UTC. */
    public val periodEnd: String? get() = maybe("period_end", Forms.loose)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** Opens the invoice without signing in. */
    public val hostedInvoiceUrl: Secret? get() = maybe("hosted_invoice_url", Forms.secret)

    /** Opens the PDF without signing in. */
    public val invoicePdf: Secret? get() = maybe("invoice_pdf", Forms.secret)

    public companion object : ModelForm<Invoice>() {
        override fun make(json: JsonObject): Invoice = Invoice(json)
    }
}

/**
 * What the payment provider needs to take a payment method. Null or absent when nothing has to be
 * paid.
 */
public class SetupIntent(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** One-time secret. Never log it. */
    public val clientSecret: Secret? get() = maybe("client_secret", Forms.secret)

    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    public companion object : ModelForm<SetupIntent>() {
        override fun make(json: JsonObject): SetupIntent = SetupIntent(json)
    }
}

/**
 * With a setup_intent and is_active not true, a person still has to pay at
 * https://go.fast.io/onboarding.
 */
public class SubscribeResult(json: JsonObject) : Model(json) {
    /**
     * What the payment provider needs to take a payment method. Null or absent when nothing has to
     * be paid.
     */
    public val setupIntent: SetupIntent? get() = maybe("setup_intent", SetupIntent)

    /** `is_active`. */
    public val isActive: Boolean? get() = maybe("is_active", Forms.boolean)

    /** Publishable key of the payment provider. */
    public val publicKey: Secret? get() = maybe("public_key", Forms.secret)

    public companion object : ModelForm<SubscribeResult>() {
        override fun make(json: JsonObject): SubscribeResult = SubscribeResult(json)
    }
}

/** `Subscription`, as the API describes it. */
public class Subscription(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val currentPeriodStart: String? get() = maybe("current_period_start", Forms.loose)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val currentPeriodEnd: String? get() = maybe("current_period_end", Forms.loose)

    /** A point in time, as Unix seconds (billing) or as text. Take both. */
    public val cancelAt: String? get() = maybe("cancel_at", Forms.loose)

    public companion object : ModelForm<Subscription>() {
        override fun make(json: JsonObject): Subscription = Subscription(json)
    }
}
