package io.fast.sdk

import kotlin.metadata.ClassKind
import kotlin.metadata.KmClass
import kotlin.metadata.KmClassifier
import kotlin.metadata.KmFunction
import kotlin.metadata.KmProperty
import kotlin.metadata.KmType
import kotlin.metadata.KmTypeProjection
import kotlin.metadata.KmValueParameter
import kotlin.metadata.KmVariance
import kotlin.metadata.Modality
import kotlin.metadata.Visibility
import kotlin.metadata.declaresDefaultValue
import kotlin.metadata.isData
import kotlin.metadata.isFunInterface
import kotlin.metadata.isNullable
import kotlin.metadata.isOperator
import kotlin.metadata.isSuspend
import kotlin.metadata.isValue
import kotlin.metadata.isVar
import kotlin.metadata.jvm.KotlinClassMetadata
import kotlin.metadata.kind
import kotlin.metadata.modality
import kotlin.metadata.visibility

/** The public declarations of a compiled class, as lines of Kotlin. */
internal fun surfaceOf(type: Class<*>): List<String> {
    val annotation = type.getAnnotation(Metadata::class.java) ?: return emptyList()
    return when (val metadata = KotlinClassMetadata.readStrict(annotation)) {
        is KotlinClassMetadata.Class -> if (type.isShown()) of(metadata.kmClass) else emptyList()
        is KotlinClassMetadata.FileFacade -> metadata.kmPackage.run {
            members("${type.packageName}.", functions, properties)
        }
        else -> emptyList()
    }
}

/** Whether it and all it stands in can be seen. */
private fun Class<*>.isShown(): Boolean {
    val metadata = getAnnotation(Metadata::class.java)?.let(KotlinClassMetadata::readStrict) as? KotlinClassMetadata.Class
    return metadata != null && metadata.kmClass.visibility.isShown() && declaringClass?.isShown() != false
}

private fun Visibility.isShown() = this == Visibility.PUBLIC || this == Visibility.PROTECTED

private fun of(type: KmClass): List<String> {
    val name = type.name.named()
    val word = when (type.kind) {
        ClassKind.INTERFACE -> if (type.isFunInterface) "fun interface" else "interface"
        ClassKind.ENUM_CLASS -> "enum class"
        ClassKind.ENUM_ENTRY -> "enum entry"
        ClassKind.ANNOTATION_CLASS -> "annotation class"
        ClassKind.OBJECT -> "object"
        ClassKind.COMPANION_OBJECT -> "companion object"
        ClassKind.CLASS -> "class"
    }
    val marks = listOfNotNull(
        type.modality.name.lowercase().takeIf { type.modality != Modality.FINAL && type.kind != ClassKind.INTERFACE || type.modality == Modality.SEALED },
        "data".takeIf { type.isData },
        "value".takeIf { type.isValue },
    )
    val supers = type.supertypes.map { it.shown() }.filterNot { it == "kotlin.Any" }.sorted()
    val parents = if (supers.isEmpty()) "" else supers.joinToString(prefix = " : ")
    val parameters = if (type.typeParameters.isEmpty()) "" else type.typeParameters.joinToString(prefix = "<", postfix = ">") { it.name }
    val constructors = type.constructors.filter { it.visibility.isShown() }
        .map { "$name${it.valueParameters.shown()}" }
    val entries = type.kmEnumEntries.map { "$name.${it.name}" }
    val head = (marks + word + "$name$parameters$parents").joinToString(" ")
    return listOf(head) + constructors + entries + members("$name.", type.functions, type.properties)
}

private fun members(prefix: String, functions: List<KmFunction>, properties: List<KmProperty>): List<String> {
    val shown = functions.filter { it.visibility.isShown() }.map { function ->
        val marks = listOfNotNull("suspend".takeIf { function.isSuspend }, "operator".takeIf { function.isOperator }, "fun")
        val receiver = function.receiverParameterType?.let { "${it.shown()}." }.orEmpty()
        "$prefix${marks.joinToString(" ")} $receiver${function.name}${function.valueParameters.shown()}: ${function.returnType.shown()}"
    }
    return shown + properties.filter { it.visibility.isShown() }.map { property ->
        val word = if (property.isVar && property.setter?.visibility?.isShown() == true) "var" else "val"
        "$prefix$word ${property.name}: ${property.returnType.shown()}"
    }
}

private fun List<KmValueParameter>.shown(): String = joinToString(prefix = "(", postfix = ")") { parameter ->
    val vararg = parameter.varargElementType
    val type = if (vararg != null) "vararg ${vararg.shown()}" else parameter.type.shown()
    "${parameter.name}: $type${if (parameter.declaresDefaultValue) " = ..." else ""}"
}

private fun KmType.shown(): String {
    val base = when (val of = classifier) {
        is KmClassifier.Class -> of.name.named()
        is KmClassifier.TypeAlias -> of.name.named()
        is KmClassifier.TypeParameter -> "T${of.id}"
    }
    val given = if (arguments.isEmpty()) "" else arguments.joinToString(prefix = "<", postfix = ">") { it.shown() }
    return (if (isSuspend) "suspend " else "") + base + given + if (isNullable) "?" else ""
}

private fun KmTypeProjection.shown(): String = when (variance) {
    null -> "*"
    KmVariance.INVARIANT -> type?.shown().orEmpty()
    KmVariance.IN -> "in ${type?.shown()}"
    KmVariance.OUT -> "out ${type?.shown()}"
}

private fun String.named() = replace('/', '.')
