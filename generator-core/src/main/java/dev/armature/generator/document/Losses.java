package dev.armature.generator.document;

import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a version cannot say; what is lost for one reason in many places is told once. */
final class Losses {
  private static final String CODE = "openapi/loss";

  private final Map<String, Place> first = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /**
   * Something that is not written.
   *
   * @param what the sentence that is told, such as {@code 'webhooks' are left out}
   */
  void add(Place at, String what) {
    first.putIfAbsent(what, at);
    counts.merge(what, 1, Integer::sum);
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Tells all of them. */
  void report(Findings findings, OpenApiVersion version) {
    first.forEach(
        (what, at) -> {
          int more = counts.getOrDefault(what, 1) - 1;
          String places = more == 0 ? "" : " (here and in " + more + " more places)";
          String message = what + places + ": OpenAPI " + version.title() + " cannot say it";
          findings.warning(
              CODE, at.span(), message, "write a later version by --oas, or accept it");
        });
  }
}
