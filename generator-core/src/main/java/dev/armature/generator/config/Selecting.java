package dev.armature.generator.config;

import dev.armature.generator.config.ConfigFile.Grouping;
import dev.armature.generator.config.ConfigFile.Selection;
import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Applies what the configuration says of operations: which of them, and in which groups. */
public final class Selecting {
  private final ConfigFile file;
  private final Diagnostics diagnostics;

  /** Reports words that match nothing. */
  public Selecting(ConfigFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The service as it is to be generated, without types that nothing reaches. */
  public Service apply(Service service) {
    Selection include = file.include();
    Selection exclude = file.exclude();
    if (include == null && exclude == null && file.grouping() == Grouping.TAG) {
      return service;
    }
    reportUnused(include, service);
    reportUnused(exclude, service);
    List<Operation> chosen = new ArrayList<>();
    for (Operation operation : service.operations()) {
      boolean in = include == null || names(include, operation);
      boolean out = exclude != null && names(exclude, operation);
      if (in && !out) {
        chosen.add(grouped(service, operation));
      }
    }
    return new Service(
        service.name(),
        service.version(),
        service.doc(),
        service.basePath(),
        chosen,
        Reachable.types(service, chosen),
        service.securitySchemes(),
        service.tags(),
        service.formats(),
        service.origin());
  }

  private static boolean names(Selection selection, Operation operation) {
    return any(selection.tags(), operation, Selecting::hasTag)
        || any(selection.paths(), operation, Selecting::hasPath)
        || any(selection.operations(), operation, (o, word) -> o.id().equals(word));
  }

  private static boolean any(
      List<Word> words, Operation operation, BiPredicate<Operation, String> matches) {
    return words.stream().anyMatch(word -> matches.test(operation, word.text()));
  }

  private static boolean hasTag(Operation operation, String tag) {
    return operation.tags().contains(tag);
  }

  private static boolean hasPath(Operation operation, String path) {
    HttpBinding http = operation.http();
    if (http == null) {
      return false;
    }
    return path.endsWith("*")
        ? http.path().startsWith(path.substring(0, path.length() - 1))
        : http.path().equals(path);
  }

  private void reportUnused(@Nullable Selection selection, Service service) {
    if (selection != null) {
      reportUnused("tag", selection.tags(), service, Selecting::hasTag);
      reportUnused("path", selection.paths(), service, Selecting::hasPath);
      reportUnused("id", selection.operations(), service, (o, word) -> o.id().equals(word));
    }
  }

  private void reportUnused(
      String kind, List<Word> words, Service service, BiPredicate<Operation, String> matches) {
    for (Word word : words) {
      if (service.operations().stream().noneMatch(o -> matches.test(o, word.text()))) {
        diagnostics.warning(
            "config/matches-nothing",
            word.span(),
            "no operation has the " + kind + " '" + word.text() + "'",
            "correct it or remove it");
      }
    }
  }

  private Operation grouped(Service service, Operation operation) {
    return switch (file.grouping()) {
      case TAG -> operation;
      case PATH -> withGroup(operation, segment(operation));
      case SERVICE -> withGroup(operation, service.name());
    };
  }

  private static String segment(Operation operation) {
    HttpBinding http = operation.http();
    String path = http == null ? "" : http.path().substring(1);
    int end = path.indexOf('/');
    String first = end < 0 ? path : path.substring(0, end);
    return first.isEmpty() ? "default" : first;
  }

  private static Operation withGroup(Operation operation, String group) {
    return new Operation(
        operation.id(),
        operation.doc(),
        List.of(group),
        operation.inputs(),
        operation.outcomes(),
        operation.security(),
        operation.policies(),
        operation.http(),
        operation.tool(),
        operation.origin());
  }
}
