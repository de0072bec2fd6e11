package dev.armature.runtime.regex;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The states of an automaton that searches have met, up to a size. */
final class States {
  /** How many numbers and references all states may hold, so about half a megabyte. */
  private static final int MOST_CELLS = 1 << 16;

  private final Map<State, State> known = new ConcurrentHashMap<>();
  private final AtomicInteger cells = new AtomicInteger();

  /** The one state that equals this, or null if there is no room for it. */
  @Nullable State only(State state) {
    State same = known.get(state);
    if (same != null) {
      return same;
    }
    if (cells.addAndGet(state.instructions.length + state.next.length) > MOST_CELLS) {
      return null;
    }
    same = known.putIfAbsent(state, state);
    return same == null ? state : same;
  }
}
