package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.StatusNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names operations, groups and exceptions, which share one package. */
final class ApiNaming {
  private final Service service;
  private final TypeNames types;
  private final Overrides overrides;
  private final Diagnostics diagnostics;

  ApiNaming(Service service, TypeNames types, Overrides overrides, Diagnostics diagnostics) {
    this.service = service;
    this.types = types;
    this.overrides = overrides;
    this.diagnostics = diagnostics;
  }

  ApiNames names() {
    Set<String> tags = new LinkedHashSet<>();
    Map<DocumentedError.Key, Outcome> errors = new LinkedHashMap<>();
    for (Operation operation : service.operations()) {
      tags.add(ApiNames.tag(operation));
      Outcomes.errors(operation)
          .forEach(o -> errors.merge(DocumentedError.Key.of(o), o, this::standing));
    }
    List<Candidate> classes = new ArrayList<>();
    service.operations().forEach(o -> classes.add(operation(o)));
    tags.forEach(t -> classes.add(group(t)));
    errors.forEach((key, outcome) -> classes.add(error(key, outcome)));
    List<String> names = assign(Reserved.CLASSES, classes);
    int groupsFrom = service.operations().size();
    int errorsFrom = groupsFrom + tags.size();
    return new ApiNames(
        operations(names.subList(0, groupsFrom)),
        groups(List.copyOf(tags), names.subList(groupsFrom, errorsFrom)),
        errors(errors, names.subList(errorsFrom, names.size())));
  }

  /** Which of two outcomes stands for their exception: the first one, unless the user named one. */
  private Outcome standing(Outcome first, Outcome other) {
    return overrides.has(other.origin()) && !overrides.has(first.origin()) ? other : first;
  }

  private static Candidate operation(Operation operation) {
    List<String> spellings = Spellings.ofClass(List.of(operation.id()), "Op", "Operation");
    return new Candidate(operation.id(), operation.id(), 0, spellings, operation.origin());
  }

  private Candidate group(String tag) {
    List<String> spellings =
        Spellings.ofClass(List.of(tag), "Tag", "").stream().map(ApiNaming::withApi).toList();
    return new Candidate(tag, "tag " + tag, 1, spellings, tagOrigin(tag));
  }

  private Origin tagOrigin(String tag) {
    String pointer = "/tags/" + tag.replace("~", "~0").replace("/", "~1");
    return new Origin(service.origin().document(), pointer, service.origin().span());
  }

  private static String withApi(String name) {
    return name.endsWith("Api") ? name : name + "Api";
  }

  /**
   * The status and what the body is called: of their own only, so that no other error of the status
   * changes it. A body that is named after its status does not repeat it.
   */
  private Candidate error(DocumentedError.Key key, Outcome outcome) {
    String phrase = StatusNames.of(outcome.status());
    String type = key.body() == null ? "" : key.body().accept(new TypeWords(types));
    String plain = saysFirst(type, phrase) ? type : phrase + type;
    String longer = phrase + (type.isEmpty() ? "WithoutBody" : type);
    return new Candidate(
        outcome.status().toString(),
        key.toString(),
        key.body() == null ? 3 : 2,
        List.of(plain + "Exception", longer + "Exception"),
        outcome.origin());
  }

  /** Whether a name begins with the words of another. */
  private static boolean saysFirst(String name, String words) {
    return name.startsWith(words)
        && (name.equals(words) || !Character.isLowerCase(name.codePointAt(words.length())));
  }

  private Map<String, OperationNames> operations(List<String> classes) {
    List<Candidate> methods = new ArrayList<>();
    for (Operation o : service.operations()) {
      Origin origin = new Origin("", "", o.origin().span());
      methods.add(new Candidate(o.id(), o.id(), 0, Spellings.ofMember(o.id(), "op"), origin));
    }
    List<String> names = silent(Reserved.WORDS).assign(methods);
    Map<String, OperationNames> operations = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Operation operation = service.operations().get(i);
      List<String> inputs = assign(Reserved.COMPONENTS, InputCandidates.of(operation));
      List<String> results = results(operation, classes.get(i));
      operations.put(
          operation.id(), new OperationNames(classes.get(i), names.get(i), inputs, results));
    }
    return operations;
  }

  private List<String> results(Operation operation, String className) {
    List<Candidate> candidates = new ArrayList<>();
    for (Outcome outcome : operation.outcomes()) {
      String phrase = StatusNames.of(outcome.status());
      List<String> spellings = List.of(phrase, phrase + "Result");
      candidates.add(new Candidate(phrase, phrase, 0, spellings, outcome.origin()));
    }
    return silent(Reserved.union(Reserved.CLASSES, Set.of(className))).assign(candidates);
  }

  private Map<String, GroupNames> groups(List<String> tags, List<String> classes) {
    List<Candidate> methods = new ArrayList<>();
    for (String tag : tags) {
      Origin origin = new Origin("", "", service.origin().span());
      methods.add(new Candidate(tag, tag, 0, ofGroup(tag), origin));
    }
    Set<String> reserved = Reserved.union(Reserved.WORDS, Set.of("build"));
    List<String> names = silent(reserved).assign(methods);
    Map<String, GroupNames> groups = new LinkedHashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      groups.put(tag, new GroupNames(tag, classes.get(i), names.get(i)));
    }
    return groups;
  }

  /** A tag that is a word of Java is better read with what it names than with an underscore. */
  private static List<String> ofGroup(String tag) {
    List<String> spellings = Spellings.ofMember(tag, "tag");
    String first = spellings.get(0);
    return Reserved.WORDS.contains(first)
        ? List.of(first + "Api", first + "Operations")
        : spellings;
  }

  private static Map<DocumentedError.Key, DocumentedError> errors(
      Map<DocumentedError.Key, Outcome> outcomes, List<String> classes) {
    Map<DocumentedError.Key, DocumentedError> errors = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<DocumentedError.Key, Outcome> entry : outcomes.entrySet()) {
      errors.put(entry.getKey(), new DocumentedError(classes.get(i++), entry.getValue()));
    }
    return errors;
  }

  private List<String> assign(Set<String> reserved, List<Candidate> candidates) {
    return new NameSpace(reserved, overrides, diagnostics).assign(candidates);
  }

  /** For names that follow from others: their clashes and overrides are reported there. */
  private NameSpace silent(Set<String> reserved) {
    Diagnostics nobody = new Diagnostics();
    return new NameSpace(reserved, new Overrides(Map.of(), nobody), nobody);
  }
}
