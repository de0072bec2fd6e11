package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.RouteChoice;
import dev.armature.generator.ir.RouteChoice.Taken;
import dev.armature.generator.ir.RouteChoice.Usual;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operations whose paths differ in the names of parameters only. OpenAPI forbids them (3.1, 4.8.8),
 * but requests may still tell which one they mean: by the defaults of the parameters, or by what
 * these take (decision 43).
 */
final class SharedRoutes {
  private final PathValues values;

  SharedRoutes(Contract contract) {
    this.values = new PathValues(contract);
  }

  /**
   * An operation.
   *
   * @param shared the parameters of its path item
   */
  record Candidate(Place at, List<String> names, List<Place> shared) {}

  /** What an operation takes, by the positions of its parameters, so that others compare. */
  private record Claim(Candidate candidate, Set<Object> usual, Set<Object> taken, RouteChoice raw) {
    /** The most particular ones are asked first. */
    int rank() {
      return raw.taken().stream()
          .mapToInt(each -> RouteChoice.Kind.values().length - each.kind().ordinal())
          .sum();
    }
  }

  /**
   * How requests choose among operations with one method and one shape of path.
   *
   * @return those that some request can mean, by their places; others are not in it
   */
  Map<Place, RouteChoice> choose(List<Candidate> candidates) {
    List<Claim> claims = new ArrayList<>(candidates.stream().map(this::claim).toList());
    claims.sort(Comparator.comparingInt(Claim::rank).reversed());
    Set<Set<Object>> usual = new HashSet<>();
    List<Set<Object>> before = new ArrayList<>();
    Map<Place, RouteChoice> chosen = new LinkedHashMap<>();
    for (Claim each : claims) {
      boolean preferred = !each.usual().isEmpty() && usual.add(each.usual());
      boolean covered = before.stream().anyMatch(each.taken()::containsAll);
      if (preferred || !covered) {
        before.add(each.taken());
        List<Usual> firsts = preferred ? each.raw().usual() : List.of();
        chosen.put(
            each.candidate().at(), new RouteChoice(chosen.size(), firsts, each.raw().taken()));
      }
    }
    return chosen;
  }

  private Claim claim(Candidate candidate) {
    Map<String, Place> schemas = values.schemas(candidate.at(), candidate.shared());
    schemas.keySet().retainAll(candidate.names());
    List<Usual> usual = PathValues.usual(schemas);
    List<Taken> taken = PathValues.taken(schemas);
    Map<String, Integer> positions = new HashMap<>();
    candidate.names().forEach(name -> positions.put(name, positions.size()));
    Set<Object> usualAt = new HashSet<>();
    usual.forEach(each -> usualAt.add(List.of(positions.get(each.parameter()), each.text())));
    Set<Object> takenAt = new HashSet<>();
    for (Taken each : taken) {
      takenAt.add(List.of(positions.get(each.parameter()), each.kind(), Set.copyOf(each.texts())));
    }
    return new Claim(candidate, usualAt, takenAt, new RouteChoice(0, usual, taken));
  }
}
