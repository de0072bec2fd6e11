package dev.armature.runtime.schema;

/**
 * One way in which a value breaks a schema.
 *
 * @param pointer JSON Pointer (RFC 6901) to the value, from where the explanation started
 * @param keyword the keyword that failed, as the schema spells it; empty if the whole schema is
 *     {@code false}
 * @param detail what is wrong, in plain words, fit to be shown to the sender
 * @param keywordLocation JSON Pointer to the keyword, through references, from the schema's root
 * @param absoluteKeywordLocation URI of the keyword, references followed
 * @param offset of the value in the document, in bytes
 */
public record SchemaViolation(
    String pointer,
    String keyword,
    String detail,
    String keywordLocation,
    String absoluteKeywordLocation,
    int offset) {
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + ": " + detail;
  }
}
