package dev.armature.generator.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A disagreement in which the specification is with us: a line of {@code disagreements.tsv}, and
 * the predicate that recognises it.
 *
 * @param name of the predicate
 * @param section of the specification that decides
 * @param ours our answer to the line's trial
 * @param draft of the trial
 * @param schema of the trial, as text
 * @param instance of the trial, as text
 */
record Known(
    String name, String section, String ours, Draft draft, String schema, String instance) {
  private static final String RESOURCE = "/fuzz/disagreements.tsv";

  private static final Map<String, Predicate<Disagreement>> PREDICATES =
      Map.of(
          "contains-evaluates-items",
          Known::isCuredByHidingContains,
          "fraction-beside-integer",
          Known::isCuredByPlainNumbers,
          "integer-beyond-long",
          found -> found.theirs().contains("method `asLong()` cannot"));

  /** All lines. */
  static List<Known> all() {
    InputStream in = Objects.requireNonNull(Known.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Known::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether networknt agrees once {@code contains} cannot mark items, which changes no verdict. */
  private static boolean isCuredByHidingContains(Disagreement found) {
    Trial trial = found.trial();
    String hidden = Text.print(HiddenContains.in(trial.schema()));
    return trial.draft() == Draft.DRAFT_2019_09
        && Peer.verdict(trial.draft(), hidden, trial.instanceText()).equals(found.ours());
  }

  /** Whether networknt agrees once types that list number and integer list number alone. */
  private static boolean isCuredByPlainNumbers(Disagreement found) {
    Trial trial = found.trial();
    String plain = Text.print(PlainNumbers.in(trial.schema()));
    return Peer.verdict(trial.draft(), plain, trial.instanceText()).equals(found.ours());
  }

  private static Known parse(String line) {
    String[] parts = line.split("\t");
    if (parts.length != 6 || !PREDICATES.containsKey(parts[0])) {
      throw new IllegalArgumentException("not a line with a predicate: " + line);
    }
    Draft draft = Draft.valueOf(parts[3]);
    return new Known(parts[0], parts[1], parts[2], draft, parts[4], parts[5]);
  }

  /** What the two sides say of the line's own trial. */
  Disagreement ask() {
    Trial trial = new Trial(draft, Parsed.of(schema), Parsed.of(instance));
    String ourAnswer = Ours.compile(List.of(schema)).get(0).verdict(instance);
    return new Disagreement(trial, ourAnswer, Peer.verdict(draft, schema, instance));
  }

  /** Whether this explains a disagreement. */
  boolean explains(Disagreement found) {
    return Objects.requireNonNull(PREDICATES.get(name)).test(found);
  }
}
