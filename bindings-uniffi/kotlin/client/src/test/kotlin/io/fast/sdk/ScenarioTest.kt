package io.fast.sdk

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.test.AfterTest
import kotlin.test.BeforeTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.fail

/** The scenario of `tests/conformance`, through the public API. */
class ScenarioTest {
    private val table = Json.parseToJsonElement(SCENARIO.readText())

    @BeforeTest
    @AfterTest
    fun asAtTheStart(): Unit = World.reset()

    @Test
    fun theScenarioHolds() {
        val steps = ScenarioSteps(table.at("client"))
        val listed = table.at("steps").jsonArray
        assertEquals(listed.map { it.text("step") }, steps.all.keys.toList())
        for (step in listed) run(step.jsonObject, steps)
    }

    private fun run(step: JsonObject, steps: ScenarioSteps) {
        val name = step.text("step")
        step["faults"]?.let(World::fault)
        val before = counts()
        steps.watched.clear()
        val outcome = runCatching {
            runBlocking { steps.all.getValue(name)(step["given"]?.jsonObject ?: JsonObject(emptyMap())) }
        }
        World.noFaults()
        val error = outcome.exceptionOrNull()
        if (error != null) steps.shown(error)
        if (error !is FastioException?) throw AssertionError(name, error)
        val expected = step.getValue("expect").jsonObject
        if ("error" !in expected && error != null) throw AssertionError(name, error)
        for ((what, value) in expected) {
            when (what) {
                "result" -> covers(name, value, outcome.getOrThrow())
                "error" -> covers(name, value, (error ?: fail("$name: it did not fail")).toJson())
                "requests" -> {
                    val now = counts()
                    for ((operation, count) in value.jsonObject) {
                        val made = (now[operation] ?: 0) - (before[operation] ?: 0)
                        assertEquals(count.jsonPrimitive.int, made, "$name: requests of $operation")
                    }
                }
                "events" -> {
                    val told = steps.watched.mapNotNull { it.toJson() }
                    assertEquals(value.jsonArray.size, told.size, "$name: $told")
                    value.jsonArray.zip(told).forEach { (wanted, event) -> covers(name, wanted, event) }
                }
                else -> fail("$name: nothing is known of $what")
            }
        }
    }

    private fun counts(): Map<String, Int> = World.stats().at("requests").jsonObject.mapValues { it.value.jsonPrimitive.int }

    /** Each member that is expected is there and equal. */
    private fun covers(step: String, wanted: JsonElement, given: JsonElement) {
        for ((name, value) in wanted.jsonObject) {
            val is_ = given.jsonObject[name]
            if (value is JsonObject && is_ is JsonObject) covers("$step, $name", value, is_)
            else assertEquals(value, is_, "$step: $name of $given")
        }
    }

    private fun FastioException.toJson(): JsonObject = json(
        "kind" to kind.word,
        "operation" to operation,
        "status" to status,
        "code" to code,
        "retryable" to retryable,
        "reason" to reason,
        "params" to JsonArray(params.map { JsonPrimitive(it.name) }),
    )

    private fun ClientEvent.toJson(): JsonObject? = when (this) {
        is ClientEvent.Attempt ->
            json("type" to "attempt", "operation" to operation, "attempt" to attempt, "method" to method)
        is ClientEvent.Replied -> json("type" to "replied", "operation" to operation, "status" to status)
        is ClientEvent.Wait -> json("type" to "wait", "reason" to reason.name.lowercase())
        is ClientEvent.Refreshed -> json("type" to "refreshed")
        is ClientEvent.Finished -> json("type" to "finished")
        is ClientEvent.Failed -> json("type" to "failed")
        is ClientEvent.Transferred -> null
    }

    private companion object {
        val SCENARIO: Path = Path.of("../../../tests/conformance/scenario.json")
    }
}
