// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The business an organization is in. The live list is orgs.list_industries. */
@JvmInline
public value class Industry(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<Industry>() {
        override fun make(value: String): Industry = Industry(value)

        /** `unspecified` */
        public val UNSPECIFIED: Industry get() = Industry("unspecified")

        /** `technology` */
        public val TECHNOLOGY: Industry get() = Industry("technology")

        /** `healthcare` */
        public val HEALTHCARE: Industry get() = Industry("healthcare")

        /** `financial` */
        public val FINANCIAL: Industry get() = Industry("financial")

        /** `education` */
        public val EDUCATION: Industry get() = Industry("education")

        /** `manufacturing` */
        public val MANUFACTURING: Industry get() = Industry("manufacturing")

        /** `construction` */
        public val CONSTRUCTION: Industry get() = Industry("construction")

        /** `professional` */
        public val PROFESSIONAL: Industry get() = Industry("professional")

        /** `media` */
        public val MEDIA: Industry get() = Industry("media")

        /** `retail` */
        public val RETAIL: Industry get() = Industry("retail")

        /** `real_estate` */
        public val REAL_ESTATE: Industry get() = Industry("real_estate")

        /** `logistics` */
        public val LOGISTICS: Industry get() = Industry("logistics")

        /** `energy` */
        public val ENERGY: Industry get() = Industry("energy")

        /** `automotive` */
        public val AUTOMOTIVE: Industry get() = Industry("automotive")

        /** `agriculture` */
        public val AGRICULTURE: Industry get() = Industry("agriculture")

        /** `pharmaceutical` */
        public val PHARMACEUTICAL: Industry get() = Industry("pharmaceutical")

        /** `legal` */
        public val LEGAL: Industry get() = Industry("legal")

        /** `government` */
        public val GOVERNMENT: Industry get() = Industry("government")

        /** `non_profit` */
        public val NON_PROFIT: Industry get() = Industry("non_profit")

        /** `insurance` */
        public val INSURANCE: Industry get() = Industry("insurance")

        /** `telecommunications` */
        public val TELECOMMUNICATIONS: Industry get() = Industry("telecommunications")

        /** `research` */
        public val RESEARCH: Industry get() = Industry("research")

        /** `entertainment` */
        public val ENTERTAINMENT: Industry get() = Industry("entertainment")

        /** `architecture` */
        public val ARCHITECTURE: Industry get() = Industry("architecture")

        /** `consulting` */
        public val CONSULTING: Industry get() = Industry("consulting")

        /** `marketing` */
        public val MARKETING: Industry get() = Industry("marketing")
    }
}

/**
 * An organization. Which fields come depends on output and on the caller's role; unknown fields are
 * kept. Background, home page and the social addresses come too, under keys no source shows.
 */
public class Org(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** Name in addresses and in place of the ID. From output level `terse` on. */
    public val domain: String? get() = maybe("domain", Forms.text)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** The logo. From output level `terse` on. */
    public val logo: JsonElement? get() = maybe("logo", Forms.any)

    /** `description`. From output level `standard` on. */
    public val description: String? get() = maybe("description", Forms.text)

    /** The billing plan. From output level `standard` on. */
    public val plan: JsonElement? get() = maybe("plan", Forms.any)

    /** The caller's role. From output level `standard` on. */
    public val userPermission: OrgUserPermission? get() = maybe("user_permission", OrgUserPermission)

    /**
     * How the caller stands to the organization (joined, invited ...); the values are not listed
     * anywhere. From output level `standard` on.
     */
    public val userStatus: String? get() = maybe("user_status", Forms.text)

    /**
     * true = the caller is a member; false = reached only through a workspace. From output level
     * `standard` on.
     */
    public val member: Boolean? get() = maybe("member", Forms.boolean)

    /** `closed`. From output level `standard` on. */
    public val closed: Boolean? get() = maybe("closed", Forms.boolean)

    /** `locked`. From output level `standard` on. */
    public val locked: Boolean? get() = maybe("locked", Forms.boolean)

    /** `suspended`. From output level `standard` on. */
    public val suspended: Boolean? get() = maybe("suspended", Forms.boolean)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** The profile above. From output level `standard` on. */
    public val parent: JsonElement? get() = maybe("parent", Forms.any)

    /** What the plan and the caller's role allow. From output level `standard` on. */
    public val capabilities: JsonElement? get() = maybe("capabilities", Forms.any)

    /** The custom host name set up for the organization. From output level `standard` on. */
    public val customDomain: JsonElement? get() = maybe("custom_domain", Forms.any)

    /** Brand color. From output level `standard` on. */
    public val accentColor: JsonElement? get() = maybe("accent_color", Forms.any)

    /**
     * false = billing is not set up. Says nothing about used-up credits, see
     * billing.get_credit_limits. From output level `standard` on.
     */
    public val subscriber: Boolean? get() = maybe("subscriber", Forms.boolean)

    /** Credits of the trial. From output level `full` on. */
    public val subscriberTrialCredits: JsonElement? get() = maybe("subscriber_trial_credits", Forms.any)

    /** Admins and owners. From output level `full` on. */
    public val billingEmail: String? get() = maybe("billing_email", Forms.text)

    /** Owners only. From output level `full` on. */
    public val encryptionKey: JsonElement? get() = maybe("encryption_key", Forms.any)

    /** `perm_member_manage`. From output level `full` on. */
    public val permMemberManage: OrgPermMemberManage? get() = maybe("perm_member_manage", OrgPermMemberManage)

    /** Marks a copyright complaint. From output level `full` on. */
    public val dmca: JsonElement? get() = maybe("dmca", Forms.any)

    /** Free properties of the owner. From output level `full` on. */
    public val ownerDefined: JsonElement? get() = maybe("owner_defined", Forms.any)

    /** Set by the service. From output level `full` on. */
    public val platform: JsonElement? get() = maybe("platform", Forms.any)

    /** Storage facts; owners. From output level `full` on. */
    public val storage: JsonElement? get() = maybe("storage", Forms.any)

    public companion object : ModelForm<Org>() {
        override fun make(json: JsonObject): Org = Org(json)
    }
}

