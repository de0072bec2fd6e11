package dev.armature.generator.corpus;

import dev.armature.generator.corpus.Tally.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lines of tab-separated resources that explain differences; each must explain one. */
final class Known {
  private final List<List<String>> lines;
  private final Set<List<String>> met = new HashSet<>();

  private Known(List<List<String>> lines) {
    this.lines = lines;
  }

  /** The lines of a resource, without those that start with {@code #}. */
  static Known of(String resource) {
    return new Known(rows(resource));
  }

  static List<List<String>> rows(String resource) {
    try (InputStream in = Objects.requireNonNull(Known.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a line has the contract, operation, place and networknt's verdict; * is any. */
  boolean explains(Difference difference) {
    List<String> asked =
        List.of(
            difference.contract(),
            difference.operation(),
            difference.where(),
            difference.valid() ? "valid" : "invalid");
    for (List<String> line : lines) {
      boolean same = true;
      for (int i = 0; i < asked.size(); i++) {
        same &= line.get(i).equals("*") || line.get(i).equals(asked.get(i));
      }
      if (same) {
        met.add(line);
        return true;
      }
    }
    return false;
  }

  /** The lines about those contracts that explained nothing. */
  List<List<String>> unmet(Set<String> contracts) {
    List<List<String>> left = new ArrayList<>(lines);
    left.removeIf(line -> met.contains(line) || !contracts.contains(line.get(0)));
    return left;
  }
}
