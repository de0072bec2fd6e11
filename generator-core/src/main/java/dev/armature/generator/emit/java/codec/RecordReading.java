package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Emits how a record is read: variables for its components, a switch over its members. */
final class RecordReading {
  private final RecordPlan plan;
  private final ClassName model;
  private final MemberReading reading;
  private final Scope scope = Scope.with("in");
  private final Map<Component, String> locals = new LinkedHashMap<>();
  private final String field = scope.add("field");
  private final String seen = scope.add("seen");
  private final String count = scope.add("count");

  RecordReading(RecordPlan plan, ClassName model, MemberReading reading) {
    this.plan = plan;
    this.model = model;
    this.reading = reading;
    plan.components().forEach(c -> locals.put(c, scope.add(c.name())));
  }

  Block body() {
    Block member =
        Block.builder()
            .add(plan.counts() ? Block.of("$L++", count) : Block.EMPTY)
            .add(plan.members().isEmpty() ? other() : cases())
            .build();
    return Block.builder()
        .add(WholeChecks.unless(Condition.term("in.beginObject()")))
        .add(declarations())
        .loop(ValueReading.fields(field), member)
        .add(reading.end(List.of(seen), count))
        .returns(result())
        .build();
  }

  private Block declarations() {
    Block.Builder code = Block.builder();
    locals.forEach((c, local) -> code.declare(declared(c), local, initial(c)));
    if (!plan.members().isEmpty()) {
      code.add("long $L = 0", seen);
    }
    if (plan.counts()) {
      code.add("int $L = 0", count);
    }
    return code.build();
  }

  private static TypeName declared(Component component) {
    return JavaTypes.isNullable(component.type())
        ? component.type().withoutAnnotations()
        : component.type();
  }

  private CodeBlock initial(Component component) {
    if (component.equals(plan.others())) {
      return CodeBlock.of("new $T<>()", LinkedHashMap.class);
    }
    if (component.absent() != null) {
      return component.absent();
    }
    if (component.type().equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("false");
    }
    return CodeBlock.of(component.type().isPrimitive() ? "0" : "null");
  }

  private Block cases() {
    List<Statement.Arrow> cases = new ArrayList<>();
    for (int bit = 0; bit < plan.members().size(); bit++) {
      RecordPlan.Member member = plan.members().get(bit);
      Block read =
          Block.builder().add("$1L = in.once($1L, $2L)", seen, bit).add(member(member)).build();
      cases.add(new Statement.Arrow(Literals.string(member.name()), read));
    }
    CodeBlock subject = CodeBlock.of("$L", field);
    return Block.of(new Statement.Arrows(subject, cases, other()));
  }

  private Block member(RecordPlan.Member member) {
    Component component = member.component();
    if (component == null || member.property() == null) {
      return reading.constant(member, scope.inner().add("tag"));
    }
    String local = scope.inner().add("present");
    return reading.into(locals.get(component), local, member.property(), component.isField());
  }

  private Block other() {
    if (plan.others() != null && plan.otherValues() != null) {
      String local = scope.inner().add("other");
      return reading.other(locals.get(plan.others()), field, local, plan.otherValues());
    }
    return plan.rejectsOthers() ? Block.of("in.unknown($L)", field) : Block.of("in.skip()");
  }

  private CodeBlock result() {
    List<CodeBlock> arguments =
        plan.components().stream().map(each -> CodeBlock.of("$L", locals.get(each))).toList();
    return ValueReading.unlessFailed(Call.of("new $T", model).filled(arguments));
  }
}
