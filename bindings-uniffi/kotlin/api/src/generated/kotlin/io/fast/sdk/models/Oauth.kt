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

/** A registered client, RFC 7591 and 7592. */
public class OAuthClient(json: JsonObject) : Model(json) {
    /** `client_id`. */
    public val clientId: String get() = need("client_id", Forms.text)

    /** `client_id_issued_at`. */
    public val clientIdIssuedAt: Long? get() = maybe("client_id_issued_at", Forms.integer)

    /** Bearer for oauth.update_client. */
    public val registrationAccessToken: Secret? get() = maybe("registration_access_token", Forms.secret)

    /** `registration_client_uri`. */
    public val registrationClientUri: String? get() = maybe("registration_client_uri", Forms.text)

    /** `client_name`. */
    public val clientName: String? get() = maybe("client_name", Forms.text)

    /** `redirect_uris`. */
    public val redirectUris: List<String>? get() = maybe("redirect_uris", Forms.list(Forms.text))

    /** `grant_types`. */
    public val grantTypes: List<String>? get() = maybe("grant_types", Forms.list(Forms.text))

    /** `response_types`. */
    public val responseTypes: List<String>? get() = maybe("response_types", Forms.list(Forms.text))

    /** `token_endpoint_auth_method`. */
    public val tokenEndpointAuthMethod: String? get() = maybe("token_endpoint_auth_method", Forms.text)

    public companion object : ModelForm<OAuthClient>() {
        override fun make(json: JsonObject): OAuthClient = OAuthClient(json)
    }
}

/** Client metadata of RFC 7591. */
public class OAuthClientMetadata(json: JsonObject) : Model(json) {
    /** `redirect_uris`. At least 1 items. */
    public val redirectUris: List<String> get() = need("redirect_uris", Forms.list(Forms.text))

    /** `client_name`. */
    public val clientName: String? get() = maybe("client_name", Forms.text)

    /** `client_uri`. */
    public val clientUri: String? get() = maybe("client_uri", Forms.text)

    /** `logo_uri`. */
    public val logoUri: String? get() = maybe("logo_uri", Forms.text)

    /** `grant_types`. Each item one of `authorization_code`, `refresh_token`. */
    public val grantTypes: List<OAuthClientMetadataGrantTypesItem>? get() = maybe("grant_types", Forms.list(OAuthClientMetadataGrantTypesItem))

    /** `response_types`. Each item only `code`. */
    public val responseTypes: List<String>? get() = maybe("response_types", Forms.list(Forms.text))

    /** `token_endpoint_auth_method`. Only `none`. */
    public val tokenEndpointAuthMethod: String? get() = maybe("token_endpoint_auth_method", Forms.text)

    /** `scope`. */
    public val scope: String? get() = maybe("scope", Forms.text)

    public companion object : ModelForm<OAuthClientMetadata>() {
        override fun make(json: JsonObject): OAuthClientMetadata = OAuthClientMetadata(json)
    }
}

/** One of: The member `grant_types` of `OAuthClientMetadata`. */
@JvmInline
public value class OAuthClientMetadataGrantTypesItem(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OAuthClientMetadataGrantTypesItem>() {
        override fun make(value: String): OAuthClientMetadataGrantTypesItem = OAuthClientMetadataGrantTypesItem(value)

        /** `authorization_code` */
        public val AUTHORIZATION_CODE: OAuthClientMetadataGrantTypesItem get() = OAuthClientMetadataGrantTypesItem("authorization_code")

        /** `refresh_token` */
        public val REFRESH_TOKEN: OAuthClientMetadataGrantTypesItem get() = OAuthClientMetadataGrantTypesItem("refresh_token")
    }
}

/** `OAuthErrorBody`, as the API describes it. */
public class OAuthErrorBody(json: JsonObject) : Model(json) {
    /** `error`. */
    public val error: OAuthErrorBodyError get() = need("error", OAuthErrorBodyError)

    /** `error_description`. */
    public val errorDescription: String? get() = maybe("error_description", Forms.text)

    /** `error_uri`. */
    public val errorUri: String? get() = maybe("error_uri", Forms.text)

    public companion object : ModelForm<OAuthErrorBody>() {
        override fun make(json: JsonObject): OAuthErrorBody = OAuthErrorBody(json)
    }
}

/** The member `error` of `OAuthErrorBody`. */
@JvmInline
public value class OAuthErrorBodyError(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OAuthErrorBodyError>() {
        override fun make(value: String): OAuthErrorBodyError = OAuthErrorBodyError(value)

        /** `invalid_request` */
        public val INVALID_REQUEST: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_request")

        /** `invalid_client` */
        public val INVALID_CLIENT: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_client")

        /** `invalid_grant` */
        public val INVALID_GRANT: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_grant")

        /** `unauthorized_client` */
        public val UNAUTHORIZED_CLIENT: OAuthErrorBodyError get() = OAuthErrorBodyError("unauthorized_client")

        /** `unsupported_grant_type` */
        public val UNSUPPORTED_GRANT_TYPE: OAuthErrorBodyError get() = OAuthErrorBodyError("unsupported_grant_type")

        /** `invalid_scope` */
        public val INVALID_SCOPE: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_scope")

        /** `invalid_redirect_uri` */
        public val INVALID_REDIRECT_URI: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_redirect_uri")

        /** `invalid_client_metadata` */
        public val INVALID_CLIENT_METADATA: OAuthErrorBodyError get() = OAuthErrorBodyError("invalid_client_metadata")

        /** `access_denied` */
        public val ACCESS_DENIED: OAuthErrorBodyError get() = OAuthErrorBodyError("access_denied")
    }
}

