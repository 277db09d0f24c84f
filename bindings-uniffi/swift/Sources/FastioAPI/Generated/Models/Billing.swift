// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `billing.cancel` answers.
    public struct BillingCancelReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var cancelAt: String? { get throws { try maybe("cancel_at", Forms.loose) } }

        /// `cancel_at_period_end`.
        public var cancelAtPeriodEnd: Bool? { get throws { try maybe("cancel_at_period_end", Forms.boolean) } }
    }

    /// The three times stand on the payload itself or inside subscription, so look in both.
    /// Customer, setup intents, payment intents and plan come too, under keys no source shows.
    public struct BillingDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var currentPeriodStart: String? { get throws { try maybe("current_period_start", Forms.loose) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var currentPeriodEnd: String? { get throws { try maybe("current_period_end", Forms.loose) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var cancelAt: String? { get throws { try maybe("cancel_at", Forms.loose) } }

        /// `Subscription`, as the API describes it.
        public var subscription: Models.Subscription? { get throws { try maybe("subscription", Models.Subscription.read) } }
    }

    /// What `billing.list_invoices` answers.
    public struct BillingListInvoicesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `invoices`.
        public var invoices: [Models.Invoice]? { get throws { try maybe("invoices", Forms.list(Models.Invoice.read)) } }

        /// On the payload itself, not in a pagination object.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }
    }

    /// What `billing.list_member_usage` answers.
    public struct BillingListMemberUsageReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `billable_members`.
        public var billableMembers: [JSON]? { get throws { try maybe("billable_members", Forms.list(Forms.any)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// Name of the meter.
    public struct BillingListUsageMetersMeter: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `storage_bytes`
        public static var storageBytes: Self { Self("storage_bytes") }

        /// `bandwidth_bytes`
        public static var bandwidthBytes: Self { Self("bandwidth_bytes") }

        /// `ai_tokens`
        public static var aiTokens: Self { Self("ai_tokens") }
    }

    /// One plan. Pricing, features and plan defaults come too, under keys no source shows.
    public struct BillingPlan: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// Price of one period in cents.
        public var amount: Int? { get throws { try maybe("amount", Forms.integer) } }
    }

    /// What `billing.reactivate` answers.
    public struct BillingReactivateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var currentPeriodEnd: String? { get throws { try maybe("current_period_end", Forms.loose) } }

        /// `cancel_at_period_end`.
        public var cancelAtPeriodEnd: Bool? { get throws { try maybe("cancel_at_period_end", Forms.boolean) } }
    }

    /// Credits granted, used and left, the period, the trial and a run-rate projection come too,
    /// under keys no source shows.
    public struct CreditLimits: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// true = use is held at the allowance.
        public var creditLimitsEnabled: Bool? { get throws { try maybe("credit_limits_enabled", Forms.boolean) } }

        /// The allowance is used up.
        public var overFreeAllowance: Bool? { get throws { try maybe("over_free_allowance", Forms.boolean) } }

        /// The same for an organization whose billing is not set up.
        public var overLimit: Bool? { get throws { try maybe("over_limit", Forms.boolean) } }
    }

    /// `Invoice`, as the API describes it.
    public struct Invoice: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Also the paging position.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Cents; negative for credits and refunds.
        public var amountDue: Int? { get throws { try maybe("amount_due", Forms.integer) } }

        /// Cents.
        public var amountPaid: Int? { get throws { try maybe("amount_paid", Forms.integer) } }

        /// Cents.
        public var subtotal: Int? { get throws { try maybe("subtotal", Forms.integer) } }

        /// Cents.
        public var total: Int? { get throws { try maybe("total", Forms.integer) } }

        /// A point in time, UTC.
        public var periodStart: String? { get throws { try maybe("period_start", Forms.loose) } }

        /// A point in time, UTC.
        public var periodEnd: String? { get throws { try maybe("period_end", Forms.loose) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// Opens the invoice without signing in.
        public var hostedInvoiceUrl: Secret? { get throws { try maybe("hosted_invoice_url", Forms.secret) } }

        /// Opens the PDF without signing in.
        public var invoicePdf: Secret? { get throws { try maybe("invoice_pdf", Forms.secret) } }
    }

    /// What the payment provider needs to take a payment method. Null or absent when nothing has to
    /// be paid.
    public struct SetupIntent: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// One-time secret. Never log it.
        public var clientSecret: Secret? { get throws { try maybe("client_secret", Forms.secret) } }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }
    }

    /// With a setup_intent and is_active not true, a person still has to pay at
    /// https://go.fast.io/onboarding.
    public struct SubscribeResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// What the payment provider needs to take a payment method. Null or absent when nothing
        /// has to be paid.
        public var setupIntent: Models.SetupIntent? { get throws { try maybe("setup_intent", Models.SetupIntent.read) } }

        /// `is_active`.
        public var isActive: Bool? { get throws { try maybe("is_active", Forms.boolean) } }

        /// Publishable key of the payment provider.
        public var publicKey: Secret? { get throws { try maybe("public_key", Forms.secret) } }
    }

    /// `Subscription`, as the API describes it.
    public struct Subscription: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var currentPeriodStart: String? { get throws { try maybe("current_period_start", Forms.loose) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var currentPeriodEnd: String? { get throws { try maybe("current_period_end", Forms.loose) } }

        /// A point in time, as Unix seconds (billing) or as text. Take both.
        public var cancelAt: String? { get throws { try maybe("cancel_at", Forms.loose) } }
    }
}
