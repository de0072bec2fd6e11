package dev.armature.generator.schema;

/** The codes of what can be wrong with references and schemas. */
public final class SchemaCodes {
  public static final String REF_DANGLING = "ref/dangling";
  public static final String REF_CYCLE = "ref/cycle";
  public static final String REF_SYNTAX = "ref/syntax";
  public static final String REF_SIBLINGS = "ref/siblings";
  public static final String REF_FILE = "ref/file";
  public static final String WRONG_TYPE = "schema/wrong-type";
  public static final String NULLABLE_ENUM = "schema/nullable-enum";
  public static final String OTHER_VERSION = "schema/other-version";
  public static final String UNKNOWN_KEYWORD = "schema/unknown-keyword";
  public static final String UNKNOWN_TYPE = "schema/unknown-type";
  public static final String NO_ITEMS = "schema/no-items";
  public static final String CONFLICT = "schema/conflict";
  public static final String CONTRACT = "schema/contract";
  public static final String ENUM_TYPE = "schema/enum-type";
  public static final String DEFAULT = "schema/default";
  public static final String DISCRIMINATOR = "schema/discriminator";
  public static final String ENDLESS = "schema/endless";
  public static final String DIALECT = "schema/dialect";
  public static final String IDENTIFIER = "schema/identifier";
  public static final String PATTERN = "schema/pattern";
  public static final String VOCABULARY = "schema/vocabulary";
  public static final String TOO_DEEP = "schema/too-deep";
  public static final String SCOPES = "schema/too-many-scopes";

  public static final String WRONG_KIND = "ref/wrong-kind";
  public static final String CONTRADICTION = "schema/contradiction";
  public static final String REFUSED_VALUE = "schema/refused-value";
  public static final String REFUSED_EXAMPLE = "schema/refused-example";
  public static final String NEAR_FORMAT = "schema/near-format";
  public static final String UNDECLARED = "schema/undeclared-property";

  private SchemaCodes() {}
}
