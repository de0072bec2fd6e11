package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All Java names of a service by what they are the names of, wherever that stands. */
final class NameTable {
  /** None takes the name of another but for one with a body that says nearly the same. */
  private static final String ERRORS = "errors";

  /** One name space a key: what is inside of a type or an operation has its own. */
  private final Map<String, Map<String, Set<String>>> spaces = new TreeMap<>();

  /** Members that tell the variants of a union apart, and so are no components. */
  private final Set<String> tags = new TreeSet<>();

  private final Map<TypeId, String> identities = new HashMap<>();

  static NameTable of(Service service) {
    NameTable table = new NameTable();
    JavaNames names = JavaNames.of(service, Map.of(), new Diagnostics());
    service.types().forEach(type -> table.identities.put(type.id(), identity(type)));
    service.types().forEach(type -> table.type(type, names));
    service.operations().forEach(operation -> table.operation(operation, names));
    return table;
  }

  /** The names that elements of this table have lost in another one, with what they were of. */
  Set<String> lostIn(NameTable other, boolean mayGo) {
    Set<String> lost = new TreeSet<>();
    spaces.forEach(
        (space, elements) -> {
          Map<String, Set<String>> now = other.spaces.getOrDefault(space, Map.of());
          elements.forEach(
              (element, names) -> {
                Set<String> kept = now.getOrDefault(element, Set.of());
                boolean tag = other.tags.contains(space + element);
                boolean gone = kept.isEmpty() && (mayGo || tag);
                boolean clash = collapses(space, names, kept, element, now);
                if (!gone && !clash && !kept.containsAll(names)) {
                  lost.add(space + ": " + element + " was " + names + " and is " + kept);
                }
              });
        });
    return lost;
  }

  /** Whether another element has now taken each lost name: the two make one identifier. */
  private static boolean collapses(
      String space,
      Set<String> names,
      Set<String> kept,
      String element,
      Map<String, Set<String>> now) {
    Set<String> others = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    now.forEach(
        (each, taken) -> {
          boolean may = !space.equals(ERRORS) || said(each).equals(said(element));
          if (may && !each.equals(element)) {
            others.addAll(taken);
          }
        });
    return !kept.isEmpty() && names.stream().allMatch(n -> kept.contains(n) || others.contains(n));
  }

  /** What an error is called after, if its body says nearly the same as another one. */
  private static String said(String error) {
    return error.replaceAll("#[0-9a-f]{64}", "");
  }

  private void put(String space, String element, String name) {
    spaces
        .computeIfAbsent(space, key -> new TreeMap<>())
        .computeIfAbsent(element, key -> new TreeSet<>())
        .add(name);
  }

  private static String identity(TypeDef type) {
    String content = type.hint().content();
    return content.isEmpty()
        ? type.id().value().replace("!request", "")
        : type.hint().parts() + content.replace("!Input", "");
  }

  private void type(TypeDef type, JavaNames names) {
    String own = identity(type);
    put("model", own, names.type(type.id()));
    if (type instanceof RecordDef record) {
      if (record.tag() != null) {
        tags.add("components of " + own + record.tag().property());
      }
      List<String> components = names.components(type.id());
      for (int i = 0; i < components.size(); i++) {
        put("components of " + own, record.properties().get(i).name(), components.get(i));
      }
    }
    if (type instanceof EnumDef list) {
      List<String> constants = names.constants(type.id());
      for (int i = 0; i < constants.size(); i++) {
        String value = list.values().get(i).value().accept(ScalarText.INSTANCE);
        put("constants of " + own, value, constants.get(i));
      }
    }
  }

  private void operation(Operation operation, JavaNames names) {
    String id = operation.id();
    OperationNames own = names.operation(operation);
    put("api", "operation " + id, own.className());
    put("methods", id, own.method());
    put("api", "tag " + ApiNames.tag(operation), names.group(operation).className());
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField input = operation.inputs().get(i);
      put("inputs of " + id, i + " " + input.name(), own.inputs().get(i));
      put("readers of " + id, i + " " + input.name(), names.inputReader(operation, input));
    }
    for (int i = 0; i < operation.outcomes().size(); i++) {
      String status = operation.outcomes().get(i).status().toString();
      put("results of " + id, status, own.results().get(i));
    }
    for (Outcome error : Outcomes.errors(operation)) {
      Value body = Outcomes.body(error);
      String said = body == null ? "" : words(body.type().accept(new JavaShape()));
      put(ERRORS, error.status() + " " + said, names.error(error).className());
    }
  }

  private String words(TypeRef type) {
    String text = type.toString();
    for (Map.Entry<TypeId, String> each : identities.entrySet()) {
      text = text.replace("[id=" + each.getKey() + "]", "[" + each.getValue() + "]");
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
