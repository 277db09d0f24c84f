package io.fast.sdk

import io.fast.sdk.models.AgentReference
import io.fast.sdk.models.FileSource
import io.fast.sdk.models.Node
import io.fast.sdk.models.NodeList
import io.fast.sdk.models.NodeType
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Modifier
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.name
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** The generated models: what nobody described survives, what is not as described says so. */
class ModelsTest {
    @Test
    fun unknownMembersAndWordsSurvive() {
        val text = """{"id":"n","type":"wormhole","size":9007199254740993,"weight":{"unit":"kg","of":[1.5,null]}}"""
        val node = Json.decodeFromString(Node, text)
        assertEquals("n" to 9007199254740993, node.id to node.size)
        assertEquals(NodeType("wormhole"), node.type)
        assertNull(node.name)
        assertEquals(text, Json.encodeToString(Node, node))
    }

    @Test
    fun aMemberThatIsNotAsDescribedSpoilsNoOther() {
        val node = Json.decodeFromString(Node, """{"id":"n","size":"canary"}""")
        assertEquals("n", node.id)
        val error = assertFailsWith<SerializationException> { node.size }
        assertEquals("`size` of Node: expected a whole number, not a text", error.message)
        val missing = assertFailsWith<SerializationException> { AgentReference(JsonObject(emptyMap())).id }
        assertEquals("`id` of AgentReference is missing", missing.message)
        assertFailsWith<SerializationException> { Json.decodeFromString(Node, "[]") }
    }

    @Test
    fun formsAreToldApart() {
        val list = assertIs<NodeList.List>(Json.decodeFromString(NodeList, """[{"id":"n"}]"""))
        assertEquals("n", list.value.single().id)
        val upload = """{"type":"upload","more":1}"""
        assertIs<FileSource.Upload>(Json.decodeFromString(FileSource, upload))
        val unheard = """{"type":"telepathy"}"""
        val unknown = assertIs<FileSource.Unknown>(Json.decodeFromString(FileSource, unheard))
        assertEquals(unheard, Json.encodeToString(FileSource, unknown))
    }

    @Test
    fun noTextOfAModelHoldsAValue() {
        val node = Json.decodeFromString(Node, """{"id":"canary","lock_token":"canary"}""")
        assertEquals("Node(id, lock_token)", node.toString())
        assertFalse("canary" in Forms.secret.read(JsonPrimitive("canary")).toString())
    }

    @Test
    fun everyModelKeepsWhatItDoesNotKnow() {
        val strange = Json.parseToJsonElement("""{"unheard_of":{"of":[1,2.50,null]}}""")
        val word = JsonPrimitive("unheard of")
        val read = forms().map { form ->
            val given = if (form is WordForm<*>) word else strange
            val value = form.read(given)
            assertEquals(given, encoded(value), "$form")
            if (value is Model) readsEveryMember(value)
            value
        }
        for (kind in listOf(Model::class, Word::class, Union::class)) assertTrue(read.any(kind::isInstance), "$kind")
    }

    /** A member that is not there is null, or is missed by name. */
    private fun readsEveryMember(model: Model) {
        val getters = model.javaClass.declaredMethods.filter { it.name.startsWith("get") && !Modifier.isStatic(it.modifiers) }
        for (getter in getters) {
            try {
                assertNull(getter.invoke(model), "$getter")
            } catch (e: InvocationTargetException) {
                assertTrue("is missing" in assertIs<SerializationException>(e.cause).message.orEmpty(), "$getter")
            }
        }
    }

    /** The companions of all models. */
    private fun forms(): List<Form<*>> {
        val folder = Path.of(Node::class.java.protectionDomain.codeSource.location.toURI()).resolve("io/fast/sdk/models")
        val names = Files.list(folder).use { files -> files.map { it.name }.toList() }
        return names.filter { it.endsWith(".class") && '$' !in it }.map { name ->
            val type = Class.forName("io.fast.sdk.models.${name.removeSuffix(".class")}")
            type.getField("Companion").get(null) as Form<*>
        }
    }
}
