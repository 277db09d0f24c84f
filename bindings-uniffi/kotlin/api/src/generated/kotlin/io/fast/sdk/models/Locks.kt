// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonObject

/** The parameter `client_info` of `locks.acquire`. */
public class LocksAcquireClientInfo(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        deviceName: String? = null,
        clientVersion: String? = null,
    ) : this(
        members(
            "device_name" gets deviceName,
            "client_version" gets clientVersion,
        ),
    )

    /** `device_name`. */
    public val deviceName: String? get() = maybe("device_name", Forms.text)

    /** `client_version`. */
    public val clientVersion: String? get() = maybe("client_version", Forms.text)

    public companion object : ModelForm<LocksAcquireClientInfo>() {
        override fun make(json: JsonObject): LocksAcquireClientInfo = LocksAcquireClientInfo(json)
    }
}

/** What `locks.release` answers. */
public class LocksReleaseReply(json: JsonObject) : Model(json) {
    /** `released`. */
    public val released: Boolean? get() = maybe("released", Forms.boolean)

    public companion object : ModelForm<LocksReleaseReply>() {
        override fun make(json: JsonObject): LocksReleaseReply = LocksReleaseReply(json)
    }
}
