package dev.armature.generator.schema;

import java.util.Set;

/** The keywords of contracts, which are read tolerantly: any version's in any version. */
final class ContractKeywords {
  /** What OpenAPI 3.0 does not have; it is read all the same. */
  static final Set<String> ONLY_31 =
      Set.of(
          "const",
          "patternProperties",
          "propertyNames",
          "if",
          "then",
          "else",
          "contains",
          "prefixItems",
          "dependentRequired",
          "dependentSchemas",
          "unevaluatedItems",
          "unevaluatedProperties",
          "$dynamicRef",
          "$defs",
          "$id",
          "$anchor");

  /** What only OpenAPI 3.0 and later have; it is read in Swagger 2.0 as well. */
  private static final Set<String> ONLY_3 =
      Set.of("oneOf", "anyOf", "not", "writeOnly", "deprecated");

  /** What is known and makes no value invalid. */
  static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "$id",
          "$schema",
          "$anchor",
          "$dynamicAnchor",
          "$comment",
          "$defs",
          "$vocabulary",
          "definitions",
          "example",
          "examples",
          "xml",
          "externalDocs",
          "contentMediaType",
          "contentSchema",
          "then",
          "else",
          "minContains",
          "maxContains",
          "summary",
          "optional");

  /** What counts, and what a misspelt keyword may be meant as. */
  static final Set<String> KNOWN =
      Set.of(
          "type",
          "enum",
          "const",
          "nullable",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "items",
          "prefixItems",
          "contains",
          "minItems",
          "maxItems",
          "uniqueItems",
          "unevaluatedItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "required",
          "minProperties",
          "maxProperties",
          "dependentRequired",
          "dependentSchemas",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "discriminator",
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "unevaluatedProperties",
          "contentEncoding");

  private ContractKeywords() {}

  /** Whether a keyword is one of OpenAPI 3 and not of Swagger 2.0. */
  static boolean isLate(String keyword) {
    return ONLY_3.contains(keyword) || ONLY_31.contains(keyword);
  }
}
