package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;

/** The runtime's types that validators use. */
public final class ValidatorTypes {
  public static final ClassName JSON_TAPE = ClassName.get("dev.armature.runtime.tape", "JsonTape");
  public static final ClassName JSON_SCANNER =
      ClassName.get("dev.armature.runtime.tape", "JsonScanner");
  public static final ClassName NAME = ClassName.get("dev.armature.runtime.tape", "Name");
  static final ClassName NAMES = ClassName.get("dev.armature.runtime.tape", "Names");
  static final ClassName VALUES = ClassName.get("dev.armature.runtime.tape", "Values");
  static final ClassName KINDS = ClassName.get("dev.armature.runtime.tape", "Kinds");
  public static final ClassName FORMAT = ClassName.get("dev.armature.runtime.format", "Format");
  static final ClassName REGEX = ClassName.get("dev.armature.runtime.regex", "Regex");
  static final ClassName CONTENT = ClassName.get("dev.armature.runtime.schema", "StringContent");
  public static final ClassName MARKS = ClassName.get("dev.armature.runtime.schema", "Marks");
  public static final ClassName TRACE = ClassName.get("dev.armature.runtime.schema", "Trace");
  public static final ClassName REPORT = ClassName.get("dev.armature.runtime.schema", "Report");
  public static final ClassName VALIDATOR =
      ClassName.get("dev.armature.runtime.schema", "SchemaValidator");

  private ValidatorTypes() {}
}
