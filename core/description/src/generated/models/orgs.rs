// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `orgs`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The business an organization is in. The live list is orgs.list_industries.
    Industry {
        Unspecified = "unspecified",
        Technology = "technology",
        Healthcare = "healthcare",
        Financial = "financial",
        Education = "education",
        Manufacturing = "manufacturing",
        Construction = "construction",
        Professional = "professional",
        Media = "media",
        Retail = "retail",
        RealEstate = "real_estate",
        Logistics = "logistics",
        Energy = "energy",
        Automotive = "automotive",
        Agriculture = "agriculture",
        Pharmaceutical = "pharmaceutical",
        Legal = "legal",
        Government = "government",
        NonProfit = "non_profit",
        Insurance = "insurance",
        Telecommunications = "telecommunications",
        Research = "research",
        Entertainment = "entertainment",
        Architecture = "architecture",
        Consulting = "consulting",
        Marketing = "marketing",
    }
}

/// An organization. Which fields come depends on output and on the caller's role; unknown
/// fields are kept. Background, home page and the social addresses come too, under keys no
/// source shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Org {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `terse` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// Name in addresses and in place of the ID. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The logo. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Value>,
    /// `description`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The billing plan. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Value>,
    /// The caller's role. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_permission: Option<OrgUserPermission>,
    /// How the caller stands to the organization (joined, invited ...); the values are not listed
    /// anywhere. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_status: Option<String>,
    /// true = the caller is a member; false = reached only through a workspace. From output level
    /// `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<bool>,
    /// `closed`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// `locked`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// `suspended`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// The profile above. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Value>,
    /// What the plan and the caller's role allow. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Value>,
    /// The custom host name set up for the organization. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<Value>,
    /// Brand color. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<Value>,
    /// false = billing is not set up. Says nothing about used-up credits, see
    /// billing.get_credit_limits. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriber: Option<bool>,
    /// Credits of the trial. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriber_trial_credits: Option<Value>,
    /// Admins and owners. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_email: Option<String>,
    /// Owners only. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_key: Option<Value>,
    /// `perm_member_manage`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_member_manage: Option<OrgPermMemberManage>,
    /// Marks a copyright complaint. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmca: Option<Value>,
    /// Free properties of the owner. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<Value>,
    /// Set by the service. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Value>,
    /// Storage facts; owners. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// How the background picture is laid out.
    OrgBackgroundMode {
        Stretched = "stretched",
        Fixed = "fixed",
    }
}

/// `OrgCreate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrgCreate {
    /// Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
    /// reserved.
    pub domain: String,
    /// Display name. No control characters.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// Longer text. No control characters.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub description: Option<String>,
    /// The business an organization is in. The live list is orgs.list_industries. One of
    /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
    /// `consulting`, `marketing`. Default: `unspecified`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub industry: Option<Industry>,
    /// Where bills go; its domain must be reachable. The caller's address when left out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub billing_email: Option<String>,
    /// Who may manage the members of an organization. The strings are sent exactly so. One of
    /// `Owner only`, `Admin or above`, `Member or above`. Default: `Member or above`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub perm_member_manage: Option<OrgPermMemberManage>,
    /// How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_mode: Option<OrgBackgroundMode>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_color: Option<String>,
    /// Older; "agent" gave the free plan, which is closed now. No longer to be used.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub billing_plan: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OrgCreate {
    /// With the members it cannot be without.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            name: None,
            description: None,
            industry: None,
            billing_email: None,
            perm_member_manage: None,
            background_mode: None,
            accent_color: None,
            background_color: None,
            billing_plan: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `perm_member_manage` of [`Org`].
    OrgPermMemberManage {
        OwnerOnly = "Owner only",
        AdminOrAbove = "Admin or above",
        MemberOrAbove = "Member or above",
    }
}

/// `OrgUpdate`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrgUpdate {
    /// Display name; null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
    /// reserved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// 10 to 1000 characters; null or an empty string clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The business an organization is in. The live list is orgs.list_industries. One of
    /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
    /// `consulting`, `marketing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry: Option<Industry>,
    /// `billing_email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_email: Option<String>,
    /// Address of the organization's home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// How the background picture is laid out. One of `stretched`, `fixed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_mode: Option<OrgBackgroundMode>,
    /// Show the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_background: Option<bool>,
    /// Address of the Facebook page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook: Option<String>,
    /// Address of the Twitter/X page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Address of the Instagram page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instagram: Option<String>,
    /// Address of the YouTube channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<String>,
    /// Who may manage the members of an organization. The strings are sent exactly so. One of
    /// `Owner only`, `Admin or above`, `Member or above`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_member_manage: Option<OrgPermMemberManage>,
    /// E-mail domain whose users may join by themselves, e.g. acme.com.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_auth_domains: Option<String>,
    /// Free properties of the owner as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The caller's role.
    OrgUserPermission {
        Owner = "owner",
        Admin = "admin",
        Member = "member",
        Guest = "guest",
        View = "view",
    }
}

/// What `orgs.list_all` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrgsListAllReply {
    /// `orgs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orgs: Option<Vec<Org>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `orgs.list_available` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrgsListAvailableReply {
    /// `orgs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orgs: Option<Vec<Org>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `orgs.list_external` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrgsListExternalReply {
    /// `orgs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orgs: Option<Vec<Org>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `orgs.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrgsListReply {
    /// `orgs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orgs: Option<Vec<Org>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A token that hands an organization over; valid for 72 hours. It has an ID as well, for
/// deleting, whose key is not documented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TransferToken {
    /// 64 characters, for orgs.claim or <https://go.fast.io/claim?token={token}>. Known by
    /// inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<SecretText>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
