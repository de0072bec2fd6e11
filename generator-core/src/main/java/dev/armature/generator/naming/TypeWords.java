package dev.armature.generator.naming;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;

/** What a type in use is called inside a longer name. */
record TypeWords(TypeNames types) implements TypeRef.Visitor<String> {
  @Override
  public String scalar(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "String";
      case BOOLEAN -> "Boolean";
      case INT32 -> "Int";
      case INT64 -> "Long";
      case INTEGER -> "Integer";
      case FLOAT32 -> "Float";
      case FLOAT64 -> "Double";
      case NUMBER -> "Number";
      case DECIMAL -> "Decimal";
      case DATE -> "Date";
      case TIME -> "Time";
      case DATE_TIME -> "DateTime";
      case UUID -> "Uuid";
      case BASE64, BINARY -> "Bytes";
    };
  }

  @Override
  public String list(Value items) {
    return items.type().accept(this) + "List";
  }

  @Override
  public String map(Value values) {
    return values.type().accept(this) + "Map";
  }

  @Override
  public String named(TypeId id) {
    return types.words(id);
  }

  @Override
  public String mapped(TypeRef.Mapped type) {
    return Words.plain(type.type().simpleName()).upperCamel();
  }

  @Override
  public String any() {
    return "Json";
  }
}
