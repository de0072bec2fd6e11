package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shares out long code among methods. HotSpot compiles no method of more than 8,000 bytes (its
 * {@code HugeMethodLimit}), and the lines emitted here give at most two bytes for each character.
 */
public final class Stretches {
  private static final int ONE_METHOD = 4_000;

  private Stretches() {}

  /**
   * Neighbours together, each stretch short enough for one method unless it is one block alone.
   *
   * @param most blocks in a stretch
   */
  public static List<List<CodeBlock>> of(List<CodeBlock> code, int most) {
    return of(code, each -> each, most);
  }

  /**
   * The same for what becomes code.
   *
   * @param written its code
   */
  public static <T> List<List<T>> of(List<T> code, Function<T, CodeBlock> written, int most) {
    if (code.size() == 1) {
      return List.of(code);
    }
    List<List<T>> stretches = new ArrayList<>();
    int from = 0;
    int length = 0;
    for (int i = 0; i < code.size(); i++) {
      int own = Breaks.length(written.apply(code.get(i)));
      if (i > from && (i - from == most || length + own > ONE_METHOD)) {
        stretches.add(code.subList(from, i));
        from = i;
        length = 0;
      }
      length += own;
    }
    if (from < code.size()) {
      stretches.add(code.subList(from, code.size()));
    }
    return stretches;
  }

  /** Whether one method can hold all of it. */
  public static <T> boolean fit(List<T> code, Function<T, CodeBlock> written, int most) {
    return of(code, written, most).size() <= 1;
  }
}
