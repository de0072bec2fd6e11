package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.StatusNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names webhooks and callbacks, which have a package of their own. */
final class SendingNames {
  private final Overrides overrides;
  private final Diagnostics diagnostics;

  private SendingNames(Overrides overrides, Diagnostics diagnostics) {
    this.overrides = overrides;
    this.diagnostics = diagnostics;
  }

  /** The names of each, by its id. */
  static Map<String, OperationNames> of(
      Service service, Overrides overrides, Diagnostics diagnostics) {
    return new SendingNames(overrides, diagnostics).names(service.sendings());
  }

  private Map<String, OperationNames> names(List<Sending> sendings) {
    List<String> classes =
        new NameSpace(Reserved.CLASSES, overrides, diagnostics)
            .assign(sendings.stream().map(SendingNames::candidate).toList());
    Map<String, OperationNames> names = new HashMap<>();
    for (int i = 0; i < classes.size(); i++) {
      Operation operation = sendings.get(i).operation();
      List<String> inputs =
          new NameSpace(Reserved.COMPONENTS, overrides, diagnostics)
              .assign(InputCandidates.of(operation));
      names.put(
          operation.id(),
          new OperationNames(classes.get(i), "send", inputs, answers(operation, classes.get(i))));
    }
    return names;
  }

  private static Candidate candidate(Sending sending) {
    Operation operation = sending.operation();
    String role = sending.isWebhook() ? "Webhook" : "Callback";
    List<String> spellings =
        Spellings.ofClass(List.of(operation.id()), "Op", "").stream()
            .map(name -> name.endsWith(role) ? name : name + role)
            .toList();
    return new Candidate(operation.id(), operation.id(), 0, spellings, operation.origin());
  }

  private static List<String> answers(Operation operation, String className) {
    Diagnostics nobody = new Diagnostics();
    List<Candidate> candidates = new ArrayList<>();
    for (Outcome outcome : operation.outcomes()) {
      String phrase = StatusNames.of(outcome.status());
      List<String> spellings = List.of(phrase, phrase + "Answer");
      candidates.add(new Candidate(phrase, phrase, 0, spellings, outcome.origin()));
    }
    Set<String> taken = Set.of(className, "Input", "Answer", "Undocumented");
    return new NameSpace(
            Reserved.union(Reserved.CLASSES, taken), new Overrides(Map.of(), nobody), nobody)
        .assign(candidates);
  }
}
