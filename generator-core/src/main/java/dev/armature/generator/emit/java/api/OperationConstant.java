package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.PolicyKind;
import dev.armature.generator.ir.SecurityRequirement;
import dev.armature.generator.ir.SecurityRequirement.SchemeScopes;
import dev.armature.generator.ir.Status;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constant that tells layers what the contract says of an operation. */
final class OperationConstant {
  private OperationConstant() {}

  /** {@code public static final Operation OPERATION = …}. */
  static FieldSpec of(String service, Operation operation) {
    return FieldSpec.builder(
            RuntimeTypes.OPERATION, "OPERATION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What the layers know of this operation.")
        .initializer(value(service, operation))
        .build();
  }

  private static CodeBlock value(String service, Operation operation) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock named =
        Call.of("$T.named", RuntimeTypes.OPERATION)
            .with(Literals.string(service), Literals.string(operation.id()));
    code.add("\n$>$>$L$>$>", named);
    for (SecurityRequirement requirement : operation.security()) {
      Call add = Call.of("\n.security");
      code.add(
          requirement.all().size() == 1
              ? add.with(names(requirement.all().get(0)))
              : add.with(requirement(requirement)));
    }
    List<CodeBlock> documented = documented(operation);
    if (!documented.isEmpty()) {
      code.add(Call.of("\n.documents").filled(documented));
    }
    policies(operation.policies(), code);
    Set<String> none = operation.policies().withoutLayer();
    if (!none.isEmpty()) {
      code.add(Call.of("\n.withoutLayer").with(none.stream().map(Literals::string).toList()));
    }
    List<Integer> own = LayerStatuses.ownBodies(operation);
    if (!own.isEmpty()) {
      List<CodeBlock> statuses = own.stream().map(each -> CodeBlock.of("$L", each)).toList();
      code.add(Call.of("\n.ownErrorBodies").with(statuses));
    }
    boolean plain =
        operation.security().isEmpty()
            && documented.isEmpty()
            && operation.policies().equals(Policies.NONE)
            && own.isEmpty();
    return code.add(plain ? ".build()$<$<$<$<" : "\n.build()$<$<$<$<").build();
  }

  /** The statuses of failures; {@code default} says all of them. */
  private static List<CodeBlock> documented(Operation operation) {
    List<String> statuses =
        operation.outcomes().stream()
            .filter(outcome -> !outcome.status().success())
            .map(outcome -> outcome.status().toString())
            .distinct()
            .toList();
    String all = new Status.Default().toString();
    return (statuses.contains(all) ? List.of(all) : statuses)
        .stream().map(Literals::string).toList();
  }

  private static CodeBlock requirement(SecurityRequirement requirement) {
    if (requirement.all().isEmpty()) {
      return CodeBlock.of("$T.none()", RuntimeTypes.SECURITY_REQUIREMENT);
    }
    CodeBlock code = CodeBlock.of("$T", RuntimeTypes.SECURITY_REQUIREMENT);
    String method = "of";
    for (SchemeScopes scheme : requirement.all()) {
      code = Call.of("$L.$L", code, method).with(names(scheme));
      method = "and";
    }
    return code;
  }

  private static List<CodeBlock> names(SchemeScopes scheme) {
    return Stream.concat(Stream.of(scheme.scheme()), scheme.scopes().stream())
        .map(Literals::string)
        .toList();
  }

  private static void policies(Policies policies, CodeBlock.Builder code) {
    policies
        .all()
        .forEach((kind, values) -> code.add(Call.of("\n.policy").with(made(kind, values))));
  }

  private static CodeBlock made(PolicyKind kind, List<Policies.Value> values) {
    return Call.of("new $T", RuntimeTypes.policy(kind.type()))
        .with(values.stream().map(value -> value.accept(new Argument())).toList());
  }

  private static final class Argument implements Policies.Value.Visitor<CodeBlock> {
    @Override
    public CodeBlock text(String text) {
      return Literals.string(text);
    }

    @Override
    public CodeBlock count(int count) {
      return CodeBlock.of("$L", count);
    }

    @Override
    public CodeBlock time(Duration time) {
      long millis = time.toMillis();
      return millis % 1000 != 0
          ? CodeBlock.of("$T.ofMillis($L)", Duration.class, millis)
          : CodeBlock.of("$T.ofSeconds($L)", Duration.class, millis / 1000);
    }
  }
}