/** How the background picture is laid out. */
@JvmInline
public value class OrgBackgroundMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OrgBackgroundMode>() {
        override fun make(value: String): OrgBackgroundMode = OrgBackgroundMode(value)

        /** `stretched` */
        public val STRETCHED: OrgBackgroundMode get() = OrgBackgroundMode("stretched")

        /** `fixed` */
        public val FIXED: OrgBackgroundMode get() = OrgBackgroundMode("fixed")
    }
}

/** `OrgCreate`, as the API describes it. */
public class OrgCreate(json: JsonObject) : Model(json) {
    /**
     * Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
     * reserved.
     */
    public val domain: String get() = need("domain", Forms.text)

    /** Display name. No control characters. */
    public val name: String? get() = maybe("name", Forms.text)

    /** Longer text. No control characters. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * The business an organization is in. The live list is orgs.list_industries. One of
     * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
     * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
     * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
     * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
     * `marketing`. Default: `unspecified`.
     */
    public val industry: Industry? get() = maybe("industry", Industry)

    /** Where bills go; its domain must be reachable. The caller's address when left out. */
    public val billingEmail: String? get() = maybe("billing_email", Forms.text)

    /**
     * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
     * only`, `Admin or above`, `Member or above`. Default: `Member or above`.
     */
    public val permMemberManage: OrgPermMemberManage? get() = maybe("perm_member_manage", OrgPermMemberManage)

    /**
     * How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`.
     */
    public val backgroundMode: OrgBackgroundMode? get() = maybe("background_mode", OrgBackgroundMode)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys.
     */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys.
     */
    public val backgroundColor: String? get() = maybe("background_color", Forms.text)

    /** Older; "agent" gave the free plan, which is closed now. No longer to be used. */
    public val billingPlan: String? get() = maybe("billing_plan", Forms.text)

    public companion object : ModelForm<OrgCreate>() {
        override fun make(json: JsonObject): OrgCreate = OrgCreate(json)
    }
}

/** The member `perm_member_manage` of `Org`. */
@JvmInline
public value class OrgPermMemberManage(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OrgPermMemberManage>() {
        override fun make(value: String): OrgPermMemberManage = OrgPermMemberManage(value)

        /** `Owner only` */
        public val OWNER_ONLY: OrgPermMemberManage get() = OrgPermMemberManage("Owner only")

        /** `Admin or above` */
        public val ADMIN_OR_ABOVE: OrgPermMemberManage get() = OrgPermMemberManage("Admin or above")

        /** `Member or above` */
        public val MEMBER_OR_ABOVE: OrgPermMemberManage get() = OrgPermMemberManage("Member or above")
    }
}

/** `OrgUpdate`, as the API describes it. */
public class OrgUpdate(json: JsonObject) : Model(json) {
    /** Display name; null clears it. */
    public val name: String? get() = maybe("name", Forms.text)

    /**
     * Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
     * reserved.
     */
    public val domain: String? get() = maybe("domain", Forms.text)

    /** 10 to 1000 characters; null or an empty string clears it. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * The business an organization is in. The live list is orgs.list_industries. One of
     * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
     * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
     * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
     * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
     * `marketing`.
     */
    public val industry: Industry? get() = maybe("industry", Industry)

