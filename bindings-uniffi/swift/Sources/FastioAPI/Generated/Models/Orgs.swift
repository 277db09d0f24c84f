// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// The business an organization is in. The live list is orgs.list_industries.
    public struct Industry: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `unspecified`
        public static var unspecified: Self { Self("unspecified") }

        /// `technology`
        public static var technology: Self { Self("technology") }

        /// `healthcare`
        public static var healthcare: Self { Self("healthcare") }

        /// `financial`
        public static var financial: Self { Self("financial") }

        /// `education`
        public static var education: Self { Self("education") }

        /// `manufacturing`
        public static var manufacturing: Self { Self("manufacturing") }

        /// `construction`
        public static var construction: Self { Self("construction") }

        /// `professional`
        public static var professional: Self { Self("professional") }

        /// `media`
        public static var media: Self { Self("media") }

        /// `retail`
        public static var retail: Self { Self("retail") }

        /// `real_estate`
        public static var realEstate: Self { Self("real_estate") }

        /// `logistics`
        public static var logistics: Self { Self("logistics") }

        /// `energy`
        public static var energy: Self { Self("energy") }

        /// `automotive`
        public static var automotive: Self { Self("automotive") }

        /// `agriculture`
        public static var agriculture: Self { Self("agriculture") }

        /// `pharmaceutical`
        public static var pharmaceutical: Self { Self("pharmaceutical") }

        /// `legal`
        public static var legal: Self { Self("legal") }

        /// `government`
        public static var government: Self { Self("government") }

        /// `non_profit`
        public static var nonProfit: Self { Self("non_profit") }

        /// `insurance`
        public static var insurance: Self { Self("insurance") }

        /// `telecommunications`
        public static var telecommunications: Self { Self("telecommunications") }

        /// `research`
        public static var research: Self { Self("research") }

        /// `entertainment`
        public static var entertainment: Self { Self("entertainment") }

        /// `architecture`
        public static var architecture: Self { Self("architecture") }

        /// `consulting`
        public static var consulting: Self { Self("consulting") }

        /// `marketing`
        public static var marketing: Self { Self("marketing") }
    }

    /// An organization. Which fields come depends on output and on the caller's role; unknown
    /// fields are kept. Background, home page and the social addresses come too, under keys no
    /// source shows.
    public struct Org: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// Name in addresses and in place of the ID. From output level `terse` on.
        public var domain: String? { get throws { try maybe("domain", Forms.text) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// The logo. From output level `terse` on.
        public var logo: JSON? { get throws { try maybe("logo", Forms.any) } }

        /// `description`. From output level `standard` on.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The billing plan. From output level `standard` on.
        public var plan: JSON? { get throws { try maybe("plan", Forms.any) } }

        /// The caller's role. From output level `standard` on.
        public var userPermission: Models.OrgUserPermission? { get throws { try maybe("user_permission", Models.OrgUserPermission.read) } }

        /// How the caller stands to the organization (joined, invited ...); the values are not
        /// listed anywhere. From output level `standard` on.
        public var userStatus: String? { get throws { try maybe("user_status", Forms.text) } }

        /// true = the caller is a member; false = reached only through a workspace. From output
        /// level `standard` on.
        public var member: Bool? { get throws { try maybe("member", Forms.boolean) } }

        /// `closed`. From output level `standard` on.
        public var closed: Bool? { get throws { try maybe("closed", Forms.boolean) } }

        /// `locked`. From output level `standard` on.
        public var locked: Bool? { get throws { try maybe("locked", Forms.boolean) } }

        /// `suspended`. From output level `standard` on.
        public var suspended: Bool? { get throws { try maybe("suspended", Forms.boolean) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// The profile above. From output level `standard` on.
        public var parent: JSON? { get throws { try maybe("parent", Forms.any) } }

        /// What the plan and the caller's role allow. From output level `standard` on.
        public var capabilities: JSON? { get throws { try maybe("capabilities", Forms.any) } }

        /// The custom host name set up for the organization. From output level `standard` on.
        public var customDomain: JSON? { get throws { try maybe("custom_domain", Forms.any) } }

        /// Brand color. From output level `standard` on.
        public var accentColor: JSON? { get throws { try maybe("accent_color", Forms.any) } }

        /// false = billing is not set up. Says nothing about used-up credits, see
        /// billing.get_credit_limits. From output level `standard` on.
        public var subscriber: Bool? { get throws { try maybe("subscriber", Forms.boolean) } }

        /// Credits of the trial. From output level `full` on.
        public var subscriberTrialCredits: JSON? { get throws { try maybe("subscriber_trial_credits", Forms.any) } }

        /// Admins and owners. From output level `full` on.
        public var billingEmail: String? { get throws { try maybe("billing_email", Forms.text) } }

        /// Owners only. From output level `full` on.
        public var encryptionKey: JSON? { get throws { try maybe("encryption_key", Forms.any) } }

        /// `perm_member_manage`. From output level `full` on.
        public var permMemberManage: Models.OrgPermMemberManage? { get throws { try maybe("perm_member_manage", Models.OrgPermMemberManage.read) } }

        /// Marks a copyright complaint. From output level `full` on.
        public var dmca: JSON? { get throws { try maybe("dmca", Forms.any) } }

        /// Free properties of the owner. From output level `full` on.
        public var ownerDefined: JSON? { get throws { try maybe("owner_defined", Forms.any) } }

        /// Set by the service. From output level `full` on.
        public var platform: JSON? { get throws { try maybe("platform", Forms.any) } }

        /// Storage facts; owners. From output level `full` on.
        public var storage: JSON? { get throws { try maybe("storage", Forms.any) } }
    }

    /// How the background picture is laid out.
    public struct OrgBackgroundMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `stretched`
        public static var stretched: Self { Self("stretched") }

        /// `fixed`
        public static var fixed: Self { Self("fixed") }
    }

    /// `OrgCreate`, as the API describes it.
    public struct OrgCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique,
        /// not reserved.
        public var domain: String { get throws { try need("domain", Forms.text) } }

        /// Display name. No control characters.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// Longer text. No control characters.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The business an organization is in. The live list is orgs.list_industries. One of
        /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
        /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
        /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
        /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
        /// `consulting`, `marketing`. Default: `unspecified`.
        public var industry: Models.Industry? { get throws { try maybe("industry", Models.Industry.read) } }

        /// Where bills go; its domain must be reachable. The caller's address when left out.
        public var billingEmail: String? { get throws { try maybe("billing_email", Forms.text) } }

        /// Who may manage the members of an organization. The strings are sent exactly so. One of
        /// `Owner only`, `Admin or above`, `Member or above`. Default: `Member or above`.
        public var permMemberManage: Models.OrgPermMemberManage? { get throws { try maybe("perm_member_manage", Models.OrgPermMemberManage.read) } }

        /// How the background picture is laid out. One of `stretched`, `fixed`. Default:
        /// `stretched`.
        public var backgroundMode: Models.OrgBackgroundMode? { get throws { try maybe("background_mode", Models.OrgBackgroundMode.read) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys.
        public var backgroundColor: String? { get throws { try maybe("background_color", Forms.text) } }

        /// Older; "agent" gave the free plan, which is closed now. No longer to be used.
        public var billingPlan: String? { get throws { try maybe("billing_plan", Forms.text) } }
    }

    /// The member `perm_member_manage` of `Org`.
    public struct OrgPermMemberManage: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Owner only`
        public static var ownerOnly: Self { Self("Owner only") }

        /// `Admin or above`
        public static var adminOrAbove: Self { Self("Admin or above") }

        /// `Member or above`
        public static var memberOrAbove: Self { Self("Member or above") }
    }

    /// `OrgUpdate`, as the API describes it.
    public struct OrgUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Display name; null clears it.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique,
        /// not reserved.
        public var domain: String? { get throws { try maybe("domain", Forms.text) } }

        /// 10 to 1000 characters; null or an empty string clears it.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The business an organization is in. The live list is orgs.list_industries. One of
        /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
        /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
        /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
        /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
        /// `consulting`, `marketing`.
        public var industry: Models.Industry? { get throws { try maybe("industry", Models.Industry.read) } }

        /// `billing_email`.
        public var billingEmail: String? { get throws { try maybe("billing_email", Forms.text) } }

        /// Address of the organization's home page.
        public var homepage: String? { get throws { try maybe("homepage", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys. `"null"` clears it.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys. `"null"` clears it.
        public var backgroundColor: String? { get throws { try maybe("background_color", Forms.text) } }

        /// How the background picture is laid out. One of `stretched`, `fixed`.
        public var backgroundMode: Models.OrgBackgroundMode? { get throws { try maybe("background_mode", Models.OrgBackgroundMode.read) } }

        /// Show the background.
        public var useBackground: Bool? { get throws { try maybe("use_background", Forms.boolean) } }

        /// Address of the Facebook page.
        public var facebook: String? { get throws { try maybe("facebook", Forms.text) } }

        /// Address of the Twitter/X page.
        public var twitter: String? { get throws { try maybe("twitter", Forms.text) } }

        /// Address of the Instagram page.
        public var instagram: String? { get throws { try maybe("instagram", Forms.text) } }

        /// Address of the YouTube channel.
        public var youtube: String? { get throws { try maybe("youtube", Forms.text) } }

        /// Who may manage the members of an organization. The strings are sent exactly so. One of
        /// `Owner only`, `Admin or above`, `Member or above`.
        public var permMemberManage: Models.OrgPermMemberManage? { get throws { try maybe("perm_member_manage", Models.OrgPermMemberManage.read) } }

        /// E-mail domain whose users may join by themselves, e.g. acme.com.
        public var permAuthDomains: String? { get throws { try maybe("perm_auth_domains", Forms.text) } }

        /// Free properties of the owner as JSON in one form field; the literal null clears them.
        /// `"null"` clears it.
        public var ownerDefined: String? { get throws { try maybe("owner_defined", Forms.text) } }
    }

    /// The caller's role.
    public struct OrgUserPermission: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `owner`
        public static var owner: Self { Self("owner") }

        /// `admin`
        public static var admin: Self { Self("admin") }

        /// `member`
        public static var member: Self { Self("member") }

        /// `guest`
        public static var guest: Self { Self("guest") }

        /// `view`
        public static var view: Self { Self("view") }
    }

    /// What `orgs.list_all` answers.
    public struct OrgsListAllReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `orgs`.
        public var orgs: [Models.Org]? { get throws { try maybe("orgs", Forms.list(Models.Org.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `orgs.list_available` answers.
    public struct OrgsListAvailableReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `orgs`.
        public var orgs: [Models.Org]? { get throws { try maybe("orgs", Forms.list(Models.Org.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `orgs.list_external` answers.
    public struct OrgsListExternalReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `orgs`.
        public var orgs: [Models.Org]? { get throws { try maybe("orgs", Forms.list(Models.Org.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `orgs.list` answers.
    public struct OrgsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `orgs`.
        public var orgs: [Models.Org]? { get throws { try maybe("orgs", Forms.list(Models.Org.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// A token that hands an organization over; valid for 72 hours. It has an ID as well, for
    /// deleting, whose key is not documented.
    public struct TransferToken: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 64 characters, for orgs.claim or https://go.fast.io/claim?token={token}. Known by
        /// inference only.
        public var token: Secret? { get throws { try maybe("token", Forms.secret) } }
    }
}
