// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.Binary
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Invitation
import io.fast.sdk.models.Share
import io.fast.sdk.models.User
import io.fast.sdk.models.UserInstructions
import io.fast.sdk.models.UsersAcceptAllInvitationsReply
import io.fast.sdk.models.UsersCreateReply
import io.fast.sdk.models.UsersListInvitationsReply
import io.fast.sdk.models.UsersListSharesReply
import io.fast.sdk.models.UsersSetAutosyncState
import kotlinx.serialization.json.JsonElement

/** Operations on users. */
public class UsersArea(caller: Caller) : Area(caller) {
    /**
     * Accept all pending invitations.
     *
     * A partial success is one. Invitations that a policy on outside people refuses stay pending
     * and are listed in refused.
     *
     * `users.accept_all_invitations`: `POST /user/invitations/acceptall/`.
     *
     * Reply: Accepted.
     *
     * @param invitationKey Key from an invitation link.
     */
    public suspend fun acceptAllInvitations(
        invitationKey: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UsersAcceptAllInvitationsReply = caller.call(
        "users.accept_all_invitations",
        Params("invitation_key" gets invitationKey),
        options,
        UsersAcceptAllInvitationsReply,
    )

    /**
     * Accept one invitation.
     *
     * `users.accept_invitation`: `POST /user/invitation/{invitation_id}/accept/`.
     *
     * Reply: Accepted.
     *
     * @param invitationId Id of the invitation.
     */
    public suspend fun acceptInvitation(
        invitationId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.accept_invitation",
        Params("invitation_id" gets invitationId),
        options,
        Forms.any,
    )

    /**
     * Check that the user's country may create shares and orgs.
     *
     * `users.check_allowed`: `GET /user/me/allowed/`.
     *
     * Reply: The answer.
     */
    public suspend fun checkAllowed(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.check_allowed",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Clear the user's instructions for the AI.
     *
     * `users.clear_instructions`: `DELETE /user/me/instructions/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Cleared.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun clearInstructions(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.clear_instructions",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Close the signed-in user's account.
     *
     * `users.close`: `POST /user/close/`. What it takes away is gone for good, or for others.
     *
     * Reply: Closed.
     *
     * @param emailAddress The account's own address once more.
     * @param dryrun Only says whether the account could be closed.
     * @param token Code of the authenticator app or phone, asked of an API key whose account has
     *   two-factor on (passkeys: auth.step_up).
     */
    public suspend fun close(
        emailAddress: String,
        dryrun: Boolean? = null,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.close",
        Params("email_address" gets emailAddress, "dryrun" gets dryrun, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Create an account.
     *
     * A new account is signed in: the answer holds auth_token. Without it an email tells how to go
     * on (the address has an account, or no session could be issued). Verify the email address
     * afterwards with auth.validate_email.
     *
     * `users.create`: `POST /user/`. Takes no credential. Not sent again when its outcome is
     * unknown.
     *
     * Reply: Created and signed in, or accepted.
     *
     * @param emailAddress The parameter `email_address`.
     * @param password The parameter `password`.
     * @param tosAgree Agreement to the terms of service.
     * @param firstName The parameter `first_name`.
     * @param lastName The parameter `last_name`.
     * @param agent Marks the account as an AI agent's for good; omit it for a person.
     */
    public suspend fun create(
        emailAddress: String,
        password: String,
        tosAgree: Boolean,
        firstName: String? = null,
        lastName: String? = null,
        agent: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UsersCreateReply = caller.call(
        "users.create",
        Params(
            "email_address" gets emailAddress,
            "password" gets password,
            "tos_agree" gets tosAgree,
            "first_name" gets firstName,
            "last_name" gets lastName,
            "agent" gets agent,
        ),
        options,
        UsersCreateReply,
    )

    /**
     * Decline one invitation.
     *
     * `users.decline_invitation`: `POST /user/invitation/{invitation_id}/decline/`.
     *
     * Reply: Declined.
     *
     * @param invitationId Id of the invitation.
     */
    public suspend fun declineInvitation(
        invitationId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.decline_invitation",
        Params("invitation_id" gets invitationId),
        options,
        Forms.any,
    )

    /**
     * Delete a user's asset.
     *
     * `users.delete_asset`: `DELETE /user/{user_id}/assets/{asset_name}/`. What it takes away is
     * gone for good, or for others.
     *
     * Reply: Deleted.
     *
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     * @param assetName Kind of asset, for example profile_pic.
     */
    public suspend fun deleteAsset(
        userId: String,
        assetName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.delete_asset",
        Params("user_id" gets userId, "asset_name" gets assetName),
        options,
        Forms.any,
    )

    /**
     * Get a user; me is the signed-in one.
     *
     * Another user's details are limited to the public part.
     *
     * `users.get`: `GET /user/{user_id}/details/`.
     *
     * Reply: The user.
     *
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        userId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): User = caller.call(
        "users.get",
        Params("user_id" gets userId, "output" gets output),
        options,
        User,
    )

    /**
     * Get the user's instructions for the AI.
     *
     * `users.get_instructions`: `GET /user/me/instructions/`.
     *
     * Reply: The instructions.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun getInstructions(
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "users.get_instructions",
        Params(),
        options,
        UserInstructions,
    )

    /**
     * Get an invitation.
     *
     * `users.get_invitation`: `GET /user/invitation/{invitation_id}/details/`.
     *
     * Reply: The invitation.
     *
     * @param invitationId Id of the invitation or its key.
     */
    public suspend fun getInvitation(
        invitationId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.get_invitation",
        Params("invitation_id" gets invitationId),
        options,
        Forms.any,
    )

    /**
     * Get the signed-in user.
     *
     * `users.get_me`: `GET /user/details/`.
     *
     * Reply: The user.
     *
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getMe(
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): User = caller.call(
        "users.get_me",
        Params("output" gets output),
        options,
        User,
    )

    /**
     * Get the user's limits for creating organizations.
     *
     * Eligibility, limits and cooldown.
     *
     * `users.get_org_limits`: `GET /user/me/limits/orgs/`.
     *
     * Reply: The limits.
     */
    public suspend fun getOrgLimits(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.get_org_limits",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Get the support PIN and identity hash.
     *
     * `users.get_support_pin`: `GET /user/pin/`.
     *
     * Reply: PIN and hash.
     */
    public suspend fun getSupportPin(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.get_support_pin",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the apps installed for the user.
     *
     * A record of apps that registered themselves (version, platform, times of installation and
     * last heartbeat); no catalogue.
     *
     * `users.list_apps`: `GET /user/apps/`.
     *
     * Reply: The apps.
     *
     * @throws Exception among others for:
     * - HTTP 401, code 10011 (Credential Missing Or Dead).
     */
    public suspend fun listApps(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.list_apps",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the kinds of asset a user can have.
     *
     * `users.list_asset_types`: `GET /user/assets/`.
     *
     * Reply: The kinds.
     */
    public suspend fun listAssetTypes(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.list_asset_types",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List a user's assets.
     *
     * `users.list_assets`: `GET /user/{user_id}/assets/`.
     *
     * Reply: The assets.
     *
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     */
    public suspend fun listAssets(
        userId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.list_assets",
        Params("user_id" gets userId),
        options,
        Forms.any,
    )

    /**
     * Tell which kinds of profile the user can reach.
     *
     * Organizations, workspaces and shares.
     *
     * `users.list_available_profiles`: `GET /user/available_profiles/`.
     *
     * Reply: The kinds.
     */
    public suspend fun listAvailableProfiles(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.list_available_profiles",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the user's pending invitations.
     *
     * `users.list_invitations`: `GET /user/invitations/list/`.
     *
     * Reply: The invitations.
     *
     * @param invitationKey Key from an invitation link.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listInvitations(
        invitationKey: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<UsersListInvitationsReply, Invitation> = caller.pages(
        "users.list_invitations",
        Params(
            "invitation_key" gets invitationKey,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        UsersListInvitationsReply,
        Invitation,
    )

    /**
     * List the shares the user is a member of.
     *
     * `users.list_shares`: `GET /user/me/list/shares/`.
     *
     * Reply: A page of shares.
     *
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listShares(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<UsersListSharesReply, Share> = caller.pages(
        "users.list_shares",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        UsersListSharesReply,
        Share,
    )

    /**
     * Download a user's asset.
     *
     * `users.read_asset`: `GET /user/{user_id}/assets/{asset_name}/read/`.
     *
     * Reply: The bytes.
     *
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     * @param assetName Kind of asset.
     */
    public fun readAsset(
        userId: String,
        assetName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "users.read_asset",
        Params("user_id" gets userId, "asset_name" gets assetName),
        options,
    )

    /**
     * Search the user's contacts by name or email.
     *
     * Looks through people met before in invitations, shares or chats.
     *
     * `users.search`: `GET /users/search/`.
     *
     * Reply: Matches, email address to name.
     *
     * @param search Part of a name or address.
     */
    public suspend fun search(
        search: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.search",
        Params("search" gets search),
        options,
        Forms.any,
    )

    /**
     * Turn taking the profile photo from the sign-in provider on or off.
     *
     * `users.set_autosync`: `GET /user/me/autosync/{state}/`.
     *
     * Reply: Set.
     *
     * @param state The parameter `state`. One of `enable`, `disable`.
     */
    public suspend fun setAutosync(
        state: UsersSetAutosyncState,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.set_autosync",
        Params("state" gets state),
        options,
        Forms.any,
    )

    /**
     * Replace the user's instructions for the AI.
     *
     * `users.set_instructions`: `POST /user/me/instructions/`.
     *
     * Reply: The instructions as written.
     *
     * @param content Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8; `""`
     *   clears it.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setInstructions(
        content: Change<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): UserInstructions = caller.call(
        "users.set_instructions",
        Params("content" gets content),
        options,
        UserInstructions,
    )

    /**
     * Change the signed-in user's profile.
     *
     * A new email address waits for auth.confirm_email_change. Email and password need
     * current_password when a password is set.
     *
     * `users.update`: `POST /user/update/`. Not sent again when its outcome is unknown if
     * `email_address` or `password` is given.
     *
     * Needs: scope userdetails:*:rw for email and password.
     *
     * At least one field is given. `phone_country` is given only together with `phone_number`.
     * `phone_number` is given only together with `phone_country`.
     *
     * Reply: Changed.
     *
     * @param firstName The parameter `first_name`.
     * @param lastName The parameter `last_name`.
     * @param emailAddress The parameter `email_address`.
     * @param password New password.
     * @param currentPassword Present password as proof.
     * @param phoneCountry Country code, digits only. Of the form `^[0-9]+$`.
     * @param phoneNumber Digits only. Of the form `^[0-9]+$`.
     * @throws Exception among others for:
     * - HTTP 403, code 10769 (User Details Scope Required).
     * - HTTP 403, code 10770 (Scope Write Required).
     */
    public suspend fun update(
        firstName: String? = null,
        lastName: String? = null,
        emailAddress: String? = null,
        password: String? = null,
        currentPassword: String? = null,
        phoneCountry: String? = null,
        phoneNumber: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.update",
        Params(
            "first_name" gets firstName,
            "last_name" gets lastName,
            "email_address" gets emailAddress,
            "password" gets password,
            "current_password" gets currentPassword,
            "phone_country" gets phoneCountry,
            "phone_number" gets phoneNumber,
        ),
        options,
        Forms.any,
    )

    /**
     * Upload a user's asset.
     *
     * `users.upload_asset`: `POST /user/{user_id}/assets/{asset_name}/`.
     *
     * Reply: Stored.
     *
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     * @param assetName Kind of asset, for example profile_pic.
     * @param file The file with its name.
     */
    public suspend fun uploadAsset(
        userId: String,
        assetName: String,
        file: Binary,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.upload_asset",
        Params("user_id" gets userId, "asset_name" gets assetName, "file" gets file),
        options,
        Forms.any,
    )

    /**
     * Check a phone number with its country code.
     *
     * `users.validate_phone`: `GET /user/phone/{country_code}-{phone_number}/`.
     *
     * Reply: The result.
     *
     * @param countryCode Digits without a plus sign. Of the form `^[0-9]+$`.
     * @param phoneNumber Digits only. Of the form `^[0-9]+$`.
     */
    public suspend fun validatePhone(
        countryCode: String,
        phoneNumber: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "users.validate_phone",
        Params("country_code" gets countryCode, "phone_number" gets phoneNumber),
        options,
        Forms.any,
    )
}
