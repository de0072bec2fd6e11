package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that begins with {@code ^} and look-aheads, as rules for passwords do: each of them is
 * a pattern of its own that begins with {@code ^}, and so is the rest.
 */
record LookingAhead(List<Part> parts) implements Search {
  /** A pattern that must be found, or must not. */
  record Part(Search search, boolean negated) {}

  static @Nullable LookingAhead of(PatternNode node) {
    boolean atStart =
        node instanceof PatternNode.Sequence sequence
            && sequence.parts().get(0) == PatternNode.Place.START;
    if (!atStart || !(node instanceof PatternNode.Sequence sequence)) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    int next = 1;
    while (next < sequence.parts().size()
        && sequence.parts().get(next) instanceof PatternNode.Look look
        && !look.behind()) {
      parts.add(part(List.of(look.body()), look.negated()));
      next++;
    }
    parts.add(part(sequence.parts().subList(next, sequence.parts().size()), false));
    return parts.contains(null) ? null : new LookingAhead(List.copyOf(parts));
  }

  private static @Nullable Part part(List<PatternNode> body, boolean negated) {
    List<PatternNode> all = new ArrayList<>(List.of(PatternNode.Place.START));
    all.addAll(body);
    Search search = Automaton.of(new PatternNode.Sequence(all));
    return search == null ? null : new Part(search, negated);
  }

  @Override
  public boolean find(CharSequence text) {
    for (Part part : parts) {
      if (part.search.find(text) == part.negated) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean find(byte[] ascii, int from, int to) {
    for (Part part : parts) {
      if (part.search.find(ascii, from, to) == part.negated) {
        return false;
      }
    }
    return true;
  }
}
