package dev.armature.generator.naming;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The inputs of an operation on their way to component names. */
final class InputCandidates {
  private static final String BODY = "body";

  private InputCandidates() {}

  static List<Candidate> of(Operation operation) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField input = operation.inputs().get(i);
      String location = location(operation, i);
      List<String> spellings = new ArrayList<>(Spellings.ofMember(input.name(), "_"));
      spellings.add(1, Spellings.local(location + " " + input.name()));
      String identity = location + " " + input.name();
      candidates.add(
          new Candidate(input.name(), identity, rank(location), spellings, input.origin()));
    }
    return candidates;
  }

  private static String location(Operation operation, int input) {
    HttpBinding http = operation.http();
    if (http != null) {
      for (HttpBinding.ParameterBinding parameter : http.parameters()) {
        if (parameter.input() == input) {
          return parameter.in().name().toLowerCase(Locale.ROOT);
        }
      }
    }
    return BODY;
  }

  /** The body keeps its name; a path parameter has it before a query parameter, and so on. */
  private static int rank(String location) {
    return List.of(BODY, "path", "query", "header", "cookie", "querystring").indexOf(location);
  }
}
