package dev.armature.generator.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the JIT compiler takes what the Java compiler made. */
public final class MethodSizes {
  /** HotSpot compiles no method of more bytes: its {@code HugeMethodLimit}. */
  private static final int LIMIT = 8_000;

  private MethodSizes() {}

  /**
   * Fails if a method is too long to be compiled. Initialisers of classes are exempt: they run
   * once.
   *
   * @param classes class files by name
   */
  public static void check(Map<String, byte[]> classes) {
    assertThat(tooLong(classes)).as("methods of more than %s bytes", LIMIT).isEmpty();
  }

  private static List<String> tooLong(Map<String, byte[]> classes) {
    List<String> found = new ArrayList<>();
    classes.forEach(
        (name, file) -> {
          for (ClassFile.Method method : ClassFile.of(file).methods()) {
            if (method.bytes() >= LIMIT && !method.name().equals("<clinit>")) {
              found.add(name + "." + method.name() + " " + method.bytes());
            }
          }
        });
    return found;
  }
}
