package dev.armature.runtime.format;

/** Where code points may stand that are allowed in some places only (RFC 5892, appendix A). */
final class ContextRules {
  private static final int ARABIC_ZERO = 0x660;
  private static final int EXTENDED_ARABIC_ZERO = 0x6F0;

  private ContextRules() {}

  /** Whether the code point at a place of a label may stand there. */
  static boolean allow(int[] points, int count, int at) {
    int point = points[at];
    switch (point) {
      case 0x200C:
        return isAfterVirama(points, at) || isBetweenJoining(points, count, at);
      case 0x200D:
        return isAfterVirama(points, at);
      case 0xB7:
        return at > 0 && at + 1 < count && points[at - 1] == 'l' && points[at + 1] == 'l';
      case 0x375:
        return at + 1 < count && script(points[at + 1]) == IdnaTable.GREEK;
      case 0x5F3:
      case 0x5F4:
        return at > 0 && script(points[at - 1]) == IdnaTable.HEBREW;
      case 0x30FB:
        return hasJapanese(points, count);
      default:
        int others = point < EXTENDED_ARABIC_ZERO ? EXTENDED_ARABIC_ZERO : ARABIC_ZERO;
        return !hasDigits(points, count, others);
    }
  }

  private static int script(int point) {
    return IdnaTable.script(IdnaTable.of(point));
  }

  private static boolean isAfterVirama(int[] points, int at) {
    return at > 0 && IdnaTable.isVirama(IdnaTable.of(points[at - 1]));
  }

  /** Transparent characters do not count. */
  private static boolean isBetweenJoining(int[] points, int count, int at) {
    int before = at - 1;
    while (before >= 0 && joining(points[before]) == IdnaTable.TRANSPARENT) {
      before--;
    }
    int after = at + 1;
    while (after < count && joining(points[after]) == IdnaTable.TRANSPARENT) {
      after++;
    }
    return before >= 0
        && after < count
        && joins(points[before], IdnaTable.LEFT_JOINING)
        && joins(points[after], IdnaTable.RIGHT_JOINING);
  }

  private static int joining(int point) {
    return IdnaTable.joining(IdnaTable.of(point));
  }

  private static boolean joins(int point, int side) {
    return joining(point) == side || joining(point) == IdnaTable.DUAL_JOINING;
  }

  private static boolean hasJapanese(int[] points, int count) {
    for (int i = 0; i < count; i++) {
      int script = script(points[i]);
      if (script >= IdnaTable.HIRAGANA && script <= IdnaTable.HAN) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigits(int[] points, int count, int zero) {
    for (int i = 0; i < count; i++) {
      if (points[i] >= zero && points[i] <= zero + 9) {
        return true;
      }
    }
    return false;
  }
}
