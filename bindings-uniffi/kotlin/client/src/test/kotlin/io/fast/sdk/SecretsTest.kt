package io.fast.sdk

import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Credential
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Header
import io.fast.sdk.ffi.ReplyHeader
import kotlinx.coroutines.runBlocking
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import io.fast.sdk.ffi.Call as EngineCall

/** Canary secrets are nowhere in what a client shows. */
class SecretsTest {
    @Test
    fun noTextHoldsASecret() {
        val canary = "canary-7f3a"
        val shown = Shown()
        var options: FastioOptions? = null
        val fastio = World.client {
            apiKey = Secret(canary)
            baseDelay = 1.milliseconds
            observer = { shown.note("$it") }
            options = this
        }
        shown.use {
            fastio.use {
                runBlocking {
                    for (call in calls(fastio, canary)) {
                        val error = assertFailsWith<Exception> { call() }
                        shown.note("$error ${error.stackTraceToString()} ${(error as? FastioException)?.run { "$params $body $details" }}")
                    }
                }
                val tokens = OAuth("app", Secret(canary), Secret(canary))
                val params = Params.of("password" to canary)
                // What crosses to the engine and back holds them as values.
                val crossing = Secret(canary).toEngine("password")
                val call = EngineCall("auth.sign_in", """{"password":"$canary"}""")
                shown.note("$call ${EngineTask.Call(call)} ${ReplyHeader("set-cookie", canary)}")
                shown.note("${Config(environment = mapOf("FASTIO_API_KEY" to canary))}")
                shown.note("$crossing ${Header.Secret("authorization", crossing)} ${Credential.ApiKey(crossing)}")
                shown.note("$fastio $options $tokens $params ${Secret(canary)} ${Binary.Bytes(canary.encodeToByteArray())}")
            }
        }
        val text = shown.text()
        assertTrue("attempt 1" in text && "Attempt(" in text && "Failed(" in text, text)
        assertEquals(-1, text.indexOf(canary))
    }

    private fun calls(fastio: Fastio, canary: String): List<suspend () -> Any?> = listOf(
        { fastio.users.getMe() },
        { fastio.signIn("owner@sandbox.test", Secret(canary)) },
        { fastio.call("downloads.read", Params.of("context" to "workspace", "context_id" to World.workspace, "node_id" to "x", "token" to canary)) },
        { fastio.call("auth.sign_in", Params.of("password" to canary)) },
        { fastio.ask("why?", workspace = World.workspace).answer() },
    )
}