/** `OAuthSession`, as the API describes it. */
public class OAuthSession(json: JsonObject) : Model(json) {
    /** `session_id`. */
    public val sessionId: String? get() = maybe("session_id", Forms.text)

    /** `device_name`. */
    public val deviceName: String? get() = maybe("device_name", Forms.text)

    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    public companion object : ModelForm<OAuthSession>() {
        override fun make(json: JsonObject): OAuthSession = OAuthSession(json)
    }
}

/** `OAuthToken`, as the API describes it. */
public class OAuthToken(json: JsonObject) : Model(json) {
    /** A JWT. */
    public val accessToken: Secret get() = need("access_token", Forms.secret)

    /** `token_type`. */
    public val tokenType: String get() = need("token_type", Forms.text)

    /** Lifetime in seconds, 3600. */
    public val expiresIn: Long get() = need("expires_in", Forms.integer)

    /** `refresh_token`. */
    public val refreshToken: Secret? get() = maybe("refresh_token", Forms.secret)

    /** The scope word of the request; not the grant. */
    public val scope: String? get() = maybe("scope", Forms.text)

    /**
     * The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
     * \["user:*:rw"\].
     */
    public val scopes: OAuthTokenScopes? get() = maybe("scopes", OAuthTokenScopes)

    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    public companion object : ModelForm<OAuthToken>() {
        override fun make(json: JsonObject): OAuthToken = OAuthToken(json)
    }
}

/**
 * The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
 * \["user:*:rw"\].
 */
public sealed class OAuthTokenScopes(json: JsonElement) : Union(json) {
    /** The only text among the forms. */
    public class Text(json: JsonElement) : OAuthTokenScopes(json) {
        /** The value. */
        public val value: kotlin.String get() = Forms.text.read(json)
    }

    /** The only list among the forms. */
    public class List(json: JsonElement) : OAuthTokenScopes(json) {
        /** The value. */
        public val value: kotlin.collections.List<kotlin.String> get() = Forms.list(Forms.text).read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : OAuthTokenScopes(json)

    public companion object : Form<OAuthTokenScopes>() {
        override fun read(json: JsonElement): OAuthTokenScopes = when {
            json.isText() -> Text(json)
            json is JsonArray -> List(json)
            else -> Unknown(json)
        }
    }
}

/**
 * Most the grant may hold; the consent page can give less. Omitted, the grant never administers.
 */
@JvmInline
public value class OauthAuthorizeAccessMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OauthAuthorizeAccessMode>() {
        override fun make(value: String): OauthAuthorizeAccessMode = OauthAuthorizeAccessMode(value)

        /** `r` */
        public val R: OauthAuthorizeAccessMode get() = OauthAuthorizeAccessMode("r")

        /** `rw` */
        public val RW: OauthAuthorizeAccessMode get() = OauthAuthorizeAccessMode("rw")

        /** `rwa` */
        public val RWA: OauthAuthorizeAccessMode get() = OauthAuthorizeAccessMode("rwa")
    }
}

/** What `oauth.authorize` answers. */
public class OauthAuthorizeReply(json: JsonObject) : Model(json) {
    /** `auth_request_id`. */
    public val authRequestId: String get() = need("auth_request_id", Forms.text)

    /** Address to open in the browser exactly as it is. */
    public val loginUrl: String? get() = maybe("login_url", Forms.text)

    /** Lifetime in seconds, 600. */
    public val expiresIn: Long? get() = maybe("expires_in", Forms.integer)

    /** Present when it was sent. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    public companion object : ModelForm<OauthAuthorizeReply>() {
        override fun make(json: JsonObject): OauthAuthorizeReply = OauthAuthorizeReply(json)
    }
}

/** Scope word; see x-scope-types. */
@JvmInline
public value class OauthAuthorizeScope(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OauthAuthorizeScope>() {
        override fun make(value: String): OauthAuthorizeScope = OauthAuthorizeScope(value)

        /** `user` */
        public val USER: OauthAuthorizeScope get() = OauthAuthorizeScope("user")

        /** `org` */
        public val ORG: OauthAuthorizeScope get() = OauthAuthorizeScope("org")

        /** `workspace` */
        public val WORKSPACE: OauthAuthorizeScope get() = OauthAuthorizeScope("workspace")

        /** `all_orgs` */
        public val ALL_ORGS: OauthAuthorizeScope get() = OauthAuthorizeScope("all_orgs")

        /** `all_workspaces` */
        public val ALL_WORKSPACES: OauthAuthorizeScope get() = OauthAuthorizeScope("all_workspaces")

        /** `all_shares` */
        public val ALL_SHARES: OauthAuthorizeScope get() = OauthAuthorizeScope("all_shares")

        /** `all_sign_envelopes` */
        public val ALL_SIGN_ENVELOPES: OauthAuthorizeScope get() = OauthAuthorizeScope("all_sign_envelopes")
    }
}

/** What `oauth.get_resource_metadata` answers. */
public class OauthGetResourceMetadataReply(json: JsonObject) : Model(json) {
    /** `resource`. */
    public val resource: String? get() = maybe("resource", Forms.text)

