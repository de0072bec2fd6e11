package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.model.SecretText;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The sealed interface of how an operation may end well. */
final class ResultEmitter {
  private ResultEmitter() {}

  static TypeSpec emit(Success.Result result) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(result.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addJavadoc("How the operation may end well.");
    for (Success.Case each : result.cases()) {
      type.addType(record(result, each));
    }
    return type.build();
  }

  private static TypeSpec record(Success.Result result, Success.Case each) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    CodeBlock.Builder doc = CodeBlock.builder();
    String status = "{@code " + each.outcome().status() + "}";
    doc.add(JavaDoc.brief(status, ": ", each.outcome().doc())).add(".");
    String gap = "\n\n";
    if (each.statusOpen()) {
      components.addParameter(TypeName.INT, "status");
      doc.add(gap + "@param status the HTTP status, $L", range(each.outcome().status()));
      gap = "\n";
    }
    if (each.body() != null) {
      components.addParameter(each.body(), "body");
      doc.add(gap + "@param body what goes out");
      gap = "\n";
    }
    for (Success.HeaderPart header : each.headers()) {
      components.addParameter(ParameterSpec.builder(header.type(), header.name()).build());
      String param = "@param " + header.name() + " the header ";
      String name = JavaDoc.code(header.header().name());
      doc.add(gap).add(JavaDoc.tag(param + name, ": ", header.header().doc()));
      gap = "\n";
    }
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(each.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(result.type())
            .addJavadoc(doc.build())
            .recordConstructor(components.build());
    if (each.statusOpen()) {
      type.addMethod(check(result, each));
    }
    List<Component> shown = components(each);
    if (SecretText.isNeeded(shown)) {
      type.addMethod(SecretText.ofRecord(each.type(), shown));
    }
    return type.build();
  }

  private static List<Component> components(Success.Case each) {
    List<Component> components = new ArrayList<>();
    if (each.statusOpen()) {
      components.add(
          Component.of("status", TypeName.INT, Value.of(new TypeRef.Of(Scalar.INT32)), ""));
    }
    if (each.body() != null) {
      Value own = each.content() == null ? null : each.content().value();
      Value body = Value.any().withSecret(own != null && own.hasSecret());
      components.add(Component.of("body", each.body(), body, ""));
    }
    for (Success.HeaderPart header : each.headers()) {
      components.add(Component.of(header.name(), header.type(), header.header().value(), ""));
    }
    return components;
  }

  private static MethodSpec check(Success.Result result, Success.Case each) {
    Status status = each.outcome().status();
    Stream<Integer> statuses =
        Stream.concat(Stream.of(from(status), to(status)), named(result, each).stream());
    List<CodeBlock> arguments =
        Stream.concat(Stream.of("status"), statuses).map(s -> CodeBlock.of("$L", s)).toList();
    CodeBlock within = Call.of("$T.within", RuntimeTypes.STATUS_CODE).filled(arguments);
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addCode(Block.of(within).code())
        .build();
  }

  /** The statuses within a range that have results of their own. */
  private static List<Integer> named(Success.Result result, Success.Case each) {
    List<Integer> codes = new ArrayList<>();
    for (Success.Case other : result.cases()) {
      if (other.outcome().status() instanceof Status.Exact exact
          && exact.code() >= from(each.outcome().status())
          && exact.code() <= to(each.outcome().status())
          && !codes.contains(exact.code())) {
        codes.add(exact.code());
      }
    }
    return codes;
  }

  private static String range(Status status) {
    return from(status) + " to " + to(status);
  }

  private static int from(Status status) {
    return status instanceof Status.Range range ? range.hundreds() * 100 : 200;
  }

  private static int to(Status status) {
    return status instanceof Status.Range range ? range.hundreds() * 100 + 99 : 599;
  }
}
