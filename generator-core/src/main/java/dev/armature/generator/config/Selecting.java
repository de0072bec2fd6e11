package dev.armature.generator.config;

import dev.armature.generator.config.ConfigFile.Selection;
import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.read.common.OperationHead;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses operations by what the configuration says of which are wanted. For one run. */
public final class Selecting {
  private final @Nullable Selection include;
  private final @Nullable Selection exclude;
  private final Set<Word> matched = new HashSet<>();

  /** Knows the configuration's words. */
  public Selecting(ConfigFile file) {
    this.include = file.include();
    this.exclude = file.exclude();
  }

  /** The operations that are wanted; words of the configuration that match none are reported. */
  public Set<OperationHead> among(List<OperationHead> all, Diagnostics diagnostics) {
    Set<OperationHead> wanted = new LinkedHashSet<>(all);
    wanted.removeIf(each -> !isWanted(each));
    reportUnused(include, diagnostics);
    reportUnused(exclude, diagnostics);
    return wanted;
  }

  private boolean isWanted(OperationHead each) {
    // Both are asked, so that every word that matches is known.
    boolean in = include == null | matches(include, each);
    return !matches(exclude, each) && in;
  }

  private boolean matches(@Nullable Selection selection, OperationHead each) {
    String path = each.path();
    return selection != null
        && any(selection.tags(), each.tags()::contains)
            | any(selection.paths(), word -> path != null && isPath(path, word))
            | any(selection.operations(), each.id()::equals);
  }

  private boolean any(List<Word> words, Predicate<String> matches) {
    List<Word> found = words.stream().filter(word -> matches.test(word.text())).toList();
    matched.addAll(found);
    return !found.isEmpty();
  }

  private static boolean isPath(String path, String word) {
    return word.endsWith("*")
        ? path.startsWith(word.substring(0, word.length() - 1))
        : path.equals(word);
  }

  private void reportUnused(@Nullable Selection selection, Diagnostics diagnostics) {
    if (selection != null) {
      reportUnused("tag", selection.tags(), diagnostics);
      reportUnused("path", selection.paths(), diagnostics);
      reportUnused("id", selection.operations(), diagnostics);
    }
  }

  private void reportUnused(String kind, List<Word> words, Diagnostics diagnostics) {
    for (Word word : words) {
      if (!matched.contains(word)) {
        diagnostics.warning(
            "config/matches-nothing",
            word.span(),
            "no operation has the " + kind + " '" + word.text() + "'",
            "correct it or remove it");
      }
    }
  }
}
