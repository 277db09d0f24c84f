package io.fast.sdk

import io.fast.sdk.models.AgentReference
import io.fast.sdk.models.AgentReferenceType
import io.fast.sdk.models.Context
import io.fast.sdk.models.SortBy
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** The generated methods, over a caller that remembers. */
class AreasTest {
    private val caller = Recorder()
    private val areas = Areas(caller)

    @Test
    fun aMethodGivesItsArgumentsByTheNamesOfTheWire() {
        val options = CallOptions(maxAttempts = 1)
        noted("call", "storage.get", """{"context":"workspace","context_id":"1","node_id":"n","output":"terse"}""") {
            areas.storage.get(Context.WORKSPACE, "1", "n", output = "terse", options = options)
        }
        assertEquals(options, caller.asked.last().options)
        noted("pages", "storage.list", """{"context":"share","context_id":"1","parent_id":"root","sort_by":"weight"}""") {
            areas.storage.list(Context("share"), "1", "root", sortBy = SortBy("weight"))
        }
        noted("bytes", "downloads.read", """{"context":"workspace","context_id":"1","node_id":"n"}""") {
            areas.downloads.read(Context.WORKSPACE, "1", "n")
        }
    }

    @Test
    fun whatEmptiesAFieldIsToldFromWhatLeavesIt() {
        noted("call", "fileshares.update", """{"fileshare_id":"1","title":"new","password":null}""") {
            areas.fileshares.update("1", title = Change.To("new"), password = Change.Clear)
        }
    }

    @Test
    fun aModelIsGivenAsItsMembers() {
        val reference = AgentReference(AgentReferenceType.FILE, "abc")
        assertEquals("""{"type":"file","id":"abc"}""", reference.json.toString())
        assertEquals(reference, AgentReference.read(reference.json))
        assertEquals("""{"r":[{"type":"file","id":"abc"}]}""", Params("r" to listOf(reference)).json.toString())
    }

    @Test
    fun filesTravelBesideTheJson() {
        val file = Binary.Bytes(byteArrayOf(1))
        val params = Params("size" to 1L, "chunk" to file, "files" to listOf(file, file), "none" to null, "ids" to emptyList<String>())
        assertEquals("""{"size":1,"ids":[]}""", params.json.toString())
        assertEquals(mapOf("chunk" to listOf<Binary>(file), "files" to listOf(file, file)), params.binaries)
    }

    @Test
    fun parametersShowTheirNamesOnly(): Unit =
        assertEquals("Params(password)", Params("password" to Secret("canary")).toString())

    @Test
    fun everyAreaHasMethodsAndEveryMethodCallsItsOperation() {
        val getters = Areas::class.java.declaredMethods.filter { it.name.startsWith("get") }
        for (getter in getters) {
            val area = getter.invoke(areas)
            val methods = area.javaClass.declaredMethods.filter { Modifier.isPublic(it.modifiers) && !Modifier.isStatic(it.modifiers) }
            assertTrue(methods.isNotEmpty(), getter.name)
            for (method in methods) {
                val thrown = assertFailsWith<InvocationTargetException>(method.name) { method.invoke(area, *filled(method)) }
                assertIs<Noted>(thrown.cause, "$method")
                val called = caller.asked.last().operation.replace(Regex("_(.)")) { it.groupValues[1].uppercase() }
                val name = getter.name.removePrefix("get").replaceFirstChar { it.lowercase() }
                assertEquals(called, "$name.${method.name.substringBefore('-')}")
            }
        }
        val operations = caller.asked.map { it.operation }
        assertEquals(operations.size, operations.toSet().size)
        assertEquals(getters.size, operations.map { it.substringBefore('.') }.toSet().size)
    }

    private fun noted(kind: String, operation: String, params: String, call: suspend () -> Any) {
        assertFailsWith<Noted> { runBlocking { call() } }
        val (ofKind, name, given) = caller.asked.last()
        assertEquals(Triple(kind, operation, Json.parseToJsonElement(params)), Triple(ofKind, name, given.json))
    }

    /** An argument for each parameter. */
    private fun filled(method: Method): Array<Any> = method.parameterTypes.map<Class<*>, Any> { type ->
        when (type) {
            String::class.java -> "x"
            Long::class.javaPrimitiveType, Long::class.javaObjectType -> 1L
            Double::class.javaPrimitiveType, Double::class.javaObjectType -> 1.5
            Boolean::class.javaPrimitiveType, Boolean::class.javaObjectType -> true
            List::class.java -> emptyList<Any>()
            Map::class.java -> emptyMap<String, Any>()
            Secret::class.java -> Secret("x")
            Change::class.java -> Change.Clear
            Binary::class.java -> Binary.Bytes(ByteArray(0))
            CallOptions::class.java -> CallOptions.DEFAULT
            Continuation::class.java -> Continuation<Any?>(EmptyCoroutineContext) {}
            JsonElement::class.java -> JsonObject(emptyMap())
            else -> (type.getField("Companion").get(null) as Form<*>).read(JsonObject(emptyMap()))
        }
    }.toTypedArray()
}
