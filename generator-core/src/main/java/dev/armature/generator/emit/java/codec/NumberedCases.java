package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Literals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits a choice among so many expressions that one method would be too long for the JIT compiler:
 * by number, in two steps.
 *
 * @param members of the class
 * @param result the type of the expressions
 * @param parameters what the expressions see, besides {@code int number}
 * @param thrown exceptions of the expressions
 */
public record NumberedCases(
    ClassMembers members,
    TypeName result,
    List<ParameterSpec> parameters,
    List<? extends TypeName> thrown) {
  private static final TypeName NUMBERS =
      ParameterizedTypeName.get(Map.class, String.class, Integer.class);
  private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

  /** Cases in one method. */
  public static final int STRETCH = 60;

  /** The name of the method that chooses; what is beyond the cases counts as the last. */
  String method(String verb, String noun, List<CodeBlock> cases) {
    Object[] arguments =
        Stream.concat(parameters.stream().map(ParameterSpec::name), Stream.of("number")).toArray();
    List<CodeBlock> calls = new ArrayList<>();
    for (int from = 0; from < cases.size(); from += STRETCH) {
      int to = Math.min(cases.size(), from + STRETCH);
      String stretch = members.methodName(verb, noun + " from " + from);
      add(stretch, CodeBlock.of("number"), from, cases.subList(from, to));
      calls.add(Call.of("$L", stretch).with(arguments));
    }
    String method = members.methodName(verb, noun);
    add(method, CodeBlock.of("number / $L", STRETCH), 0, calls);
    return method;
  }

  private void add(String method, CodeBlock number, int first, List<CodeBlock> cases) {
    members.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result)
            .addParameters(parameters)
            .addParameter(TypeName.INT, "number")
            .addExceptions(thrown)
            .addCode(Block.returningNumbered(number, first, cases).code())
            .build());
  }

  /** A constant with the number of each of many names. */
  public static String numbers(ClassMembers members, String noun, List<String> names) {
    List<String> lists = new ArrayList<>();
    for (int from = 0; from < names.size(); from += STRETCH) {
      List<String> some = names.subList(from, Math.min(names.size(), from + STRETCH));
      List<CodeBlock> listed = some.stream().map(Literals::string).toList();
      CodeBlock all = Call.of("$T.of", List.class).filled(listed);
      lists.add(members.constant(noun + " from " + from, NAMES, all));
    }
    return numbersOf(members, noun, lists);
  }

  /** The same for names in constants that list them. */
  static String numbersOf(ClassMembers members, String noun, List<String> lists) {
    String name = members.methodName("number", noun);
    Block.Builder code =
        Block.builder().declare(NUMBERS, "numbers", CodeBlock.of("new $T<>()", HashMap.class));
    for (String list : lists) {
      code.loop(
          CodeBlock.of("for ($T name : $L)", String.class, list),
          Block.of("numbers.put(name, numbers.size())"));
    }
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(NUMBERS)
            .addCode(code.returns("numbers").build().code())
            .build());
    return members.constant("numbers", NUMBERS, CodeBlock.of("$L()", name));
  }
}
