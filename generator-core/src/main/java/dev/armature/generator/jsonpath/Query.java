package dev.armature.generator.jsonpath;

import java.util.List;

/**
 * Where to go from a value, segment by segment (RFC 9535, section 2.5).
 *
 * @param absolute whether it starts at the root: {@code $}, not {@code @}
 */
record Query(boolean absolute, List<Segment> segments) {
  /** Whether it selects one value at most (section 2.3.5.1). */
  boolean singular() {
    return segments.stream().allMatch(Segment::singular);
  }

  /**
   * One step.
   *
   * @param descends whether the selectors are applied to all values below as well
   */
  record Segment(boolean descends, List<Selector> selectors) {
    boolean singular() {
      return !descends && selectors.size() == 1 && selectors.get(0).singular();
    }
  }
}
