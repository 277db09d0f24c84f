// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `orgs`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `orgs`; see [`Client::orgs`].
#[derive(Debug, Clone, Copy)]
pub struct Orgs<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Orgs<'_> {
    /// Ask whether a domain name is still free.
    ///
    /// Checks the form, the reserved names and the names in use. The output parameter is not
    /// accepted.
    ///
    /// - `domain`: The name to test.
    ///
    /// `orgs.check_domain`: `GET /orgs/check/domain/{domain}/`.
    ///
    /// Reply: The answer.
    pub fn check_domain(&self, domain: impl Into<String>) -> CheckDomain {
        CheckDomain(Draft::new(self.0, "orgs.check_domain").value::<String>("domain", domain))
    }

    /// Take over an organization with a transfer token.
    ///
    /// The caller becomes owner of the organization and its workspaces; the owner until then
    /// becomes admin.
    ///
    /// - `token`: The transfer token, 64 characters.
    ///
    /// `orgs.claim`: `POST /org/transfer/claim/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: Claimed.
    pub fn claim(&self, token: impl Into<String>) -> Claim {
        Claim(Draft::new(self.0, "orgs.claim").value::<String>("token", token))
    }

    /// Close (delete) an organization for good.
    ///
    /// Owner only. Cancels an active subscription and starts the deletion.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    /// - `confirm`: The organization's domain or ID once more.
    ///
    /// `orgs.close`: `POST /org/{org_id}/close/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Closed.
    pub fn close(&self, org_id: impl Into<String>, confirm: impl Into<String>) -> Close {
        Close(
            Draft::new(self.0, "orgs.close")
                .value::<String>("org_id", org_id)
                .value::<String>("confirm", confirm),
        )
    }

    /// Create an organization.
    ///
    /// The caller becomes owner. A new organization can do nothing that costs resources (HTTP 402)
    /// until its owner has set up billing at <https://go.fast.io/onboarding> (see
    /// billing.subscribe).
    ///
    /// - `domain`: Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
    ///   unique, not reserved. 2 to 63 characters, of the form
    ///   `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
    ///
    /// Optional, set on the request: `output`, `name`, `description`, `industry`, `billing_email`,
    /// `perm_member_manage`, `background_mode`, `accent_color`, `background_color`, `billing_plan`.
    ///
    /// `orgs.create`: `POST /org/create/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The new organization.
    pub fn create(&self, domain: impl Into<String>) -> Create {
        Create(Draft::new(self.0, "orgs.create").value::<String>("domain", domain))
    }

    /// Create a token with which somebody else can claim the organization.
    ///
    /// Owner only, and only where the owner is an agent account. 64 characters, valid for 72 hours,
    /// at most 5 live ones. The claim page is <https://go.fast.io/claim?token={token}>.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `orgs.create_transfer_token`: `POST /org/{org_id}/transfer/token/create/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: The token.
    pub fn create_transfer_token(&self, org_id: impl Into<String>) -> CreateTransferToken {
        CreateTransferToken(
            Draft::new(self.0, "orgs.create_transfer_token").value::<String>("org_id", org_id),
        )
    }

    /// Revoke a transfer token that nobody has used.
    ///
    /// Owner only.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    /// - `token_id`: ID of the token.
    ///
    /// `orgs.delete_transfer_token`: `DELETE /org/{org_id}/transfer/token/{token_id}/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Reply: Revoked.
    pub fn delete_transfer_token(
        &self,
        org_id: impl Into<String>,
        token_id: impl Into<String>,
    ) -> DeleteTransferToken {
        DeleteTransferToken(
            Draft::new(self.0, "orgs.delete_transfer_token")
                .value::<String>("org_id", org_id)
                .value::<String>("token_id", token_id),
        )
    }

    /// Read an organization.
    ///
    /// Owners see the encryption key and storage, admins billing and permissions, members the
    /// basics.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `orgs.get`: `GET /org/{org_id}/details/`.
    ///
    /// Reply: The organization.
    pub fn get(&self, org_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "orgs.get").value::<String>("org_id", org_id))
    }

    /// Read what an organization shows to people who are not members.
    ///
    /// Name, domain, logo and accent color. The organization must exist and be neither closed nor
    /// suspended.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `orgs.get_public`: `GET /org/{org_id}/public/details/`.
    ///
    /// Reply: The organization.
    pub fn get_public(&self, org_id: impl Into<String>) -> GetPublic {
        GetPublic(Draft::new(self.0, "orgs.get_public").value::<String>("org_id", org_id))
    }

    /// List the organizations the caller is a member of.
    ///
    /// Rows have member true. Organizations reached only through a workspace are not here, ask
    /// orgs.list_external too. Who is no admin sees only organizations with an active subscription.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `orgs.list`: `GET /orgs/list/`.
    ///
    /// Reply: One page of organizations. Awaited for one page; `pages` and `items` follow to the
    /// end.
    pub fn list(&self) -> List {
        List(Draft::new(self.0, "orgs.list"))
    }

    /// List every organization the caller joined or is invited to.
    ///
    /// user_status tells how the caller stands to each.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `orgs.list_all`: `GET /orgs/all/`.
    ///
    /// Reply: One page of organizations. Awaited for one page; `pages` and `items` follow to the
    /// end.
    pub fn list_all(&self) -> ListAll {
        ListAll(Draft::new(self.0, "orgs.list_all"))
    }

    /// List organizations the caller may join and has not joined.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `orgs.list_available`: `GET /orgs/available/`.
    ///
    /// Reply: One page of organizations. Awaited for one page; `pages` and `items` follow to the
    /// end.
    pub fn list_available(&self) -> ListAvailable {
        ListAvailable(Draft::new(self.0, "orgs.list_available"))
    }

    /// List organizations reached only through a workspace membership.
    ///
    /// Rows have member false; only name and public facts are readable, no settings, no billing, no
    /// other workspaces.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `orgs.list_external`: `GET /orgs/list/external/`.
    ///
    /// Reply: One page of organizations. Awaited for one page; `pages` and `items` follow to the
    /// end.
    pub fn list_external(&self) -> ListExternal {
        ListExternal(Draft::new(self.0, "orgs.list_external"))
    }

    /// List the values of the industry field.
    ///
    /// `orgs.list_industries`: `GET /orgs/industries/`.
    ///
    /// Reply: The industries.
    pub fn list_industries(&self) -> ListIndustries {
        ListIndustries(Draft::new(self.0, "orgs.list_industries"))
    }

    /// List the live transfer tokens of an organization.
    ///
    /// Owner only.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `orgs.list_transfer_tokens`: `GET /org/{org_id}/transfer/token/list/`.
    ///
    /// Reply: The tokens. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_transfer_tokens(&self, org_id: impl Into<String>) -> ListTransferTokens {
        ListTransferTokens(
            Draft::new(self.0, "orgs.list_transfer_tokens").value::<String>("org_id", org_id),
        )
    }

    /// Change an organization's settings.
    ///
    /// Partial, only the fields sent change; at least one is needed. Admin or owner. A nullable
    /// field is cleared with the literal string null, description also with an empty string.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `output`, `name`, `domain`, `description`, `industry`,
    /// `billing_email`, `homepage`, `accent_color`, `background_color`, `background_mode`,
    /// `use_background`, `facebook`, `twitter`, `instagram`, `youtube`, `perm_member_manage`,
    /// `perm_auth_domains`, `owner_defined`.
    ///
    /// `orgs.update`: `POST /org/{org_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The organization.
    pub fn update(&self, org_id: impl Into<String>) -> Update {
        Update(Draft::new(self.0, "orgs.update").value::<String>("org_id", org_id))
    }
}

