package dev.armature.runtime.schema;

import org.jspecify.annotations.Nullable;

/** Reports by rule and value; a few bytes for each. Not thread-safe. */
final class ReportMap {
  private static final int FIRST_SIZE = 64;

  private long[] keys = new long[FIRST_SIZE];
  private @Nullable Report[] reports = new Report[FIRST_SIZE];
  private int size;

  static long key(int rule, int at) {
    return (long) rule << 32 | at;
  }

  @Nullable Report get(long key) {
    return reports[slot(key)];
  }

  void put(long key, Report report) {
    if (size++ * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    reports[slot] = report;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    // Fibonacci hashing: neighbours on the tape end up far from each other.
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (reports[slot] != null && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Report[] oldReports = reports;
    keys = new long[oldKeys.length * 2];
    reports = new Report[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldReports[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        reports[slot] = oldReports[i];
      }
    }
  }
}
