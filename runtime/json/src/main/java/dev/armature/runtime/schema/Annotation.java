package dev.armature.runtime.schema;

/**
 * One remark of a schema on a value (JSON Schema 2020-12 core, section 7.7).
 *
 * @param instanceLocation JSON Pointer to the value, from where the explanation started
 * @param keywordLocation JSON Pointer to the keyword, through references, from the schema's root
 * @param absoluteKeywordLocation URI of the keyword, references followed
 * @param json the value of the keyword, as JSON text
 */
public record Annotation(
    String instanceLocation, String keywordLocation, String absoluteKeywordLocation, String json) {}
