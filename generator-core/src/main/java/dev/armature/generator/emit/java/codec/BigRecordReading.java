package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
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

  Block body() {
    int words = (plan.members().size() + 63) / 64;
    List<String> seen = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      seen.add("seen[" + word + "]");
    }
    Component others = plan.others();
    Block.Builder code =
        Block.builder()
            .add(WholeChecks.unless(Condition.term("in.beginObject()")))
            .declare(builder, "result", CodeBlock.of("$T.builder()", builder.enclosingClassName()))
            .add("long[] seen = new long[$L]", words);
    if (others != null) {
      code.declare(others.type(), "others", CodeBlock.of("new $T<>()", LinkedHashMap.class));
    }
    if (plan.counts()) {
      code.add("int count = 0");
    }
    code.loop(ValueReading.fields("field"), member(words))
        .add(reading.end(seen, "count"))
        .when(Condition.term("in.failed()"), Block.returning("null"));
    if (others != null) {
      code.add("result.$L(others)", others.name());
    }
    return code.returns("result.build()").build();
  }

  private Block member(int words) {
    CodeBlock number = CodeBlock.of("$L.get(field)", numbers(words));
    Block other = other();
    Block known =
        Block.builder()
            .add("seen[number / 64] = in.once(seen[number / 64], number % 64)")
            .add(stretches())
            .build();
    return Block.builder()
        .add(plan.counts() ? Block.of("count++") : Block.EMPTY)
        .declare(Integer.class, "number", number)
        .when(Condition.isNull("number"), other, known)
        .build();
  }

  private Block other() {
    Value values = plan.otherValues();
    if (values != null) {
      return reading.other("others", "field", "other", values);
    }
    return Block.of(plan.rejectsOthers() ? "in.unknown(field)" : "in.skip()");
  }

  /** A constant with the number of each member. */
  private String numbers(int words) {
    List<String> lists = IntStream.range(0, words).mapToObj(reading::names).toList();
    return NumberedCases.numbersOf(members, "members", lists);
  }

  private Block stretches() {
    int size = plan.members().size();
    List<Block> stretches = new ArrayList<>();
    for (int from = 0; from < size; from += STRETCH) {
      int to = Math.min(size, from + STRETCH);
      stretches.add(Block.of("$L(in, number, result)", stretch(from, to)));
    }
    return Block.numbered(CodeBlock.of("number / $L", STRETCH), 0, stretches);
  }

  private String stretch(int from, int to) {
    List<Block> reads = plan.members().subList(from, to).stream().map(this::member).toList();
    String name = members.methodName("read", "from " + from);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_READER, "in")
            .addParameter(TypeName.INT, "number")
            .addParameter(builder, "result")
            .addException(IOException.class)
            .addCode(Block.numbered(CodeBlock.of("number"), from, reads).code());
    members.add(method.build());
    return name;
  }

  private Block member(RecordPlan.Member member) {
    Component component = member.component();
    if (component == null || member.property() == null) {
      return reading.constant(member, "tag");
    }
    Scope scope = Scope.with("in", "number", "result");
    String local = scope.add(component.name());
    return Block.builder()
        .add(reading.declare(local, scope.add("present"), member.property(), component.isField()))
        .add("result.$L($L)", component.name(), local)
        .build();
  }
}
