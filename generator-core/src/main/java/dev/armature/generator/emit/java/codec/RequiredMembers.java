package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import java.util.List;

/** Emits the constant that names the members of an object and says which are required. */
public final class RequiredMembers {
  private RequiredMembers() {}

  /** The value of the constant. */
  public static CodeBlock of(List<String> all, List<String> required) {
    return CodeBlock.of(
        "$T.of($L)$Z.require($L)", JsonTypes.MEMBERS, literals(all), literals(required));
  }

  static String constant(
      ClassMembers members, String wanted, List<String> all, List<String> required) {
    return members.constant(wanted, JsonTypes.MEMBERS, of(all, required));
  }

  private static CodeBlock literals(List<String> names) {
    return names.stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
  }
}
