package dev.armature.generator.ir;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that a server's layers answer for an operation before or instead of its handler: a
 * contract that documents a body of its own for one of them is kept only by an error mapper.
 */
public final class LayerStatuses {
  private static final String PROBLEM = "application/problem+json";

  /** Marks in a document what stands there of the layers, and is no part of the contract. */
  public static final String MARK = "x-armature-layer";

  private LayerStatuses() {}

  /** Those of which an operation documents nothing, in order. */
  public static List<Integer> undocumented(Operation operation) {
    return operation.http() == null
        ? List.of()
        : answered(operation).stream()
            .filter(status -> documented(operation, status) == null)
            .toList();
  }

  /**
   * Those whose documented body is not that of the layers, in order; a range stands for several.
   */
  public static List<Integer> ownBodies(Operation operation) {
    return operation.http() == null
        ? List.of()
        : answered(operation).stream().filter(status -> own(operation, status)).toList();
  }

  private static boolean own(Operation operation, int status) {
    Outcome documented = documented(operation, status);
    return documented != null
        && !documented.contents().isEmpty()
        && documented.contents().stream().noneMatch(LayerStatuses::isProblem);
  }

  /** The outcome that documents a status, the most precise one; or null. */
  private static @Nullable Outcome documented(Operation operation, int status) {
    Outcome documented = null;
    int best = 0;
    for (Outcome outcome : operation.outcomes()) {
      int precision = precision(outcome.status(), status);
      if (precision > best) {
        best = precision;
        documented = outcome;
      }
    }
    return documented;
  }

  private static int precision(Status documented, int status) {
    if (documented instanceof Status.Exact exact) {
      return exact.code() == status ? 3 : 0;
    }
    if (documented instanceof Status.Range range) {
      return range.hundreds() == status / 100 ? 2 : 0;
    }
    return 1;
  }

  private static boolean isProblem(Content content) {
    String essence = content.mediaType().split(";", 2)[0].trim();
    return essence.toLowerCase(Locale.ROOT).equals(PROBLEM);
  }

  private static Set<Integer> answered(Operation operation) {
    // The limits of calls, and of time, and faults of handlers.
    Set<Integer> statuses = new TreeSet<>(Set.of(429, 500, 503, 504));
    if (!operation.inputs().isEmpty()) {
      statuses.add(400);
    }
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      statuses.addAll(Set.of(400, 408, 413, 415));
    }
    if (operation.outcomes().stream()
        .anyMatch(outcome -> outcome.status().success() && !outcome.contents().isEmpty())) {
      statuses.add(406);
    }
    if (operation.security().stream().anyMatch(each -> !each.all().isEmpty())) {
      statuses.add(401);
    }
    if (forbids(operation)) {
      statuses.add(403);
    }
    return statuses;
  }

  private static boolean forbids(Operation operation) {
    return operation.policies().all().containsKey(PolicyKind.PERMISSION)
        || operation.security().stream()
            .flatMap(each -> each.all().stream())
            .anyMatch(scheme -> !scheme.scopes().isEmpty());
  }
}
