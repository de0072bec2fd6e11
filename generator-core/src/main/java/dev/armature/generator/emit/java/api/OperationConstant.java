package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.SecurityRequirement;
import dev.armature.generator.ir.SecurityRequirement.SchemeScopes;
import java.time.Duration;
import java.util.List;
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
      code.add(Call.of("\n.security").with(requirement(requirement)));
    }
    policies(operation.policies(), code);
    boolean plain = operation.security().isEmpty() && operation.policies().equals(Policies.NONE);
    return code.add(plain ? ".build()$<$<$<$<" : "\n.build()$<$<$<$<").build();
  }

  private static CodeBlock requirement(SecurityRequirement requirement) {
    if (requirement.all().isEmpty()) {
      return CodeBlock.of("$T.none()", RuntimeTypes.SECURITY_REQUIREMENT);
    }
    CodeBlock code = CodeBlock.of("$T", RuntimeTypes.SECURITY_REQUIREMENT);
    String method = "of";
    for (SchemeScopes scheme : requirement.all()) {
      List<CodeBlock> names =
          Stream.concat(Stream.of(scheme.scheme()), scheme.scopes().stream())
              .map(Literals::string)
              .toList();
      code = Call.of("$L.$L", code, method).with(names);
      method = "and";
    }
    return code;
  }

  private static void policies(Policies policies, CodeBlock.Builder code) {
    if (policies.permission() != null) {
      code.add(Call.of("\n.permission").with(Literals.string(policies.permission())));
    }
    if (policies.rateLimit() != null) {
      code.add(
          "\n.rateLimit(new $T($L, $L))",
          RuntimeTypes.RATE_LIMIT,
          policies.rateLimit().calls(),
          duration(policies.rateLimit().window()));
    }
    if (policies.timeout() != null) {
      code.add("\n.timeout($L)", duration(policies.timeout()));
    }
  }

  private static CodeBlock duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 != 0) {
      return CodeBlock.of("$T.ofMillis($L)", Duration.class, millis);
    }
    return CodeBlock.of("$T.ofSeconds($L)", Duration.class, millis / 1000);
  }
}
