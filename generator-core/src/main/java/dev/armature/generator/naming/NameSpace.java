package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names for elements that must differ from each other, upper and lower case being the same. The
 * result does not depend on their order.
 */
final class NameSpace {
  private final Set<String> reserved;
  private final Overrides overrides;
  private final Diagnostics diagnostics;

  NameSpace(Set<String> reserved, Overrides overrides, Diagnostics diagnostics) {
    this.reserved = reserved;
    this.overrides = overrides;
    this.diagnostics = diagnostics;
  }

  /** One name for each candidate, in their order. */
  List<String> assign(List<Candidate> candidates) {
    Entry[] entries = candidates.stream().map(this::enter).toArray(Entry[]::new);
    while (separate(entries)) {
      // a longer spelling may meet another name
    }
    for (Entry entry : entries) {
      note(entry);
    }
    return IntStream.range(0, entries.length).mapToObj(i -> entries[i].name).toList();
  }

  private Entry enter(Candidate candidate) {
    Entry entry = new Entry(candidate);
    String wanted = overrides.of(candidate.origin(), reserved);
    if (wanted == null) {
      entry.moveTo(0, reserved);
    } else {
      entry.level = -1;
      entry.name = wanted;
    }
    return entry;
  }

  private boolean separate(Entry[] entries) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(IdentifierRules.folded(entry.name), k -> new ArrayList<>()).add(entry);
    }
    boolean moved = false;
    for (List<Entry> group : groups.values()) {
      moved |= group.size() > 1 && keepNearest(group);
    }
    return moved;
  }

  private boolean keepNearest(List<Entry> group) {
    group.sort(NEAREST);
    Entry keeper = group.get(0);
    for (Entry entry : group.subList(1, group.size())) {
      if (entry.lostTo == null) {
        entry.lostTo = keeper.candidate;
      }
      // The two types of one schema: the longer name of one says that it is beside the other.
      boolean twin = isTwin(entry);
      entry.moveTo(twin ? Math.max(1, entry.level + 1) : entry.level + 1, reserved);
    }
    return true;
  }

  private static boolean isTwin(Entry entry) {
    return entry.lostTo != null && entry.lostTo.origin().equals(entry.candidate.origin());
  }

  private void note(Entry entry) {
    if (entry.lostTo != null && !isTwin(entry)) {
      Diagnostic.Related other =
          new Diagnostic.Related(
              "'%s' keeps the name".formatted(entry.lostTo.wire()), entry.lostTo.origin().span());
      diagnostics.report(
          new Diagnostic(
              "naming/clash",
              Severity.NOTE,
              "'%s' and '%s' make the same Java name; this one is called '%s'"
                  .formatted(entry.candidate.wire(), entry.lostTo.wire(), entry.name),
              entry.candidate.origin().span(),
              List.of(other),
              "choose another name for '%s' in the configuration (names)"
                  .formatted(Overrides.key(entry.candidate.origin()))));
    }
  }

  private static final Comparator<Entry> NEAREST =
      Comparator.<Entry>comparingInt(e -> e.level)
          .thenComparingInt(e -> e.candidate.distance())
          .thenComparingInt(e -> e.candidate.rank())
          .thenComparing(e -> e.candidate.wire(), Comparator.reverseOrder())
          .thenComparing(e -> e.candidate.identity());

  /** A candidate on its way to a name. */
  private static final class Entry {
    private final Candidate candidate;
    private int level;
    private String name = "";
    private @Nullable Candidate lostTo;

    Entry(Candidate candidate) {
      this.candidate = candidate;
    }

    void moveTo(int level, Set<String> reserved) {
      this.level = level;
      while (reserved.contains(candidate.spelling(this.level))) {
        this.level++;
      }
      name = candidate.spelling(this.level);
    }
  }
}
