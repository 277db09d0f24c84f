# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import Binary, ByteReply, CallOptions, Listing, NotGiven
    from .. import models


class Users(Area):
    """Operations on users."""

    def accept_all_invitations(
        self,
        *,
        invitation_key: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UsersAcceptAllInvitationsReply:
        """Accept all pending invitations.

        A partial success is one. Invitations that a policy on outside people refuses stay
        pending and are listed in refused.

        `users.accept_all_invitations`: `POST /user/invitations/acceptall/`.

        Reply: Accepted.

        Args:
            invitation_key: Key from an invitation link.
        """
        return self._call(
            "users.accept_all_invitations",
            {"invitation_key": invitation_key},
            "UsersAcceptAllInvitationsReply",
            options,
        )

    def accept_invitation(self, invitation_id: str, **options: Unpack[CallOptions]) -> Any:
        """Accept one invitation.

        `users.accept_invitation`: `POST /user/invitation/{invitation_id}/accept/`.

        Reply: Accepted.

        Args:
            invitation_id: Id of the invitation.
        """
        return self._any("users.accept_invitation", {"invitation_id": invitation_id}, options)

    def check_allowed(self, **options: Unpack[CallOptions]) -> Any:
        """Check that the user's country may create shares and orgs.

        `users.check_allowed`: `GET /user/me/allowed/`.

        Reply: The answer.
        """
        return self._any("users.check_allowed", {}, options)

    def clear_instructions(self, **options: Unpack[CallOptions]) -> Any:
        """Clear the user's instructions for the AI.

        Deprecated: the service no longer documents it.

        `users.clear_instructions`: `DELETE /user/me/instructions/`. What it takes away is gone
        for good, or for others.

        Reply: Cleared.
        """
        return self._any("users.clear_instructions", {}, options)

    def close(
        self,
        email_address: str,
        *,
        dryrun: bool | NotGiven = NOT_GIVEN,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Close the signed-in user's account.

        `users.close`: `POST /user/close/`. What it takes away is gone for good, or for others.

        Reply: Closed.

        Args:
            email_address: The account's own address once more.
            dryrun: Only says whether the account could be closed.
            token: Code of the authenticator app or phone, asked of an API key whose account has
                two-factor on (passkeys: auth.step_up).
        """
        return self._any(
            "users.close",
            {"email_address": email_address, "dryrun": dryrun, "token": token},
            options,
        )

    def create(
        self,
        email_address: str,
        password: str,
        tos_agree: bool,
        *,
        first_name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        agent: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UsersCreateReply:
        """Create an account.

        A new account is signed in: the answer holds auth_token. Without it an email tells how to
        go on (the address has an account, or no session could be issued). Verify the email
        address afterwards with auth.validate_email.

        `users.create`: `POST /user/`. Takes no credential. Not sent again when its outcome is
        unknown.

        Reply: Created and signed in, or accepted.

        Args:
            email_address: The parameter `email_address`.
            password: The parameter `password`.
            tos_agree: Agreement to the terms of service.
            first_name: The parameter `first_name`.
            last_name: The parameter `last_name`.
            agent: Marks the account as an AI agent's for good; omit it for a person.
        """
        return self._call(
            "users.create",
            {
                "email_address": email_address,
                "password": password,
                "tos_agree": tos_agree,
                "first_name": first_name,
                "last_name": last_name,
                "agent": agent,
            },
            "UsersCreateReply",
            options,
        )

    def decline_invitation(self, invitation_id: str, **options: Unpack[CallOptions]) -> Any:
        """Decline one invitation.

        `users.decline_invitation`: `POST /user/invitation/{invitation_id}/decline/`.

        Reply: Declined.

        Args:
            invitation_id: Id of the invitation.
        """
        return self._any("users.decline_invitation", {"invitation_id": invitation_id}, options)

    def delete_asset(self, user_id: str, asset_name: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a user's asset.

        `users.delete_asset`: `DELETE /user/{user_id}/assets/{asset_name}/`. What it takes away
        is gone for good, or for others.

        Reply: Deleted.

        Args:
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
            asset_name: Kind of asset, for example profile_pic.
        """
        return self._any(
            "users.delete_asset",
            {"user_id": user_id, "asset_name": asset_name},
            options,
        )

    def get(
        self,
        user_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Get a user; me is the signed-in one.

        Another user's details are limited to the public part.

        `users.get`: `GET /user/{user_id}/details/`.

        Reply: The user.

        Args:
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call("users.get", {"user_id": user_id, "output": output}, "User", options)

    def get_instructions(self, **options: Unpack[CallOptions]) -> models.UserInstructions:
        """Get the user's instructions for the AI.

        Deprecated: the service no longer documents it.

        `users.get_instructions`: `GET /user/me/instructions/`.

        Reply: The instructions.
        """
        return self._call("users.get_instructions", {}, "UserInstructions", options)

    def get_invitation(self, invitation_id: str, **options: Unpack[CallOptions]) -> Any:
        """Get an invitation.

        `users.get_invitation`: `GET /user/invitation/{invitation_id}/details/`.

        Reply: The invitation.

        Args:
            invitation_id: Id of the invitation or its key.
        """
        return self._any("users.get_invitation", {"invitation_id": invitation_id}, options)

    def get_me(
        self,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Get the signed-in user.

        `users.get_me`: `GET /user/details/`.

        Reply: The user.

        Args:
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call("users.get_me", {"output": output}, "User", options)

    def get_org_limits(self, **options: Unpack[CallOptions]) -> Any:
        """Get the user's limits for creating organizations.

        Eligibility, limits and cooldown.

        `users.get_org_limits`: `GET /user/me/limits/orgs/`.

        Reply: The limits.
        """
        return self._any("users.get_org_limits", {}, options)

    def get_support_pin(self, **options: Unpack[CallOptions]) -> Any:
        """Get the support PIN and identity hash.

        `users.get_support_pin`: `GET /user/pin/`.

        Reply: PIN and hash.
        """
        return self._any("users.get_support_pin", {}, options)

    def list_apps(self, **options: Unpack[CallOptions]) -> Any:
        """List the apps installed for the user.

        A record of apps that registered themselves (version, platform, times of installation and
        last heartbeat); no catalogue.

        `users.list_apps`: `GET /user/apps/`.

        Reply: The apps.

        Raises:
            FastioError: Among others for:
                - HTTP 401, code 10011 (Credential Missing Or Dead).
        """
        return self._any("users.list_apps", {}, options)

    def list_asset_types(self, **options: Unpack[CallOptions]) -> Any:
        """List the kinds of asset a user can have.

        `users.list_asset_types`: `GET /user/assets/`.

        Reply: The kinds.
        """
        return self._any("users.list_asset_types", {}, options)

    def list_assets(self, user_id: str, **options: Unpack[CallOptions]) -> Any:
        """List a user's assets.

        `users.list_assets`: `GET /user/{user_id}/assets/`.

        Reply: The assets.

        Args:
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
        """
        return self._any("users.list_assets", {"user_id": user_id}, options)

    def list_available_profiles(self, **options: Unpack[CallOptions]) -> Any:
        """Tell which kinds of profile the user can reach.

        Organizations, workspaces and shares.

        `users.list_available_profiles`: `GET /user/available_profiles/`.

        Reply: The kinds.
        """
        return self._any("users.list_available_profiles", {}, options)

    def list_invitations(
        self,
        *,
        invitation_key: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.UsersListInvitationsReply, models.Invitation]:
        """List the user's pending invitations.

        `users.list_invitations`: `GET /user/invitations/list/`.

        Reply: The invitations.

        Args:
            invitation_key: Key from an invitation link.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "users.list_invitations",
            {"invitation_key": invitation_key, "limit": limit, "offset": offset},
            "UsersListInvitationsReply",
            "Invitation",
            options,
        )

    def list_shares(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.UsersListSharesReply, models.Share]:
        """List the shares the user is a member of.

        `users.list_shares`: `GET /user/me/list/shares/`.

        Reply: A page of shares.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "users.list_shares",
            {"limit": limit, "offset": offset, "output": output},
            "UsersListSharesReply",
            "Share",
            options,
        )

    def read_asset(
        self,
        user_id: str,
        asset_name: str,
        **options: Unpack[CallOptions],
    ) -> ByteReply:
        """Download a user's asset.

        `users.read_asset`: `GET /user/{user_id}/assets/{asset_name}/read/`.

        Reply: The bytes.

        Args:
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
            asset_name: Kind of asset.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "users.read_asset",
            {"user_id": user_id, "asset_name": asset_name},
            options,
        )

    def search(self, search: str, **options: Unpack[CallOptions]) -> Any:
        """Search the user's contacts by name or email.

        Looks through people met before in invitations, shares or chats.

        `users.search`: `GET /users/search/`.

        Reply: Matches, email address to name.

        Args:
            search: Part of a name or address.
        """
        return self._any("users.search", {"search": search}, options)

    def set_autosync(
        self,
        state: models.UsersSetAutosyncState,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Turn taking the profile photo from the sign-in provider on or off.

        `users.set_autosync`: `GET /user/me/autosync/{state}/`.

        Reply: Set.

        Args:
            state: The parameter `state`. One of `enable`, `disable`.
        """
        return self._any("users.set_autosync", {"state": state}, options)

    def set_instructions(
        self,
        content: str | None,
        **options: Unpack[CallOptions],
    ) -> models.UserInstructions:
        """Replace the user's instructions for the AI.

        Deprecated: the service no longer documents it.

        `users.set_instructions`: `POST /user/me/instructions/`.

        Reply: The instructions as written.

        Args:
            content: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8; `""`
                clears it.
        """
        return self._call(
            "users.set_instructions",
            {"content": content},
            "UserInstructions",
            options,
        )

    def update(
        self,
        *,
        first_name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        email_address: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        current_password: str | NotGiven = NOT_GIVEN,
        phone_country: str | NotGiven = NOT_GIVEN,
        phone_number: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change the signed-in user's profile.

        A new email address waits for auth.confirm_email_change. Email and password need
        current_password when a password is set.

        `users.update`: `POST /user/update/`. Not sent again when its outcome is unknown if
        `email_address` or `password` is given.

        Needs: scope userdetails:*:rw for email and password.

        At least one field is given. `phone_country` is given only together with `phone_number`.
        `phone_number` is given only together with `phone_country`.

        Reply: Changed.

        Args:
            first_name: The parameter `first_name`.
            last_name: The parameter `last_name`.
            email_address: The parameter `email_address`.
            password: New password.
            current_password: Present password as proof.
            phone_country: Country code, digits only. Of the form `^[0-9]+$`.
            phone_number: Digits only. Of the form `^[0-9]+$`.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10769 (User Details Scope Required).
                - HTTP 403, code 10770 (Scope Write Required).
        """
        return self._any(
            "users.update",
            {
                "first_name": first_name,
                "last_name": last_name,
                "email_address": email_address,
                "password": password,
                "current_password": current_password,
                "phone_country": phone_country,
                "phone_number": phone_number,
            },
            options,
        )

    def upload_asset(
        self,
        user_id: str,
        asset_name: str,
        file: Binary,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Upload a user's asset.

        `users.upload_asset`: `POST /user/{user_id}/assets/{asset_name}/`.

        Reply: Stored.

        Args:
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
            asset_name: Kind of asset, for example profile_pic.
            file: The file with its name.
        """
        return self._any(
            "users.upload_asset",
            {"user_id": user_id, "asset_name": asset_name, "file": file},
            options,
        )

    def validate_phone(
        self,
        country_code: str,
        phone_number: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Check a phone number with its country code.

        `users.validate_phone`: `GET /user/phone/{country_code}-{phone_number}/`.

        Reply: The result.

        Args:
            country_code: Digits without a plus sign. Of the form `^[0-9]+$`.
            phone_number: Digits only. Of the form `^[0-9]+$`.
        """
        return self._any(
            "users.validate_phone",
            {"country_code": country_code, "phone_number": phone_number},
            options,
        )
