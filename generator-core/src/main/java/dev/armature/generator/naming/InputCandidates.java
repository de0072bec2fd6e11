package dev.armature.generator.naming;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The inputs of an operation on their way to component names. */
final class InputCandidates {
  private static final String BODY = "body";

  private InputCandidates() {}

  static List<Candidate> of(Operation operation) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, String> locations = locations(operation);
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField input = operation.inputs().get(i);
      String location = locations.getOrDefault(i, BODY);
      List<String> spellings = new ArrayList<>(Spellings.ofMember(input.name(), "_"));
      spellings.add(1, Spellings.local(location + " " + input.name()));
      String identity = location + " " + input.name();
      candidates.add(
          new Candidate(input.name(), identity, rank(location), spellings, input.origin()));
    }
    return candidates;
  }

  /** Where inputs are that are no bodies, by their numbers. */
  private static Map<Integer, String> locations(Operation operation) {
    HttpBinding http = operation.http();
    Map<Integer, String> locations = new HashMap<>();
    if (http != null) {
      for (HttpBinding.ParameterBinding parameter : http.parameters()) {
        locations.putIfAbsent(parameter.input(), parameter.in().name().toLowerCase(Locale.ROOT));
      }
    }
    return locations;
  }

  /** The body keeps its name; a path parameter has it before a query parameter, and so on. */
  private static int rank(String location) {
    return List.of(BODY, "path", "query", "header", "cookie", "querystring").indexOf(location);
  }
}
