package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.ClaimedNames;
import dev.armature.generator.emit.java.http.FormConstants;
import dev.armature.generator.emit.java.http.ParameterConstants;
import dev.armature.generator.emit.java.plan.BodyVariant;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;

/** The code that puts an operation's input into a request. */
final class RequestWriting {
  private final OperationApi operation;
  private final HttpBinding http;
  private final ValueMethods methods;
  private final ParameterConstants parameters;
  private final FormConstants fields;
  private final ClaimedNames claims;

  RequestWriting(
      ModelTypes models,
      OperationApi operation,
      HttpBinding http,
      List<SecurityScheme> schemes,
      ValueMethods methods) {
    this.operation = operation;
    this.http = http;
    this.methods = methods;
    this.parameters = new ParameterConstants(models);
    this.fields = new FormConstants(methods, parameters);
    this.claims = new ClaimedNames(parameters, operation.operation(), http, schemes);
  }

  /** One block for each parameter, then the body. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (ParameterBinding binding : http.parameters()) {
      InputPart part = operation.inputs().get(binding.input());
      boolean query = binding.in() == Location.QUERYSTRING;
      blocks.add(Block.of(query ? query(binding, part) : parameter(binding, part)));
    }
    BodyBinding body = http.body();
    if (body != null) {
      InputPart part = operation.inputs().get(body.input());
      blocks.add(operation.variants().isEmpty() ? body(body, part) : variants(body, part));
    }
    return blocks;
  }

  private CodeBlock parameter(ParameterBinding binding, InputPart part) {
    CodeBlock how = parameters.parameter(binding, part.field(), claims);
    String constant = methods.constant(part.name(), RuntimeTypes.PARAMETER, how);
    CodeBlock encoder = methods.encoder(part.field().value().notNull(), part.name());
    return Call.of("request.with").with(constant, encoder, get(part));
  }

  private CodeBlock query(ParameterBinding binding, InputPart part) {
    Value value = part.field().value().notNull();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(methods.encoder(value, part.name()));
    arguments.add(get(part));
    return switch (binding.style()) {
      case FORM -> {
        arguments.addAll(fields.form(binding.members(), value));
        yield Call.of("request.queryForm").filled(arguments);
      }
      case JSON_CONTENT -> Call.of("request.queryJson").filled(arguments);
      default -> Call.of("request.queryText").filled(arguments);
    };
  }

  private static CodeBlock get(InputPart part) {
    return CodeBlock.of("input.$L()", part.name());
  }

  private Block body(BodyBinding body, InputPart part) {
    Content content =
        body.contents().stream()
            .filter(each -> each.format() == BodyFormat.JSON)
            .findFirst()
            .orElse(body.contents().get(0));
    CodeBlock written = written(body, content, part, get(part));
    Value value = part.field().value();
    boolean json = content.format() == BodyFormat.JSON && value.nullable();
    if (!json || !part.field().required()) {
      return Block.of(written);
    }
    // Nothing at all would break the contract, which null does not.
    CodeBlock type = BodyWriting.type(content);
    CodeBlock text = Call.of("request.text").with(type, CodeBlock.of("$S", "null"));
    Condition isNull = Condition.isNull("input." + part.name() + "()");
    return Block.builder().when(isNull, Block.of(text), Block.of(written)).build();
  }

  private Block variants(BodyBinding body, InputPart part) {
    Block.Builder code = Block.builder();
    code.declare(operation.body(), "body", get(part));
    Scope locals = Scope.with("request", "input", "body");
    for (BodyVariant variant : operation.variants()) {
      String local = locals.addVariable(variant.type().simpleName());
      CodeBlock value = CodeBlock.of("$L.value()", local);
      Block written = Block.of(written(body, variant.contents().get(0), part, value));
      code.when(Condition.isOf("body", variant.type(), local), written);
    }
    return code.build();
  }

  private CodeBlock written(BodyBinding body, Content content, InputPart part, CodeBlock value) {
    Value own = content.value();
    Value type = (own == null ? part.field().value() : own).notNull();
    BodyWriting writing = new BodyWriting(methods, fields, body, content, type, part.name(), value);
    return content.format().accept(writing);
  }
}