/// A request of [`Orgs::check_domain`]: ask whether a domain name is still free.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckDomain(Draft);

typed!(CheckDomain, Value);

/// A request of [`Orgs::claim`]: take over an organization with a transfer token.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Claim(Draft);

typed!(Claim, Value);

/// A request of [`Orgs::close`]: close (delete) an organization for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Close(Draft);

typed!(Close, Value);

/// A request of [`Orgs::create`]: create an organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Display name. No control characters. 3 to 100 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Longer text. No control characters. 10 to 1000 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// The business an organization is in. The live list is orgs.list_industries. One of
    /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
    /// `consulting`, `marketing`. Default: `unspecified`.
    pub fn industry(self, industry: impl Into<models::Industry>) -> Self {
        Self(self.0.value::<models::Industry>("industry", industry))
    }

    /// Where bills go; its domain must be reachable. The caller's address when left out.
    pub fn billing_email(self, billing_email: impl Into<String>) -> Self {
        Self(self.0.value::<String>("billing_email", billing_email))
    }

    /// Who may manage the members of an organization. The strings are sent exactly so. One of
    /// `Owner only`, `Admin or above`, `Member or above`. Default: `Member or above`.
    pub fn perm_member_manage(
        self,
        perm_member_manage: impl Into<models::OrgPermMemberManage>,
    ) -> Self {
        Self(
            self.0
                .value::<models::OrgPermMemberManage>("perm_member_manage", perm_member_manage),
        )
    }

    /// How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`.
    pub fn background_mode(self, background_mode: impl Into<models::OrgBackgroundMode>) -> Self {
        Self(
            self.0
                .value::<models::OrgBackgroundMode>("background_mode", background_mode),
        )
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    pub fn background_color(self, background_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("background_color", background_color))
    }

    /// Older; "agent" gave the free plan, which is closed now. No longer to be used.
    pub fn billing_plan(self, billing_plan: impl Into<String>) -> Self {
        Self(self.0.value::<String>("billing_plan", billing_plan))
    }
}

typed!(Create, models::Org);

/// A request of [`Orgs::create_transfer_token`]: create a token with which somebody else can claim the organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTransferToken(Draft);

typed!(CreateTransferToken, models::TransferToken);

