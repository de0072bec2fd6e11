package dev.armature.generator.emit.java.http;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.Service;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the constant that tells a configuration what the contract declares. */
public final class SecuritySchemes {
  private static final ClassName KIND = RuntimeTypes.SECURITY_SCHEME.nestedClass("Kind");

  private SecuritySchemes() {}

  /** The constant. */
  public static FieldSpec constant(Service service) {
    List<CodeBlock> schemes =
        service.securitySchemes().stream().map(SecuritySchemes::scheme).toList();
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.SECURITY_SCHEME),
            "SECURITY_SCHEMES",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The security schemes of the contract, to check a configuration by.")
        .initializer(list(schemes))
        .build();
  }

  private static CodeBlock list(List<CodeBlock> schemes) {
    if (schemes.isEmpty()) {
      return CodeBlock.of("$T.of()", List.class);
    }
    return CodeBlock.of("$T.of(\n    $L)", List.class, CodeBlock.join(schemes, ",\n    "));
  }

  private static CodeBlock scheme(SecurityScheme scheme) {
    if (scheme.kind() instanceof SecurityScheme.Kind.ApiKey key) {
      return Call.of("$T.$L", RuntimeTypes.SECURITY_SCHEME, place(key.in()))
          .with(Literals.string(scheme.name()), Literals.string(key.parameter()));
    }
    return Call.of("$T.of", RuntimeTypes.SECURITY_SCHEME)
        .with(Literals.string(scheme.name()), CodeBlock.of("$T.$L", KIND, kind(scheme.kind())));
  }

  private static String place(HttpBinding.Location in) {
    return switch (in) {
      case QUERY -> "query";
      case COOKIE -> "cookie";
      case HEADER, PATH, QUERYSTRING -> "header";
    };
  }

  private static String kind(SecurityScheme.Kind kind) {
    if (kind instanceof SecurityScheme.Kind.OAuth2
        || kind instanceof SecurityScheme.Kind.OpenIdConnect) {
      return "BEARER";
    }
    if (kind instanceof SecurityScheme.Kind.Http http) {
      return switch (http.scheme()) {
        case "basic" -> "BASIC";
        case "bearer" -> "BEARER";
        default -> "OTHER";
      };
    }
    return kind instanceof SecurityScheme.Kind.MutualTls ? "MUTUAL_TLS" : "OTHER";
  }
}
