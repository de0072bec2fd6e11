package dev.armature.runtime.schema;

import java.util.Arrays;

/**
 * The members or items of one value that count as evaluated (JSON Schema 2020-12 core, section 11),
 * by their place in the value. Not thread-safe.
 */
public final class Marks {
  private static final long[] NONE = {};

  private long first;
  private long[] more = NONE;

  /** Creates an empty set. */
  public Marks() {}

  /** Adds a place, 0 or more. */
  public void add(int place) {
    if (place < Long.SIZE) {
      first |= 1L << place;
    } else {
      int word = (place >> 6) - 1;
      if (word >= more.length) {
        more = Arrays.copyOf(more, Math.max(word + 1, more.length * 2));
      }
      more[word] |= 1L << place;
    }
  }

  /** Whether a place was added. */
  public boolean has(int place) {
    if (place < Long.SIZE) {
      return (first & 1L << place) != 0;
    }
    int word = (place >> 6) - 1;
    return word < more.length && (more[word] & 1L << place) != 0;
  }

  /** Adds the places from 0 up to a count. */
  public void fill(int count) {
    first |= ones(count);
    int words = (count + Long.SIZE - 1 >> 6) - 1;
    if (words > more.length) {
      more = Arrays.copyOf(more, words);
    }
    for (int i = 0; i < words; i++) {
      more[i] |= ones(count - (i + 1) * Long.SIZE);
    }
  }

  /** Whether all places from 0 up to a count were added. */
  public boolean hasFirst(int count) {
    long wanted = ones(count);
    boolean all = (first & wanted) == wanted;
    for (int i = 0; all && (i + 1) * Long.SIZE < count; i++) {
      wanted = ones(count - (i + 1) * Long.SIZE);
      all = i < more.length && (more[i] & wanted) == wanted;
    }
    return all;
  }

  /** Adds all places of another set. */
  public void addAll(Marks other) {
    first |= other.first;
    if (other.more.length > more.length) {
      more = Arrays.copyOf(more, other.more.length);
    }
    for (int i = 0; i < other.more.length; i++) {
      more[i] |= other.more[i];
    }
  }

  /** Removes all places. */
  public void clear() {
    first = 0;
    Arrays.fill(more, 0);
  }

  /** A word with so many ones at its lower end. */
  private static long ones(int count) {
    return count >= Long.SIZE ? -1L : count <= 0 ? 0 : (1L << count) - 1;
  }
}