/// A request of [`Orgs::delete_transfer_token`]: revoke a transfer token that nobody has used.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTransferToken(Draft);

typed!(DeleteTransferToken, Value);

/// A request of [`Orgs::get`]: read an organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::Org);

/// A request of [`Orgs::get_public`]: read what an organization shows to people who are not members.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPublic(Draft);

impl GetPublic {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetPublic, models::Org);

/// A request of [`Orgs::list`]: list the organizations the caller is a member of.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(List, models::OrgsListReply, models::Org);

/// A request of [`Orgs::list_all`]: list every organization the caller joined or is invited to.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAll(Draft);

impl ListAll {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(ListAll, models::OrgsListAllReply, models::Org);

/// A request of [`Orgs::list_available`]: list organizations the caller may join and has not joined.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAvailable(Draft);

impl ListAvailable {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(ListAvailable, models::OrgsListAvailableReply, models::Org);

/// A request of [`Orgs::list_external`]: list organizations reached only through a workspace membership.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListExternal(Draft);

impl ListExternal {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(ListExternal, models::OrgsListExternalReply, models::Org);

/// A request of [`Orgs::list_industries`]: list the values of the industry field.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListIndustries(Draft);

typed!(ListIndustries, Value);

/// A request of [`Orgs::list_transfer_tokens`]: list the live transfer tokens of an organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTransferTokens(Draft);

impl ListTransferTokens {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListTransferTokens, Value, Value);

/// A request of [`Orgs::update`]: change an organization's settings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Display name; null clears it. 3 to 100 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear("name", Some("null")))
    }

    /// Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
    /// reserved. 2 to 63 characters, of the form `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
    pub fn domain(self, domain: impl Into<String>) -> Self {
        Self(self.0.value::<String>("domain", domain))
    }

    /// 10 to 1000 characters; null or an empty string clears it. At most 1000 characters, of the
    /// form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("description", Some("null")))
    }

    /// The business an organization is in. The live list is orgs.list_industries. One of
    /// `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    /// `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    /// `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    /// `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`,
    /// `consulting`, `marketing`.
    pub fn industry(self, industry: impl Into<models::Industry>) -> Self {
        Self(self.0.value::<models::Industry>("industry", industry))
    }

    /// The parameter `billing_email`.
    pub fn billing_email(self, billing_email: impl Into<String>) -> Self {
        Self(self.0.value::<String>("billing_email", billing_email))
    }

    /// Address of the organization's home page.
    pub fn homepage(self, homepage: impl Into<String>) -> Self {
        Self(self.0.value::<String>("homepage", homepage))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// Clears `accent_color`.
    pub fn clear_accent_color(self) -> Self {
        Self(self.0.clear("accent_color", Some("null")))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    pub fn background_color(self, background_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("background_color", background_color))
    }

    /// Clears `background_color`.
    pub fn clear_background_color(self) -> Self {
        Self(self.0.clear("background_color", Some("null")))
    }

    /// How the background picture is laid out. One of `stretched`, `fixed`.
    pub fn background_mode(self, background_mode: impl Into<models::OrgBackgroundMode>) -> Self {
        Self(
            self.0
                .value::<models::OrgBackgroundMode>("background_mode", background_mode),
        )
    }

    /// Show the background.
    pub fn use_background(self, use_background: bool) -> Self {
        Self(self.0.set("use_background", use_background))
    }

    /// Address of the Facebook page.
    pub fn facebook(self, facebook: impl Into<String>) -> Self {
        Self(self.0.value::<String>("facebook", facebook))
    }

    /// Address of the Twitter/X page.
    pub fn twitter(self, twitter: impl Into<String>) -> Self {
        Self(self.0.value::<String>("twitter", twitter))
    }

    /// Address of the Instagram page.
    pub fn instagram(self, instagram: impl Into<String>) -> Self {
        Self(self.0.value::<String>("instagram", instagram))
    }

    /// Address of the YouTube channel.
    pub fn youtube(self, youtube: impl Into<String>) -> Self {
        Self(self.0.value::<String>("youtube", youtube))
    }

    /// Who may manage the members of an organization. The strings are sent exactly so. One of
    /// `Owner only`, `Admin or above`, `Member or above`.
    pub fn perm_member_manage(
        self,
        perm_member_manage: impl Into<models::OrgPermMemberManage>,
    ) -> Self {
        Self(
            self.0
                .value::<models::OrgPermMemberManage>("perm_member_manage", perm_member_manage),
        )
    }

    /// E-mail domain whose users may join by themselves, e.g. acme.com.
    pub fn perm_auth_domains(self, perm_auth_domains: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("perm_auth_domains", perm_auth_domains),
        )
    }

    /// Free properties of the owner as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    pub fn owner_defined(self, owner_defined: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("owner_defined", owner_defined))
    }

    /// Clears `owner_defined`.
    pub fn clear_owner_defined(self) -> Self {
        Self(self.0.clear("owner_defined", Some("null")))
    }
}

typed!(Update, models::Org);
