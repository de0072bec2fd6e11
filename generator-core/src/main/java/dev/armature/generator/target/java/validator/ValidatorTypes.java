package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.ClassName;

/** The runtime's types that validators use. */
final class ValidatorTypes {
  static final ClassName JSON_TAPE = ClassName.get("dev.armature.runtime.tape", "JsonTape");
  static final ClassName JSON_SCANNER = ClassName.get("dev.armature.runtime.tape", "JsonScanner");
  static final ClassName NAME = ClassName.get("dev.armature.runtime.tape", "Name");
  static final ClassName NAMES = ClassName.get("dev.armature.runtime.tape", "Names");
  static final ClassName VALUES = ClassName.get("dev.armature.runtime.tape", "Values");
  static final ClassName KINDS = ClassName.get("dev.armature.runtime.tape", "Kinds");
  static final ClassName FORMAT = ClassName.get("dev.armature.runtime.format", "Format");
  static final ClassName REGEX = ClassName.get("dev.armature.runtime.regex", "Regex");
  static final ClassName CONTENT = ClassName.get("dev.armature.runtime.schema", "Content");
  static final ClassName MARKS = ClassName.get("dev.armature.runtime.schema", "Marks");
  static final ClassName TRACE = ClassName.get("dev.armature.runtime.schema", "Trace");
  static final ClassName REPORT = ClassName.get("dev.armature.runtime.schema", "Report");
  static final ClassName VALIDATOR =
      ClassName.get("dev.armature.runtime.schema", "SchemaValidator");

  private ValidatorTypes() {}
}
