package dev.armature.generator.fuzz;

/**
 * A question that the two sides answer differently.
 *
 * @param ours our answer
 * @param theirs networknt's
 */
record Disagreement(Trial trial, String ours, String theirs) {
  /** Whether two have, as far as one can see, one cause. */
  boolean resembles(Disagreement other) {
    return kind(ours).equals(kind(other.ours)) && kind(theirs).equals(kind(other.theirs));
  }

  private static String kind(String answer) {
    int end = answer.indexOf(':');
    return end < 0 ? answer : answer.substring(0, end);
  }

  @Override
  public String toString() {
    return "ours " + ours + "\ttheirs " + theirs + "\t" + trial;
  }
}
