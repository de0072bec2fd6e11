package dev.armature.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * How much a value looks as if a schema were meant for it, which finds the branch of a union that
 * is worth explaining. Not thread-safe.
 */
final class Likeness {
  /** Weight of a property with one constant, which usually is a tag. */
  static final int CONST = 8;

  /** Weight of a property with listed values, which sometimes is one. */
  static final int ENUM = 1;

  private boolean differs;
  private @Nullable String expected;
  private int listed;
  private int tags;
  private int hits;
  private int errors;
  private int depth;
  private int missedTag = -1;
  private @Nullable String missed;

  /** Notes an error about the value itself. */
  void error() {
    errors++;
  }

  /** Notes that the value is none of those that were expected: another type or constant. */
  void differs(String wanted) {
    differs = true;
    expected = wanted;
  }

  /** Notes that the values are listed. */
  void listed(int weight) {
    listed = Math.max(listed, weight);
  }

  /** Whether the value is of another type, or another constant. */
  boolean isOther() {
    return differs;
  }

  /** What the value should have been, in words, if it is something else. */
  @Nullable String expected() {
    return expected;
  }

  /** The cell of the name of the first member that should have been another constant, or -1. */
  int missedTag() {
    return tags < 0 ? missedTag : -1;
  }

  /** What that member should have been. */
  @Nullable String missed() {
    return missed;
  }

  /** Adds what a subschema of the same value found. */
  void inPlace(Likeness other, boolean valid) {
    if (!valid && other.differs) {
      differs = true;
      expected = expected == null ? other.expected : expected;
    }
    listed(other.listed);
    tags += other.tags;
    hits += other.hits;
    errors += other.errors;
    depth = Math.max(depth, other.depth);
    if (missedTag < 0) {
      missedTag = other.missedTag;
      missed = other.missed;
    }
  }

  /** Adds what the schema of a declared member found. */
  void member(int name, Likeness other, boolean valid) {
    if (valid) {
      hits++;
      tags += other.listed;
    } else if (!other.differs) {
      hits++;
    } else if (other.listed > 0) {
      tags -= other.listed;
      if (other.listed == CONST && missedTag < 0) {
        missedTag = name;
        missed = other.expected;
      }
    }
    below(other, valid);
  }

  /** Adds what was found below. */
  void below(Likeness other, boolean valid) {
    if (!valid) {
      errors += other.errors;
      depth = Math.max(depth, other.depth + 1);
    }
  }

  /** All that counts, in few bits; large numbers are cut. */
  long packed() {
    long numbers = Math.min(hits, 0xFFF) << 12 | Math.min(errors, 0xFFF);
    long signs = (Math.max(-0x7FF, Math.min(tags, 0x7FF)) + 0x7FF) << 8 | Math.min(depth, 0xFF);
    int kinds = (differs ? 4 : 0) | (listed == CONST ? 2 : listed);
    return numbers << 24 | signs << 4 | kinds;
  }

  /** Whether the value looks more like this schema than like another one. */
  boolean isGreaterThan(Likeness other) {
    if (differs != other.differs) {
      return other.differs;
    }
    int byTags = Integer.compare(tags, other.tags);
    int byHits = byTags != 0 ? byTags : Integer.compare(hits, other.hits);
    int byDepth = byHits != 0 ? byHits : Integer.compare(depth, other.depth);
    return byDepth != 0 ? byDepth > 0 : errors < other.errors;
  }
}
