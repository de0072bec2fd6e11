package dev.armature.runtime.http.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers of a message; names match in any case. */
public interface Headers {
  /** The first value of that header; null when absent. */
  @Nullable String get(String name);

  /** All values of that header, in order; empty when absent. */
  List<String> all(String name);

  /** Gives every header; a name may come more than once. */
  void forEach(BiConsumer<String, String> each);

  /**
   * Headers in memory, unchecked as those that came in; who writes them to a wire checks them.
   *
   * @param pairs names and values in turn
   */
  static Headers of(String... pairs) {
    if (pairs.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value");
    }
    return new Listed(pairs.clone());
  }

  /** Headers in memory. */
  final class Listed implements Headers {
    private final String[] pairs;

    private Listed(String[] pairs) {
      this.pairs = pairs;
    }

    @Override
    public @Nullable String get(String name) {
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i].equalsIgnoreCase(name)) {
          return pairs[i + 1];
        }
      }
      return null;
    }

    @Override
    public List<String> all(String name) {
      List<String> values = new ArrayList<>(1);
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i].equalsIgnoreCase(name)) {
          values.add(pairs[i + 1]);
        }
      }
      return values;
    }

    @Override
    public void forEach(BiConsumer<String, String> each) {
      for (int i = 0; i < pairs.length; i += 2) {
        each.accept(pairs[i], pairs[i + 1]);
      }
    }

    @Override
    public String toString() {
      return Arrays.toString(pairs);
    }
  }
}
