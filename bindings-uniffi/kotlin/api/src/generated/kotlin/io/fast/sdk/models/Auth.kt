// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.isText
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** An API key. `api_key` is whole on creation only, masked elsewhere. */
public class ApiKey(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** The key; only its last four characters show after creation. */
    public val apiKey: Secret? get() = maybe("api_key", Forms.secret)

    /** Label. */
    public val memo: String? get() = maybe("memo", Forms.text)

    /** Scope strings, as a list or as a JSON-encoded string. */
    public val scopes: ApiKeyScopes? get() = maybe("scopes", ApiKeyScopes)

    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    /** Holds an administrative access mode. */
    public val admin: Boolean? get() = maybe("admin", Forms.boolean)

    /** Issued before scopes existed. */
    public val legacy: Boolean? get() = maybe("legacy", Forms.boolean)

    public companion object : ModelForm<ApiKey>() {
        override fun make(json: JsonObject): ApiKey = ApiKey(json)
    }
}

/** Scope strings, as a list or as a JSON-encoded string. */
public sealed class ApiKeyScopes(json: JsonElement) : Union(json) {
    /** The only list among the forms. */
    public class List(json: JsonElement) : ApiKeyScopes(json) {
        /** The value. */
        public val value: kotlin.collections.List<kotlin.String> get() = Forms.list(Forms.text).read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : ApiKeyScopes(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ApiKeyScopes(json)

    public companion object : Form<ApiKeyScopes>() {
        override fun read(json: JsonElement): ApiKeyScopes = when {
            json is JsonArray -> List(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** What `auth.check_token` answers. */
public class AuthCheckTokenReply(json: JsonObject) : Model(json) {
    /** The user's profile id. */
    public val id: String get() = need("id", Forms.loose)

    public companion object : ModelForm<AuthCheckTokenReply>() {
        override fun make(json: JsonObject): AuthCheckTokenReply = AuthCheckTokenReply(json)
    }
}

/** What `auth.create_api_key` answers. */
public class AuthCreateApiKeyReply(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** The key; only its last four characters show after creation. */
    public val apiKey: Secret get() = need("api_key", Forms.secret)

    /** Label. */
    public val memo: String? get() = maybe("memo", Forms.text)

    /** Scope strings, as a list or as a JSON-encoded string. */
    public val scopes: AuthCreateApiKeyReplyScopes? get() = maybe("scopes", AuthCreateApiKeyReplyScopes)

    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    /** Holds an administrative access mode. */
    public val admin: Boolean? get() = maybe("admin", Forms.boolean)

    /** Issued before scopes existed. */
    public val legacy: Boolean? get() = maybe("legacy", Forms.boolean)

    public companion object : ModelForm<AuthCreateApiKeyReply>() {
        override fun make(json: JsonObject): AuthCreateApiKeyReply = AuthCreateApiKeyReply(json)
    }
}

/** Scope strings, as a list or as a JSON-encoded string. */
public sealed class AuthCreateApiKeyReplyScopes(json: JsonElement) : Union(json) {
    /** The only list among the forms. */
    public class List(json: JsonElement) : AuthCreateApiKeyReplyScopes(json) {
        /** The value. */
        public val value: kotlin.collections.List<kotlin.String> get() = Forms.list(Forms.text).read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : AuthCreateApiKeyReplyScopes(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : AuthCreateApiKeyReplyScopes(json)

    public companion object : Form<AuthCreateApiKeyReplyScopes>() {
        override fun read(json: JsonElement): AuthCreateApiKeyReplyScopes = when {
            json is JsonArray -> List(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** Channel of the second factor. */
@JvmInline
public value class AuthEnableTwoFactorChannel(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AuthEnableTwoFactorChannel>() {
        override fun make(value: String): AuthEnableTwoFactorChannel = AuthEnableTwoFactorChannel(value)

        /** `sms` */
        public val SMS: AuthEnableTwoFactorChannel get() = AuthEnableTwoFactorChannel("sms")

        /** `totp` */
        public val TOTP: AuthEnableTwoFactorChannel get() = AuthEnableTwoFactorChannel("totp")

        /** `whatsapp` */
        public val WHATSAPP: AuthEnableTwoFactorChannel get() = AuthEnableTwoFactorChannel("whatsapp")
    }
}

/** What `auth.enable_two_factor` answers. */
public class AuthEnableTwoFactorReply(json: JsonObject) : Model(json) {
    /** URI for a QR code, on channel totp. */
    public val bindingUri: Secret? get() = maybe("binding_uri", Forms.secret)

    public companion object : ModelForm<AuthEnableTwoFactorReply>() {
        override fun make(json: JsonObject): AuthEnableTwoFactorReply = AuthEnableTwoFactorReply(json)
    }
}

/** What `auth.get_password_reset` answers. */
public class AuthGetPasswordResetReply(json: JsonObject) : Model(json) {
    /** Address the code belongs to. Known by inference only. */
    public val email: String? get() = maybe("email", Forms.text)

    public companion object : ModelForm<AuthGetPasswordResetReply>() {
        override fun make(json: JsonObject): AuthGetPasswordResetReply = AuthGetPasswordResetReply(json)
    }
}

/** The parameter `channel` of `auth.send_two_factor_code`. */
@JvmInline
public value class AuthSendTwoFactorCodeChannel(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AuthSendTwoFactorCodeChannel>() {
        override fun make(value: String): AuthSendTwoFactorCodeChannel = AuthSendTwoFactorCodeChannel(value)

        /** `sms` */
        public val SMS: AuthSendTwoFactorCodeChannel get() = AuthSendTwoFactorCodeChannel("sms")

        /** `call` */
        public val CALL: AuthSendTwoFactorCodeChannel get() = AuthSendTwoFactorCodeChannel("call")

        /** `whatsapp` */
        public val WHATSAPP: AuthSendTwoFactorCodeChannel get() = AuthSendTwoFactorCodeChannel("whatsapp")
    }
}

/** What `auth.sign_in` answers. */
public class AuthSignInReply(json: JsonObject) : Model(json) {
    /** The JWT. */
    public val authToken: Secret get() = need("auth_token", Forms.secret)

    /** Lifetime in seconds. */
    public val expiresIn: Long get() = need("expires_in", Forms.integer)

    /** True when a second factor must be verified first. Default: `false`. */
    public val twoFactor: Boolean? get() = maybe("2factor", Forms.boolean)

    /**
     * True when an organization demands a second factor and none is set up; the JWT then only
     * serves to enrol one. Default: `false`.
     */
    public val enrolRequired: Boolean? get() = maybe("enrol_required", Forms.boolean)

    public companion object : ModelForm<AuthSignInReply>() {
        override fun make(json: JsonObject): AuthSignInReply = AuthSignInReply(json)
    }
}

/** What `auth.verify_two_factor` answers. */
public class AuthVerifyTwoFactorReply(json: JsonObject) : Model(json) {
    /** `auth_token`. */
    public val authToken: Secret get() = need("auth_token", Forms.secret)

    /** Lifetime in seconds. */
    public val expiresIn: Long get() = need("expires_in", Forms.integer)

    public companion object : ModelForm<AuthVerifyTwoFactorReply>() {
        override fun make(json: JsonObject): AuthVerifyTwoFactorReply = AuthVerifyTwoFactorReply(json)
    }
}

/** What `auth.verify_two_factor_setup` answers. */
public class AuthVerifyTwoFactorSetupReply(json: JsonObject) : Model(json) {
    /** The full session's JWT. Known by inference only. */
    public val authToken: Secret? get() = maybe("auth_token", Forms.secret)

    /** Lifetime in seconds. Known by inference only. */
    public val expiresIn: Long? get() = maybe("expires_in", Forms.integer)

    public companion object : ModelForm<AuthVerifyTwoFactorSetupReply>() {
        override fun make(json: JsonObject): AuthVerifyTwoFactorSetupReply = AuthVerifyTwoFactorSetupReply(json)
    }
}

/** One scope with what it points at. */
public class ScopeDetail(json: JsonObject) : Model(json) {
    /** `entity_type`. */
    public val entityType: ScopeDetailEntityType? get() = maybe("entity_type", ScopeDetailEntityType)

    /** Profile id or `*`. */
    public val entityId: String? get() = maybe("entity_id", Forms.text)

    /** `access_mode`. */
    public val accessMode: ScopeDetailAccessMode? get() = maybe("access_mode", ScopeDetailAccessMode)

    /** The scope string, on some entries. */
    public val scope: String? get() = maybe("scope", Forms.text)

    /** Name of the entity. */
    public val name: String? get() = maybe("name", Forms.text)

    public companion object : ModelForm<ScopeDetail>() {
        override fun make(json: JsonObject): ScopeDetail = ScopeDetail(json)
    }
}

/** The member `access_mode` of `ScopeDetail`. */
@JvmInline
public value class ScopeDetailAccessMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ScopeDetailAccessMode>() {
        override fun make(value: String): ScopeDetailAccessMode = ScopeDetailAccessMode(value)

        /** `r` */
        public val R: ScopeDetailAccessMode get() = ScopeDetailAccessMode("r")

        /** `rw` */
        public val RW: ScopeDetailAccessMode get() = ScopeDetailAccessMode("rw")

        /** `rwa` */
        public val RWA: ScopeDetailAccessMode get() = ScopeDetailAccessMode("rwa")
    }
}

/** The member `entity_type` of `ScopeDetail`. */
@JvmInline
public value class ScopeDetailEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ScopeDetailEntityType>() {
        override fun make(value: String): ScopeDetailEntityType = ScopeDetailEntityType(value)

        /** `user` */
        public val USER: ScopeDetailEntityType get() = ScopeDetailEntityType("user")

        /** `org` */
        public val ORG: ScopeDetailEntityType get() = ScopeDetailEntityType("org")

        /** `workspace` */
        public val WORKSPACE: ScopeDetailEntityType get() = ScopeDetailEntityType("workspace")

        /** `share` */
        public val SHARE: ScopeDetailEntityType get() = ScopeDetailEntityType("share")

        /** `userdetails` */
        public val USERDETAILS: ScopeDetailEntityType get() = ScopeDetailEntityType("userdetails")
    }
}

/** `TokenScopes`, as the API describes it. */
public class TokenScopes(json: JsonObject) : Model(json) {
    /** Kind of credential. */
    public val authType: TokenScopesAuthType? get() = maybe("auth_type", TokenScopesAuthType)

    /** Scope strings; empty for a credential without scopes. */
    public val scopes: List<String>? get() = maybe("scopes", Forms.list(Forms.text))

    /** `scopes_detail`. */
    public val scopesDetail: List<TokenScopesScopesDetailItem>? get() = maybe("scopes_detail", Forms.list(TokenScopesScopesDetailItem))

    /** `is_agent`. */
    public val isAgent: Boolean? get() = maybe("is_agent", Forms.boolean)

    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    /** Covers the whole account with write access (false for user:*:r). Does not mean admin. */
    public val fullAccess: Boolean? get() = maybe("full_access", Forms.boolean)

    /** Holds an administrative access mode. Absent means not confirmed. */
    public val admin: Boolean? get() = maybe("admin", Forms.boolean)

    /** Issued before scopes existed. */
    public val legacy: Boolean? get() = maybe("legacy", Forms.boolean)

    /** Expiry of the credential. */
    public val expires: String? get() = maybe("expires", Forms.text)

    public companion object : ModelForm<TokenScopes>() {
        override fun make(json: JsonObject): TokenScopes = TokenScopes(json)
    }
}

/** Kind of credential. */
@JvmInline
public value class TokenScopesAuthType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TokenScopesAuthType>() {
        override fun make(value: String): TokenScopesAuthType = TokenScopesAuthType(value)

        /** `jwt_v2` */
        public val JWT_V2: TokenScopesAuthType get() = TokenScopesAuthType("jwt_v2")

        /** `jwt_v1` */
        public val JWT_V1: TokenScopesAuthType get() = TokenScopesAuthType("jwt_v1")

        /** `api_key` */
        public val API_KEY: TokenScopesAuthType get() = TokenScopesAuthType("api_key")

        /** `api_key_scoped` */
        public val API_KEY_SCOPED: TokenScopesAuthType get() = TokenScopesAuthType("api_key_scoped")
    }
}

/** One of: The member `scopes_detail` of `TokenScopes`. */
public sealed class TokenScopesScopesDetailItem(json: JsonElement) : Union(json) {
    /** The only object among the forms. */
    public class ScopeDetail(json: JsonElement) : TokenScopesScopesDetailItem(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ScopeDetail get() = io.fast.sdk.models.ScopeDetail.read(json)
    }

    /** The only text among the forms. */
    public class Text(json: JsonElement) : TokenScopesScopesDetailItem(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : TokenScopesScopesDetailItem(json)

    public companion object : Form<TokenScopesScopesDetailItem>() {
        override fun read(json: JsonElement): TokenScopesScopesDetailItem = when {
            json is JsonObject -> ScopeDetail(json)
            json.isText() -> Text(json)
            else -> Unknown(json)
        }
    }
}

/** `TwoFactorStatus`, as the API describes it. */
public class TwoFactorStatus(json: JsonObject) : Model(json) {
    /** `state`. */
    public val state: TwoFactorStatusState get() = need("state", TwoFactorStatusState)

    /** An authenticator app is set up. Default: `false`. */
    public val totp: Boolean? get() = maybe("totp", Forms.boolean)

    public companion object : ModelForm<TwoFactorStatus>() {
        override fun make(json: JsonObject): TwoFactorStatus = TwoFactorStatus(json)
    }
}

/** The member `state` of `TwoFactorStatus`. */
@JvmInline
public value class TwoFactorStatusState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TwoFactorStatusState>() {
        override fun make(value: String): TwoFactorStatusState = TwoFactorStatusState(value)

        /** `enabled` */
        public val ENABLED: TwoFactorStatusState get() = TwoFactorStatusState("enabled")

        /** `unverified` */
        public val UNVERIFIED: TwoFactorStatusState get() = TwoFactorStatusState("unverified")

        /** `disabled` */
        public val DISABLED: TwoFactorStatusState get() = TwoFactorStatusState("disabled")
    }
}
