package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits how a record with many members is read: a look-up of the member's number, methods for
 * stretches of numbers, the builder in place of variables.
 */
final class BigRecordReading {
  private static final int STRETCH = 30;

  private final RecordPlan plan;
  private final ClassName builder;
  private final ClassMembers members;
  private final MemberReading reading;

  BigRecordReading(RecordPlan plan, ClassName model, ClassMembers members, MemberReading reading) {
    this.plan = plan;
    this.builder = model.nestedClass("Builder");
    this.members = members;
    this.reading = reading;
  }

  CodeBlock body() {
    int words = (plan.members().size() + 63) / 64;
    List<String> seen = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      seen.add("seen[" + word + "]");
    }
    Component others = plan.others();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if (!in.beginObject())")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T result = $T.builder()", builder, builder.enclosingClassName())
            .addStatement("long[] seen = new long[$L]", words);
    if (others != null) {
      code.addStatement("$T others = new $T<>()", others.type(), LinkedHashMap.class);
    }
    if (plan.counts()) {
      code.addStatement("int count = 0");
    }
    code.beginControlFlow(
            "for ($T field = in.nextField(); field != null; field = in.nextField())", String.class)
        .add(plan.counts() ? CodeBlock.of("count++;\n") : CodeBlock.of(""))
        .addStatement("$T number = $L.get(field)", Integer.class, numbers(words))
        .beginControlFlow("if (number == null)")
        .add(other())
        .nextControlFlow("else")
        .addStatement("seen[number / 64] = in.once(seen[number / 64], number % 64)")
        .add(stretches())
        .endControlFlow()
        .endControlFlow()
        .add(reading.end(seen, "count"))
        .beginControlFlow("if (in.failed())")
        .addStatement("return null")
        .endControlFlow();
    if (others != null) {
      code.addStatement("result.$L(others)", others.name());
    }
    return code.addStatement("return result.build()").build();
  }

  private CodeBlock other() {
    Value values = plan.otherValues();
    if (values != null) {
      return reading.other("others", "field", "other", values);
    }
    return plan.rejectsOthers()
        ? CodeBlock.of("in.unknown(field);\n")
        : CodeBlock.of("in.skip();\n");
  }

  /** A constant with the number of each member. */
  private String numbers(int words) {
    List<String> lists = IntStream.range(0, words).mapToObj(reading::names).toList();
    return NumberedCases.numbersOf(members, "members", lists);
  }

  private CodeBlock stretches() {
    int size = plan.members().size();
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (number / $L)", STRETCH);
    for (int from = 0; from < size; from += STRETCH) {
      int to = Math.min(size, from + STRETCH);
      String label = to == size ? "default" : "case " + from / STRETCH;
      code.addStatement("$L -> $L(in, number, result)", label, stretch(from, to));
    }
    return code.endControlFlow().build();
  }

  private String stretch(int from, int to) {
    String name = members.methodName("read", "from " + from);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_READER, "in")
            .addParameter(TypeName.INT, "number")
            .addParameter(builder, "result")
            .addException(IOException.class)
            .beginControlFlow("switch (number)");
    for (int i = from; i < to; i++) {
      RecordPlan.Member member = plan.members().get(i);
      method
          .beginControlFlow(i == to - 1 ? "default ->" : "case " + i + " ->")
          .addCode(member(member))
          .endControlFlow();
    }
    members.add(method.endControlFlow().build());
    return name;
  }

  private CodeBlock member(RecordPlan.Member member) {
    Component component = member.component();
    if (component == null || member.property() == null) {
      return reading.constant(member, "tag");
    }
    Scope scope = Scope.with("in", "number", "result");
    String local = scope.add(component.name());
    CodeBlock read =
        reading.declare(local, scope.add("present"), member.property(), component.isField());
    return CodeBlock.of("$Lresult.$L($L);\n", read, component.name(), local);
  }
}
