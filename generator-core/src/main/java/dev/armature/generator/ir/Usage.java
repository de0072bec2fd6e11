package dev.armature.generator.ir;

/**
 * In which direction values of a type travel, seen from the service.
 *
 * @param request some request holds it
 * @param response some response holds it: readers must accept values they do not know yet
 */
public record Usage(boolean request, boolean response) {
  /** What is known before all operations are. */
  public static final Usage NONE = new Usage(false, false);
}