    /** `authorization_servers`. */
    public val authorizationServers: List<String>? get() = maybe("authorization_servers", Forms.list(Forms.text))

    /** `scopes_supported`. */
    public val scopesSupported: List<String>? get() = maybe("scopes_supported", Forms.list(Forms.text))

    /** `bearer_methods_supported`. */
    public val bearerMethodsSupported: List<String>? get() = maybe("bearer_methods_supported", Forms.list(Forms.text))

    public companion object : ModelForm<OauthGetResourceMetadataReply>() {
        override fun make(json: JsonObject): OauthGetResourceMetadataReply = OauthGetResourceMetadataReply(json)
    }
}

/** What `oauth.get_server_metadata` answers. */
public class OauthGetServerMetadataReply(json: JsonObject) : Model(json) {
    /** `issuer`. */
    public val issuer: String get() = need("issuer", Forms.text)

    /** `authorization_endpoint`. */
    public val authorizationEndpoint: String? get() = maybe("authorization_endpoint", Forms.text)

    /** `token_endpoint`. */
    public val tokenEndpoint: String? get() = maybe("token_endpoint", Forms.text)

    /** `registration_endpoint`. */
    public val registrationEndpoint: String? get() = maybe("registration_endpoint", Forms.text)

    /** `revocation_endpoint`. */
    public val revocationEndpoint: String? get() = maybe("revocation_endpoint", Forms.text)

    /** `scopes_supported`. */
    public val scopesSupported: List<String>? get() = maybe("scopes_supported", Forms.list(Forms.text))

    /** `response_types_supported`. */
    public val responseTypesSupported: List<String>? get() = maybe("response_types_supported", Forms.list(Forms.text))

    /** `grant_types_supported`. */
    public val grantTypesSupported: List<String>? get() = maybe("grant_types_supported", Forms.list(Forms.text))

    /** `token_endpoint_auth_methods_supported`. */
    public val tokenEndpointAuthMethodsSupported: List<String>? get() = maybe("token_endpoint_auth_methods_supported", Forms.list(Forms.text))

    /** `code_challenge_methods_supported`. */
    public val codeChallengeMethodsSupported: List<String>? get() = maybe("code_challenge_methods_supported", Forms.list(Forms.text))

    public companion object : ModelForm<OauthGetServerMetadataReply>() {
        override fun make(json: JsonObject): OauthGetServerMetadataReply = OauthGetServerMetadataReply(json)
    }
}

/** What `oauth.list_sessions` answers. */
public class OauthListSessionsReply(json: JsonObject) : Model(json) {
    /** `sessions`. Known by inference only. */
    public val sessions: List<OAuthSession>? get() = maybe("sessions", Forms.list(OAuthSession))

    public companion object : ModelForm<OauthListSessionsReply>() {
        override fun make(json: JsonObject): OauthListSessionsReply = OauthListSessionsReply(json)
    }
}

/** One of: The parameter `grant_types` of `oauth.register_client`. */
@JvmInline
public value class OauthRegisterClientGrantTypesItem(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OauthRegisterClientGrantTypesItem>() {
        override fun make(value: String): OauthRegisterClientGrantTypesItem = OauthRegisterClientGrantTypesItem(value)

        /** `authorization_code` */
        public val AUTHORIZATION_CODE: OauthRegisterClientGrantTypesItem get() = OauthRegisterClientGrantTypesItem("authorization_code")

        /** `refresh_token` */
        public val REFRESH_TOKEN: OauthRegisterClientGrantTypesItem get() = OauthRegisterClientGrantTypesItem("refresh_token")
    }
}

/** One of: The parameter `grant_types` of `oauth.update_client`. */
@JvmInline
public value class OauthUpdateClientGrantTypesItem(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<OauthUpdateClientGrantTypesItem>() {
        override fun make(value: String): OauthUpdateClientGrantTypesItem = OauthUpdateClientGrantTypesItem(value)

        /** `authorization_code` */
        public val AUTHORIZATION_CODE: OauthUpdateClientGrantTypesItem get() = OauthUpdateClientGrantTypesItem("authorization_code")

        /** `refresh_token` */
        public val REFRESH_TOKEN: OauthUpdateClientGrantTypesItem get() = OauthUpdateClientGrantTypesItem("refresh_token")
    }
}
