package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.naming.Scope;
import dev.armature.generator.schema.Keyword;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The patterns that the code of several types or inputs matches, so that one class has them. */
final class RepeatedPatterns {
  private final Map<String, Set<String>> users = new LinkedHashMap<>();
  private final Map<String, String> hints = new LinkedHashMap<>();

  private RepeatedPatterns() {}

  /** The name of a method for each pattern, in the order of the types and operations. */
  static Map<String, String> of(Service service) {
    RepeatedPatterns found = new RepeatedPatterns();
    service.types().forEach(found::type);
    service.operations().forEach(found::operation);
    Scope scope = Scope.with();
    Map<String, String> methods = new LinkedHashMap<>();
    found.users.forEach(
        (ecma, users) -> {
          if (users.size() > 1) {
            methods.put(ecma, scope.addMethod("matches", found.hints.getOrDefault(ecma, "")));
          }
        });
    return methods;
  }

  private void type(TypeDef type) {
    if (type instanceof RecordDef record) {
      for (RecordDef.Property property : record.properties()) {
        value(record.origin().toString(), property.name(), property.value());
      }
    } else if (type instanceof WrapperDef wrapper) {
      value(wrapper.origin().toString(), "value", wrapper.value());
    }
  }

  private void operation(Operation operation) {
    for (InputField input : operation.inputs()) {
      String user = (input.isShared() ? input.origin() : operation.origin()).toString();
      value(user, input.name(), input.value());
    }
  }

  private void value(String user, String name, Value value) {
    for (Constraint constraint : value.constraints()) {
      Keyword.Pattern pattern = constraint.assertion(Keyword.Pattern.class);
      if (pattern != null) {
        users.computeIfAbsent(pattern.ecma(), key -> new LinkedHashSet<>()).add(user);
        hints.putIfAbsent(pattern.ecma(), name);
      }
    }
    if (value.type() instanceof TypeRef.ListOf list) {
      value(user, name, list.items());
    } else if (value.type() instanceof TypeRef.MapOf map) {
      value(user, name, map.values());
    }
  }
}
