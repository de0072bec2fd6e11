package dev.armature.generator.naming;

import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.MappedType;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants that hold codecs and documented defaults of users' own classes. */
final class MappedNames {
  private MappedNames() {}

  /** Sorted by class; a codec whose simple name is that of another one is called by all of it. */
  static Map<MappedType, String> codecs(List<MappedType> types) {
    List<MappedType> sorted =
        types.stream()
            .sorted(Comparator.comparing(MappedType::codec).thenComparing(MappedType::type))
            .toList();
    Map<MappedType, String> names = new LinkedHashMap<>();
    Scope scope = Scope.with();
    for (MappedType type : sorted) {
      boolean alone =
          sorted.stream().filter(other -> constant(other).equals(constant(type))).count() == 1;
      names.put(type, scope.addConstant(alone ? simple(type) : type.codec()));
    }
    return Collections.unmodifiableMap(names);
  }

  /** Sorted by class and value. */
  static Map<MappedDefault, String> defaults(List<MappedDefault> defaults) {
    Comparator<MappedDefault> order =
        Comparator.comparing((MappedDefault each) -> each.type().type())
            .thenComparing(each -> each.type().codec())
            .thenComparing(MappedDefault::json);
    Map<MappedDefault, String> names = new LinkedHashMap<>();
    Scope scope = Scope.with();
    for (MappedDefault each : defaults.stream().sorted(order).toList()) {
      String words = each.type().simpleName() + " " + each.json().replace("\"", "");
      names.put(each, scope.addConstant(words));
    }
    return Collections.unmodifiableMap(names);
  }

  private static String simple(MappedType type) {
    return type.codec().substring(type.codec().lastIndexOf('.') + 1);
  }

  private static String constant(MappedType type) {
    return Spellings.ofConstant(simple(type)).get(0);
  }
}
