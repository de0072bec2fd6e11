package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.codec.NumberedCases;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.http.ClaimedNames;
import dev.armature.generator.emit.java.http.ParameterConstants;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code that makes an operation's input from a request. */
final class InputReading {
  private final OperationApi operation;
  private final HttpBinding http;
  private final ValueMethods methods;
  private final ParameterConstants parameters;
  private final ClaimedNames claims;
  private final BodyReading bodies;

  InputReading(
      ModelTypes models,
      OperationApi operation,
      HttpBinding http,
      List<SecurityScheme> schemes,
      ValueMethods methods) {
    this.operation = operation;
    this.http = http;
    this.methods = methods;
    this.parameters = new ParameterConstants(models);
    this.claims = new ClaimedNames(parameters, operation.operation(), http, schemes);
    this.bodies = new BodyReading(methods, parameters, operation.variants());
  }

  /** What makes the input. */
  CodeBlock decoder() {
    return operation.inputs().isEmpty()
        ? CodeBlock.of("in -> new $T()", operation.input())
        : CodeBlock.of("$T::read", methods.owner());
  }

  /** The method {@code read} and those it calls, besides those for values. */
  List<MethodSpec> emit() {
    if (operation.inputs().isEmpty()) {
      return List.of();
    }
    boolean builds = InputCreation.takesBuilder(operation);
    Scope locals = builds ? Scope.with("in", "input") : Scope.with("in");
    List<String> names = operation.inputs().stream().map(part -> locals.add(part.name())).toList();
    List<Block> reads = new ArrayList<>();
    for (ParameterBinding binding : http.parameters()) {
      String name = names.get(binding.input());
      Block read = parameter(binding, name);
      boolean boxed = binding.style() == Style.JSON_CONTENT || binding.in() == Location.QUERYSTRING;
      reads.add(builds ? built(read, binding.input(), name, boxed) : read);
    }
    List<MethodSpec> all = new ArrayList<>();
    BodyBinding body = http.body();
    if (body != null) {
      InputPart part = operation.inputs().get(body.input());
      all.addAll(bodies.methods(body, part));
      CodeBlock value = bodies.read(body, part);
      String name = names.get(body.input());
      // Boxed: what is no JSON at all has no value.
      Block read = Block.builder().declare(part.local().box(), name, value).build();
      reads.add(builds ? built(read, body.input(), name, true) : read);
    }
    all.add(0, builds ? building(reads) : reading(reads, names));
    return all;
  }

  private MethodSpec.Builder method() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(operation.input()))
        .addParameter(RuntimeTypes.REQUEST_READER, "in")
        .addException(IOException.class);
  }

  private MethodSpec reading(List<Block> reads, List<String> names) {
    Block body =
        Block.builder()
            .add(Block.join(reads))
            .returns(ValueReading.unlessFailed(InputCreation.of(operation, names)))
            .build();
    return method().addCode(body.code()).build();
  }

  private Block built(Block read, int input, String local, boolean boxed) {
    InputPart part = operation.inputs().get(input);
    return Block.builder().add(read).add(InputCreation.set(part, local, boxed)).build();
  }

  /** Very many inputs: methods read some each, the builder stands in for variables. */
  private MethodSpec building(List<Block> reads) {
    ClassName builder = InputCreation.builder(operation);
    Block.Builder whole =
        Block.builder().declare(builder, "input", CodeBlock.of("$T.builder()", operation.input()));
    int from = 0;
    for (List<Block> some : Stretches.of(reads, Block::code, NumberedCases.STRETCH)) {
      String part = methods.methodName("read", "from " + from);
      from += some.size();
      methods.add(
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(RuntimeTypes.REQUEST_READER, "in")
              .addParameter(builder, "input")
              .addException(IOException.class)
              .addCode(Block.join(some).code())
              .build());
      whole.add("$L(in, input)", part);
    }
    whole.returns(ValueReading.unlessFailed(CodeBlock.of("input.build()")));
    return method().addCode(whole.build().code()).build();
  }

  /** The reader of an input, which keeps a secret. */
  private static CodeBlock hiding(InputPart part, CodeBlock open) {
    return part.field().value().hasSecret() ? CodeBlock.of("$L.secret()", open) : open;
  }

  private static boolean isPlainPath(ParameterBinding binding) {
    return binding.in() == Location.PATH
        && binding.style() == Style.SIMPLE
        && binding.shape() == HttpBinding.Shape.SCALAR;
  }

  private Block parameter(ParameterBinding binding, String name) {
    InputPart part = operation.inputs().get(binding.input());
    if (isPlainPath(binding)) {
      CodeBlock open = hiding(part, Call.of("in.path").with(Literals.string(binding.name())));
      return Block.builder().declare(part.local(), name, methods.read(part, open)).build();
    }
    if (binding.in() == Location.QUERYSTRING) {
      CodeBlock open = CodeBlock.of("in.hasQuery($L)", part.field().required());
      CodeBlock absent = CodeBlock.of("$L", part.absentBoxed());
      CodeBlock read = Breaks.choice(open, query(binding, part), absent);
      return Block.builder().declare(part.local().box(), name, read).build();
    }
    CodeBlock how = parameters.parameter(binding, part.field(), claims);
    String constant = methods.constant(part.name(), RuntimeTypes.PARAMETER, how);
    boolean json = binding.style() == Style.JSON_CONTENT;
    CodeBlock value =
        json
            ? Call.of("in.json").with(constant, methods.decoder(part, part.field().value()))
            : methods.read(part, hiding(part, CodeBlock.of("in.open($L)", constant)));
    TypeName type = json ? part.local().box() : part.local();
    if (binding.in() == Location.PATH) {
      // A request without it would have met another route.
      return Block.builder().declare(type, name, value).build();
    }
    CodeBlock absent = CodeBlock.of("$L", json ? part.absentBoxed() : part.absent());
    return Block.builder()
        .declare(type, name, Breaks.choice(CodeBlock.of("in.has($L)", constant), value, absent))
        .build();
  }

  private CodeBlock query(ParameterBinding binding, InputPart part) {
    Value value = part.field().value();
    return switch (binding.style()) {
      case FORM -> Call.of("in.queryForm").filled(bodies.form(binding.members(), value, part));
      case JSON_CONTENT -> Call.of("in.queryJson").with(methods.decoder(part, value));
      default -> Call.of("in.queryText").with(methods.decoder(part, value));
    };
  }
}
