package dev.armature.generator.naming;

import dev.armature.generator.ir.ComputedDefaults;
import dev.armature.generator.ir.ComputedDefaults.Computed;
import dev.armature.generator.ir.ComputedDefaults.Place;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants that hold documented defaults which take more than a literal. */
final class DefaultNames {
  private static final String HOLDER = "Defaults";

  /** Characters of JSON in one class: a bound on the code that initialises it, of 65,535 bytes. */
  private static final int ONE_CLASS = 6_000;

  private DefaultNames() {}

  /** In the order in which they can be made; a class needs none that comes after it. */
  static Map<Place, DefaultName> of(Service service, TypeNames types, ApiNames api) {
    Map<Place, String> subjects = subjects(service, types, api);
    Map<Place, DefaultName> names = new LinkedHashMap<>();
    Scope scope = Scope.with();
    int holders = 1;
    int length = 0;
    for (Computed preset : ComputedDefaults.of(service)) {
      int own = 40 + preset.size();
      if (length > 0 && length + own > ONE_CLASS) {
        holders++;
        length = 0;
        scope = Scope.with();
      }
      length += own;
      String subject = subjects.getOrDefault(preset.place(), "value");
      String constant = scope.addConstant(subject.replace('.', ' '));
      names.put(
          preset.place(),
          new DefaultName(HOLDER + (holders == 1 ? "" : holders), constant, subject));
    }
    return Collections.unmodifiableMap(names);
  }

  private static Map<Place, String> subjects(Service service, TypeNames types, ApiNames api) {
    Map<Place, String> subjects = new HashMap<>();
    for (TypeDef type : service.types()) {
      if (type instanceof RecordDef) {
        List<String> members = types.members(type.id());
        for (int i = 0; i < members.size(); i++) {
          subjects.put(Place.of(type.id(), i), types.type(type.id()) + "." + members.get(i));
        }
      }
    }
    for (Operation operation : service.operations()) {
      OperationNames own = api.operation(operation.id());
      for (int i = 0; i < own.inputs().size(); i++) {
        subjects.put(Place.of(operation, i), own.className() + "." + own.inputs().get(i));
      }
    }
    return subjects;
  }
}