    /** `billing_email`. */
    public val billingEmail: String? get() = maybe("billing_email", Forms.text)

    /** Address of the organization's home page. */
    public val homepage: String? get() = maybe("homepage", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys. `"null"` clears it.
     */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys. `"null"` clears it.
     */
    public val backgroundColor: String? get() = maybe("background_color", Forms.text)

    /** How the background picture is laid out. One of `stretched`, `fixed`. */
    public val backgroundMode: OrgBackgroundMode? get() = maybe("background_mode", OrgBackgroundMode)

    /** Show the background. */
    public val useBackground: Boolean? get() = maybe("use_background", Forms.boolean)

    /** Address of the Facebook page. */
    public val facebook: String? get() = maybe("facebook", Forms.text)

    /** Address of the Twitter/X page. */
    public val twitter: String? get() = maybe("twitter", Forms.text)

    /** Address of the Instagram page. */
    public val instagram: String? get() = maybe("instagram", Forms.text)

    /** Address of the YouTube channel. */
    public val youtube: String? get() = maybe("youtube", Forms.text)

    /**
     * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
     * only`, `Admin or above`, `Member or above`.
     */
    public val permMemberManage: OrgPermMemberManage? get() = maybe("perm_member_manage", OrgPermMemberManage)

    /** E-mail domain whose users may join by themselves, e.g. acme.com. */
    public val permAuthDomains: String? get() = maybe("perm_auth_domains", Forms.text)

    /**
     * Free properties of the owner as JSON in one form field; the literal null clears them.
     * `"null"` clears it.
     */
    public val ownerDefined: String? get() = maybe("owner_defined", Forms.text)

    public companion object : ModelForm<OrgUpdate>() {
        override fun make(json: JsonObject): OrgUpdate = OrgUpdate(json)
    }
}

/** The caller's role. */
@JvmInline
public value class OrgUserPermission(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OrgUserPermission>() {
        override fun make(value: String): OrgUserPermission = OrgUserPermission(value)

        /** `owner` */
        public val OWNER: OrgUserPermission get() = OrgUserPermission("owner")

        /** `admin` */
        public val ADMIN: OrgUserPermission get() = OrgUserPermission("admin")

        /** `member` */
        public val MEMBER: OrgUserPermission get() = OrgUserPermission("member")

        /** `guest` */
        public val GUEST: OrgUserPermission get() = OrgUserPermission("guest")

        /** `view` */
        public val VIEW: OrgUserPermission get() = OrgUserPermission("view")
    }
}

/** What `orgs.list_all` answers. */
public class OrgsListAllReply(json: JsonObject) : Model(json) {
    /** `orgs`. */
    public val orgs: List<Org>? get() = maybe("orgs", Forms.list(Org))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<OrgsListAllReply>() {
        override fun make(json: JsonObject): OrgsListAllReply = OrgsListAllReply(json)
    }
}

/** What `orgs.list_available` answers. */
public class OrgsListAvailableReply(json: JsonObject) : Model(json) {
    /** `orgs`. */
    public val orgs: List<Org>? get() = maybe("orgs", Forms.list(Org))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<OrgsListAvailableReply>() {
        override fun make(json: JsonObject): OrgsListAvailableReply = OrgsListAvailableReply(json)
    }
}

/** What `orgs.list_external` answers. */
public class OrgsListExternalReply(json: JsonObject) : Model(json) {
    /** `orgs`. */
    public val orgs: List<Org>? get() = maybe("orgs", Forms.list(Org))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<OrgsListExternalReply>() {
        override fun make(json: JsonObject): OrgsListExternalReply = OrgsListExternalReply(json)
    }
}

/** What `orgs.list` answers. */
public class OrgsListReply(json: JsonObject) : Model(json) {
    /** `orgs`. */
    public val orgs: List<Org>? get() = maybe("orgs", Forms.list(Org))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<OrgsListReply>() {
        override fun make(json: JsonObject): OrgsListReply = OrgsListReply(json)
    }
}

/**
 * A token that hands an organization over; valid for 72 hours. It has an ID as well, for deleting,
 * whose key is not documented.
 */
public class TransferToken(json: JsonObject) : Model(json) {
    /**
     * 64 characters, for orgs.claim or https://go.fast.io/claim?token={token}. Known by inference
     * only.
     */
    public val token: Secret? get() = maybe("token", Forms.secret)

    public companion object : ModelForm<TransferToken>() {
        override fun make(json: JsonObject): TransferToken = TransferToken(json)
    }
}
