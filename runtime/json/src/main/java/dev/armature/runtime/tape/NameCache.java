package dev.armature.runtime.tape;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strings of member names that were seen lately, so that most names cost no string. Bounded;
 * thread-safe, for entries are immutable and losing one costs a string only.
 */
public final class NameCache {
  private static final int SIZE = 1 << 10;

  /** Longer names are rare, and would keep much memory. */
  private static final int LONGEST = 64;

  private record Entry(byte[] bytes, String text) {}

  private final @Nullable Entry[] entries = new Entry[SIZE];

  /** Creates an empty cache. */
  public NameCache() {}

  /** Returns the text of a name. */
  public String text(JsonTape tape, int name) {
    int hash = tape.hash(name);
    int place = (hash ^ hash >>> 10 ^ hash >>> 20) & SIZE - 1;
    Entry entry = entries[place];
    return entry != null && tape.isText(name, entry.bytes())
        ? entry.text()
        : add(tape, name, place);
  }

  private String add(JsonTape tape, int name, int place) {
    String text = tape.text(name);
    if (tape.length(name) <= LONGEST) {
      entries[place] = new Entry(text.getBytes(StandardCharsets.UTF_8), text);
    }
    return text;
  }
}
