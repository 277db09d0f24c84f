# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on orgs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Orgs(Area):
    """Operations on orgs."""

    def check_domain(self, domain: str, **options: Unpack[CallOptions]) -> Any:
        """Ask whether a domain name is still free.

        Checks the form, the reserved names and the names in use. The output parameter is not
        accepted.

        `orgs.check_domain`: `GET /orgs/check/domain/{domain}/`.

        Reply: The answer.

        Args:
            domain: The name to test.
        """
        return self._any("orgs.check_domain", {"domain": domain}, options)

    def claim(self, token: str, **options: Unpack[CallOptions]) -> Any:
        """Take over an organization with a transfer token.

        The caller becomes owner of the organization and its workspaces; the owner until then
        becomes admin.

        `orgs.claim`: `POST /org/transfer/claim/`. Not sent again when its outcome is unknown.

        Reply: Claimed.

        Args:
            token: The transfer token, 64 characters.
        """
        return self._any("orgs.claim", {"token": token}, options)

    def close(self, org_id: str, confirm: str, **options: Unpack[CallOptions]) -> Any:
        """Close (delete) an organization for good.

        Owner only. Cancels an active subscription and starts the deletion.

        `orgs.close`: `POST /org/{org_id}/close/`. What it takes away is gone for good, or for
        others.

        Reply: Closed.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            confirm: The organization's domain or ID once more.
        """
        return self._any("orgs.close", {"org_id": org_id, "confirm": confirm}, options)

    def create(
        self,
        domain: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        industry: models.Industry | NotGiven = NOT_GIVEN,
        billing_email: str | NotGiven = NOT_GIVEN,
        perm_member_manage: models.OrgPermMemberManage | NotGiven = NOT_GIVEN,
        background_mode: models.OrgBackgroundMode | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color: Any | NotGiven = NOT_GIVEN,
        billing_plan: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Org:
        """Create an organization.

        The caller becomes owner. A new organization can do nothing that costs resources (HTTP
        402) until its owner has set up billing at https://go.fast.io/onboarding (see
        billing.subscribe).

        `orgs.create`: `POST /org/create/`. Not sent again when its outcome is unknown.

        Reply: The new organization.

        Args:
            domain: Becomes the subdomain of fast.io. Lower-case letters, digits and inner
                hyphens; unique, not reserved. 2 to 63 characters, of the form
                `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: Display name. No control characters. 3 to 100 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            description: Longer text. No control characters. 10 to 1000 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            industry: The business an organization is in. The live list is orgs.list_industries.
                One of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
                `manufacturing`, `construction`, `professional`, `media`, `retail`,
                `real_estate`, `logistics`, `energy`, `automotive`, `agriculture`,
                `pharmaceutical`, `legal`, `government`, `non_profit`, `insurance`,
                `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
                `marketing`. Default: `unspecified`.
            billing_email: Where bills go; its domain must be reachable. The caller's address
                when left out.
            perm_member_manage: Who may manage the members of an organization. The strings are
                sent exactly so. One of `Owner only`, `Admin or above`, `Member or above`.
                Default: `Member or above`.
            background_mode: How the background picture is laid out. One of `stretched`, `fixed`.
                Default: `stretched`.
            accent_color: A color as a JSON object in one form field; the literal null clears it.
                No source gives the object's keys.
            background_color: A color as a JSON object in one form field; the literal null clears
                it. No source gives the object's keys.
            billing_plan: Older; "agent" gave the free plan, which is closed now. No longer to be
                used.
        """
        return self._call(
            "orgs.create",
            {
                "domain": domain,
                "output": output,
                "name": name,
                "description": description,
                "industry": industry,
                "billing_email": billing_email,
                "perm_member_manage": perm_member_manage,
                "background_mode": background_mode,
                "accent_color": accent_color,
                "background_color": background_color,
                "billing_plan": billing_plan,
            },
            "Org",
            options,
        )

    def create_transfer_token(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> models.TransferToken:
        """Create a token with which somebody else can claim the organization.

        Owner only, and only where the owner is an agent account. 64 characters, valid for 72
        hours, at most 5 live ones. The claim page is https://go.fast.io/claim?token={token}.

        `orgs.create_transfer_token`: `POST /org/{org_id}/transfer/token/create/`. Not sent again
        when its outcome is unknown.

        Reply: The token.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
        """
        return self._call(
            "orgs.create_transfer_token",
            {"org_id": org_id},
            "TransferToken",
            options,
        )

    def delete_transfer_token(
        self,
        org_id: str,
        token_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Revoke a transfer token that nobody has used.

        Owner only.

        `orgs.delete_transfer_token`: `DELETE /org/{org_id}/transfer/token/{token_id}/`. What it
        takes away is gone for good, or for others.

        Reply: Revoked.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            token_id: ID of the token.
        """
        return self._any(
            "orgs.delete_transfer_token",
            {"org_id": org_id, "token_id": token_id},
            options,
        )

    def get(
        self,
        org_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Org:
        """Read an organization.

        Owners see the encryption key and storage, admins billing and permissions, members the
        basics.

        `orgs.get`: `GET /org/{org_id}/details/`.

        Reply: The organization.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call("orgs.get", {"org_id": org_id, "output": output}, "Org", options)

    def get_public(
        self,
        org_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Org:
        """Read what an organization shows to people who are not members.

        Name, domain, logo and accent color. The organization must exist and be neither closed
        nor suspended.

        `orgs.get_public`: `GET /org/{org_id}/public/details/`.

        Reply: The organization.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call("orgs.get_public", {"org_id": org_id, "output": output}, "Org", options)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.OrgsListReply, models.Org]:
        """List the organizations the caller is a member of.

        Rows have member true. Organizations reached only through a workspace are not here, ask
        orgs.list_external too. Who is no admin sees only organizations with an active
        subscription.

        `orgs.list`: `GET /orgs/list/`.

        Reply: One page of organizations.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "orgs.list",
            {"limit": limit, "offset": offset, "output": output},
            "OrgsListReply",
            "Org",
            options,
        )

    def list_all(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.OrgsListAllReply, models.Org]:
        """List every organization the caller joined or is invited to.

        user_status tells how the caller stands to each.

        `orgs.list_all`: `GET /orgs/all/`.

        Reply: One page of organizations.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "orgs.list_all",
            {"limit": limit, "offset": offset, "output": output},
            "OrgsListAllReply",
            "Org",
            options,
        )

    def list_available(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.OrgsListAvailableReply, models.Org]:
        """List organizations the caller may join and has not joined.

        `orgs.list_available`: `GET /orgs/available/`.

        Reply: One page of organizations.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "orgs.list_available",
            {"limit": limit, "offset": offset, "output": output},
            "OrgsListAvailableReply",
            "Org",
            options,
        )

    def list_external(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.OrgsListExternalReply, models.Org]:
        """List organizations reached only through a workspace membership.

        Rows have member false; only name and public facts are readable, no settings, no billing,
        no other workspaces.

        `orgs.list_external`: `GET /orgs/list/external/`.

        Reply: One page of organizations.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "orgs.list_external",
            {"limit": limit, "offset": offset, "output": output},
            "OrgsListExternalReply",
            "Org",
            options,
        )

    def list_industries(self, **options: Unpack[CallOptions]) -> Any:
        """List the values of the industry field.

        `orgs.list_industries`: `GET /orgs/industries/`.

        Reply: The industries.
        """
        return self._any("orgs.list_industries", {}, options)

    def list_transfer_tokens(
        self,
        org_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[Any, Any]:
        """List the live transfer tokens of an organization.

        Owner only.

        `orgs.list_transfer_tokens`: `GET /org/{org_id}/transfer/token/list/`.

        Reply: The tokens.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "orgs.list_transfer_tokens",
            {"org_id": org_id, "limit": limit, "offset": offset},
            None,
            None,
            options,
        )

    def update(
        self,
        org_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        domain: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        industry: models.Industry | NotGiven = NOT_GIVEN,
        billing_email: str | NotGiven = NOT_GIVEN,
        homepage: str | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color: Any | NotGiven = NOT_GIVEN,
        background_mode: models.OrgBackgroundMode | NotGiven = NOT_GIVEN,
        use_background: bool | NotGiven = NOT_GIVEN,
        facebook: str | NotGiven = NOT_GIVEN,
        twitter: str | NotGiven = NOT_GIVEN,
        instagram: str | NotGiven = NOT_GIVEN,
        youtube: str | NotGiven = NOT_GIVEN,
        perm_member_manage: models.OrgPermMemberManage | NotGiven = NOT_GIVEN,
        perm_auth_domains: str | NotGiven = NOT_GIVEN,
        owner_defined: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Org:
        """Change an organization's settings.

        Partial, only the fields sent change; at least one is needed. Admin or owner. A nullable
        field is cleared with the literal string null, description also with an empty string.

        `orgs.update`: `POST /org/{org_id}/update/`.

        At least one field is given.

        Reply: The organization.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: Display name; null clears it. 3 to 100 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` clears it.
            domain: Becomes the subdomain of fast.io. Lower-case letters, digits and inner
                hyphens; unique, not reserved. 2 to 63 characters, of the form
                `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
            description: 10 to 1000 characters; null or an empty string clears it. At most 1000
                characters, of the form `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` or `""`
                clears it.
            industry: The business an organization is in. The live list is orgs.list_industries.
                One of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
                `manufacturing`, `construction`, `professional`, `media`, `retail`,
                `real_estate`, `logistics`, `energy`, `automotive`, `agriculture`,
                `pharmaceutical`, `legal`, `government`, `non_profit`, `insurance`,
                `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
                `marketing`.
            billing_email: The parameter `billing_email`.
            homepage: Address of the organization's home page.
            accent_color: A color as a JSON object in one form field; the literal null clears it.
                No source gives the object's keys. `"null"` clears it.
            background_color: A color as a JSON object in one form field; the literal null clears
                it. No source gives the object's keys. `"null"` clears it.
            background_mode: How the background picture is laid out. One of `stretched`, `fixed`.
            use_background: Show the background.
            facebook: Address of the Facebook page.
            twitter: Address of the Twitter/X page.
            instagram: Address of the Instagram page.
            youtube: Address of the YouTube channel.
            perm_member_manage: Who may manage the members of an organization. The strings are
                sent exactly so. One of `Owner only`, `Admin or above`, `Member or above`.
            perm_auth_domains: E-mail domain whose users may join by themselves, e.g. acme.com.
            owner_defined: Free properties of the owner as JSON in one form field; the literal
                null clears them. `"null"` clears it.
        """
        return self._call(
            "orgs.update",
            {
                "org_id": org_id,
                "output": output,
                "name": name,
                "domain": domain,
                "description": description,
                "industry": industry,
                "billing_email": billing_email,
                "homepage": homepage,
                "accent_color": accent_color,
                "background_color": background_color,
                "background_mode": background_mode,
                "use_background": use_background,
                "facebook": facebook,
                "twitter": twitter,
                "instagram": instagram,
                "youtube": youtube,
                "perm_member_manage": perm_member_manage,
                "perm_auth_domains": perm_auth_domains,
                "owner_defined": owner_defined,
            },
            "Org",
            options,
        )
