package dev.armature.generator.emit.java.http;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names of constants that say how the fields of a form travel; plain texts have none. */
public final class FormConstants {
  private final ValueMethods methods;
  private final ParameterConstants parameters;

  /** For one class. */
  public FormConstants(ValueMethods methods, ParameterConstants parameters) {
    this.methods = methods;
    this.parameters = parameters;
  }

  /**
   * The fields of a form.
   *
   * @param members those that are not spelled as usual
   */
  public List<CodeBlock> form(List<FormMember> members, Value value) {
    List<CodeBlock> arguments = new ArrayList<>();
    List<RecordDef.Property> properties = parameters.properties(value);
    for (RecordDef.Property property : properties) {
      Map<RecordDef.Property, FormMember> rest = new LinkedHashMap<>();
      properties.stream()
          .filter(other -> other != property)
          .forEach(other -> rest.put(other, spelling(members, other.name())));
      FormMember spelling = spelling(members, property.name());
      add(property.name(), parameters.field(property, spelling, siblings(rest, value)), arguments);
    }
    add("other fields", parameters.otherFields(value), arguments);
    return arguments;
  }

  /**
   * The parts of a form in parts.
   *
   * @param headers what is said of the headers of a member's part
   */
  public List<CodeBlock> parts(
      BodyBinding body, Value value, Function<RecordDef.Property, CodeBlock> headers) {
    List<CodeBlock> arguments = new ArrayList<>();
    List<RecordDef.Property> properties = parameters.properties(value);
    for (RecordDef.Property property : properties) {
      Map<RecordDef.Property, FormMember> others = new LinkedHashMap<>();
      properties.stream()
          .filter(other -> other != property)
          .forEach(each -> others.put(each, parameters.spelling(each, said(body, each))));
      CodeBlock how =
          parameters.part(
              property, said(body, property), siblings(others, value), headers.apply(property));
      add(property.name(), how, arguments);
    }
    add("other parts", parameters.otherParts(value), arguments);
    return arguments;
  }

  private void add(String name, @Nullable CodeBlock how, List<CodeBlock> arguments) {
    if (how != null) {
      arguments.add(CodeBlock.of("$L", methods.constant(name, RuntimeTypes.PARAMETER, how)));
    }
  }

  private static @Nullable FormMember said(BodyBinding body, RecordDef.Property property) {
    return body.parts().stream()
        .filter(member -> member.name().equals(property.name()))
        .findFirst()
        .orElse(null);
  }

  private static FormMember spelling(List<FormMember> members, String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElse(new FormMember(name, Style.FORM, true));
  }

  /** The fields of the other properties; null where an open object cannot have all the rest. */
  private @Nullable List<String> siblings(Map<RecordDef.Property, FormMember> others, Value value) {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<RecordDef.Property, FormMember> other : others.entrySet()) {
      if (parameters.isSpreadOpen(other.getKey(), other.getValue())) {
        return null;
      }
      parameters.fields(other.getKey(), other.getValue()).forEach(fields::add);
    }
    return parameters.keepsOthers(value) ? null : fields;
  }
}
