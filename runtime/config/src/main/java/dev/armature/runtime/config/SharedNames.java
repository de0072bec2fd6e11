package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import dev.armature.runtime.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what several contracts of one process call by one name though it is not the same. */
final class SharedNames {
  /** What one contract declares. */
  record Contract(List<SecurityScheme> schemes, List<Operation> operations) {
    Contract {
      schemes = List.copyOf(schemes);
      operations = List.copyOf(operations);
    }

    String name() {
      return operations.isEmpty() ? "a contract" : operations.get(0).service();
    }
  }

  private record Declared(SecurityScheme scheme, String contract) {
    @Override
    public String toString() {
      String kind = scheme.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String parameter = scheme.parameter().isEmpty() ? "" : " '" + scheme.parameter() + "'";
      return kind + parameter + " in " + contract;
    }
  }

  private final ConfigPlaces places;
  private final List<Contract> contracts;

  SharedNames(ConfigPlaces places, List<Contract> contracts) {
    this.places = places;
    this.contracts = contracts;
  }

  List<ConfigProblem> problems() {
    List<ConfigProblem> problems = new ArrayList<>(schemes());
    problems.addAll(operations());
    return problems;
  }

  private List<ConfigProblem> schemes() {
    Map<String, Declared> known = new HashMap<>();
    List<ConfigProblem> problems = new ArrayList<>();
    for (Contract contract : contracts) {
      for (SecurityScheme scheme : contract.schemes()) {
        Declared here = new Declared(scheme, contract.name());
        Declared first = known.putIfAbsent(scheme.name(), here);
        if (first != null && !first.scheme().equals(scheme)) {
          String message =
              "the security scheme '"
                  + scheme.name()
                  + "' is "
                  + first
                  + ", and "
                  + here
                  + "; rename it in one of them, by an overlay for example";
          problems.add(
              places.problem(
                  "contradiction",
                  message,
                  "infrastructure",
                  "security",
                  "schemes",
                  scheme.name()));
        }
      }
    }
    return problems;
  }

  private List<ConfigProblem> operations() {
    Map<String, Operation> known = new HashMap<>();
    List<ConfigProblem> problems = new ArrayList<>();
    for (Contract contract : contracts) {
      for (Operation operation : contract.operations()) {
        Operation first = known.putIfAbsent(operation.toString(), operation);
        if (first != null && first != operation) {
          String message =
              "two contracts have an operation "
                  + operation
                  + ", so metrics and keys could not tell them apart; give one of the contracts"
                  + " another title, by an overlay for example";
          problems.add(places.problem("contradiction", message, "operations", operation.id()));
        }
      }
    }
    return problems;
  }
}
