package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import java.util.List;

/** Emits the constant that names the members of an object and says which are required. */
public final class RequiredMembers {
  private RequiredMembers() {}

  /** The value of the constant. */
  public static CodeBlock of(List<String> all, List<String> required) {
    CodeBlock require = Call.of(".require").filled(literals(required));
    return Call.of("$T.of", JsonTypes.MEMBERS).filled(literals(all), require);
  }

  static String constant(
      ClassMembers members, String wanted, List<String> all, List<String> required) {
    return members.constant(wanted, JsonTypes.MEMBERS, of(all, required));
  }

  private static List<CodeBlock> literals(List<String> names) {
    return names.stream().map(Literals::string).toList();
  }
}
