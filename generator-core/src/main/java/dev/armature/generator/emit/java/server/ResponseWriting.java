package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.api.HeaderValue;
import dev.armature.generator.emit.java.api.OutputWriter;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.http.SentTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The code that makes a response of what the handler returns. */
final class ResponseWriting implements Success.Visitor<OutputWriter> {
  private static final Value TEXT = Value.of(new TypeRef.Of(Scalar.STRING));

  /** Headers in one method: far below what the JIT compiler refuses. */
  private static final int MANY = 100;

  private final SentTypes types;
  private final ValueMethods methods;

  ResponseWriting(OperationApi operation, ValueMethods methods) {
    this.types = new SentTypes(operation);
    this.methods = methods;
  }

  /** What {@code write} needs besides the result: the request where it chooses a media type. */
  private Stream<String> given() {
    return types.areChosen() ? Stream.of("call") : Stream.of();
  }

  @Override
  public OutputWriter nothing(Success.Nothing success) {
    return OutputWriter.of(Call.of("$T.ofNothing", RuntimeTypes.RESPONSE).with(success.status()));
  }

  @Override
  public OutputWriter body(Success.Body success) {
    return success.content().format().accept(new BodyWriting(success));
  }

  /** The expression for a body that is the whole of a result. */
  private final class BodyWriting implements BodyFormat.Visitor<OutputWriter> {
    private final Success.Body success;

    BodyWriting(Success.Body success) {
      this.success = success;
    }

    @Override
    public OutputWriter json() {
      Value value = success.content().value();
      if (value == null || types.areChosen() || types.xml(success.content()) != null) {
        return written();
      }
      CodeBlock codec = methods.codecOnce(value, "body");
      String type = types.of(success.content()).get(0);
      return type.equals("application/json")
          ? OutputWriter.json(success.status(), codec)
          : OutputWriter.of(
              Call.of("$T.ofJson", RuntimeTypes.RESPONSE)
                  .with(success.status(), Literals.string(type), codec));
    }

    @Override
    public OutputWriter xml() {
      return json();
    }

    @Override
    public OutputWriter form() {
      return json();
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public OutputWriter multipart() {
      return binary();
    }

    @Override
    public OutputWriter text() {
      return written();
    }

    @Override
    public OutputWriter events() {
      Value item = success.content().value();
      return item == null || item.equals(TEXT)
          ? OutputWriter.of(
              Call.of("$T.ofTextEvents", RuntimeTypes.RESPONSE).with(success.status()))
          : OutputWriter.of(
              Call.of("$T.ofEvents", RuntimeTypes.RESPONSE)
                  .with(success.status(), methods.encoderOnce(item, "event")));
    }

    @Override
    public OutputWriter lines() {
      Value item = success.content().value();
      return item == null
          ? written()
          : OutputWriter.of(
              Call.of("$T.ofLines", RuntimeTypes.RESPONSE)
                  .with(success.status(), type(), methods.encoderOnce(item, "line")));
    }

    @Override
    public OutputWriter binary() {
      return OutputWriter.of(
          Call.of("$T.ofStream", RuntimeTypes.RESPONSE).with(success.status(), type()));
    }

    private CodeBlock type() {
      return Literals.string(MediaTypes.sent(success.content()));
    }

    private OutputWriter written() {
      CodeBlock status = CodeBlock.of("$L", success.status());
      CodeBlock response = response(status, success.content(), CodeBlock.of("body"));
      return writer(
          method("write")
              .addParameter(success.type(), "body")
              .addCode(Block.returning(response).code()));
    }
  }

  private OutputWriter writer(MethodSpec.Builder method) {
    return OutputWriter.write(methods.owner(), method.build());
  }

  @Override
  public OutputWriter result(Success.Result success) {
    MethodSpec.Builder method = method("write").addParameter(success.type(), "result");
    Scope locals = Scope.with("call", "result", "response");
    if (success.cases().stream().mapToInt(each -> each.headers().size()).sum() > MANY) {
      return writer(method.addCode(apart(success, locals).code()));
    }
    Block.Builder code = Block.builder();
    int last = success.cases().size() - 1;
    for (int i = 0; i < last; i++) {
      Success.Case each = success.cases().get(i);
      String local = locals.addVariable(each.type().simpleName());
      Condition ended = Condition.isOf("result", each.type(), local);
      code.when(ended, answer(each, local, locals.inner()));
    }
    Success.Case each = success.cases().get(last);
    String local = locals.addVariable(each.type().simpleName());
    if (each.content() != null || !each.headers().isEmpty() || each.statusOpen()) {
      code.declare(each.type(), local, CodeBlock.of("($T) result", each.type()));
    }
    code.add(answer(each, local, locals.inner()));
    return writer(method.addCode(code.build().code()));
  }

  /** Each case in a method of its own: together they would be too long for the JIT compiler. */
  private Block apart(Success.Result success, Scope locals) {
    Block.Builder code = Block.builder();
    int last = success.cases().size() - 1;
    for (int i = 0; i < last; i++) {
      Success.Case each = success.cases().get(i);
      String local = locals.addVariable(each.type().simpleName());
      Condition ended = Condition.isOf("result", each.type(), local);
      code.when(ended, Block.returning(own(each, CodeBlock.of("$L", local))));
    }
    Success.Case each = success.cases().get(last);
    return code.returns(own(each, CodeBlock.of("($T) result", each.type()))).build();
  }

  private CodeBlock own(Success.Case each, CodeBlock result) {
    Scope locals = Scope.with("call", "response");
    String local = locals.addVariable(each.type().simpleName());
    String name = methods.methodName("write", each.type().simpleName());
    methods.add(
        method(name)
            .addParameter(each.type(), local)
            .addCode(answer(each, local, locals).code())
            .build());
    return Call.of("$L", name).with(Stream.concat(given(), Stream.of(result)).toArray());
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.RESPONSE);
    return types.areChosen() ? method.addParameter(RuntimeTypes.HTTP_CALL, "call") : method;
  }

  private Block answer(Success.Case each, String local, Scope locals) {
    Status status = each.outcome().status();
    CodeBlock code =
        status instanceof Status.Exact
            ? CodeBlock.of("$L", status)
            : CodeBlock.of("$L.status()", local);
    CodeBlock response = response(code, each.content(), CodeBlock.of("$L.body()", local));
    if (each.headers().isEmpty()) {
      return Block.returning(response);
    }
    Block.Builder all = Block.builder().declare(RuntimeTypes.RESPONSE, "response", response);
    List<Block> headers = new ArrayList<>();
    for (Success.HeaderPart header : each.headers()) {
      CodeBlock read = CodeBlock.of("$L.$L()", local, header.name());
      headers.add(header(header, read, locals.add(header.name())));
    }
    if (headers.size() > MANY) {
      int from = 0;
      for (List<Block> some : Stretches.of(headers, Block::code, MANY)) {
        all.add(added(each, local, from, some));
        from += some.size();
      }
    } else {
      headers.forEach(all::add);
    }
    return all.returns("response").build();
  }

  private Block added(Success.Case each, String local, int from, List<Block> headers) {
    String name = methods.methodName("add", each.type().simpleName() + " headers from " + from);
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.RESPONSE)
            .addParameter(RuntimeTypes.RESPONSE, "response")
            .addParameter(each.type(), local)
            .addCode(Block.builder().add(Block.join(headers)).returns("response").build().code())
            .build());
    return Block.builder().assign("response", Call.of("$L", name).with("response", local)).build();
  }

  private CodeBlock response(CodeBlock status, @Nullable Content content, CodeBlock body) {
    if (content == null || content.value() == null) {
      return Call.of("$T.empty", RuntimeTypes.RESPONSE).with(status);
    }
    return content.format().accept(new Answer(status, content, content.value(), body));
  }

  /** The expression for a response with a body. */
  private final class Answer implements BodyFormat.Visitor<CodeBlock> {
    private final CodeBlock status;
    private final Content content;
    private final Value value;
    private final CodeBlock body;

    Answer(CodeBlock status, Content content, Value value, CodeBlock body) {
      this.status = status;
      this.content = content;
      this.value = value;
      this.body = body;
    }

    @Override
    public CodeBlock json() {
      CodeBlock codec = methods.codec(value, "body");
      List<String> all = types.of(content);
      List<CodeBlock> texts = methods.texts("media types", all);
      Call made = Call.of("$T.json", RuntimeTypes.RESPONSE);
      if (all.equals(List.of("application/json"))) {
        return made.with(status, codec, body);
      }
      CodeBlock type = all.size() == 1 ? texts.get(0) : Call.of("call.accepted").filled(texts);
      XmlShape xml = types.xml(content);
      if (xml != null) {
        CodeBlock syntax = methods.xml(xml, "answer");
        return Call.of("$T.encoded", RuntimeTypes.RESPONSE).with(status, type, syntax, codec, body);
      }
      return made.with(status, type, codec, body);
    }

    @Override
    public CodeBlock xml() {
      return json();
    }

    @Override
    public CodeBlock form() {
      return json();
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public CodeBlock multipart() {
      return binary();
    }

    @Override
    public CodeBlock text() {
      String type = MediaTypes.sent(content);
      return type.equals("text/plain")
          ? Call.of("$T.text", RuntimeTypes.RESPONSE).with(status, body)
          : Call.of("$T.text", RuntimeTypes.RESPONSE).with(status, Literals.string(type), body);
    }

    @Override
    public CodeBlock events() {
      return value.equals(TEXT)
          ? Call.of("$T.textEvents", RuntimeTypes.RESPONSE).with(status, body)
          : Call.of("$T.events", RuntimeTypes.RESPONSE)
              .with(status, methods.encoder(value, "event"), body);
    }

    @Override
    public CodeBlock lines() {
      return Call.of("$T.lines", RuntimeTypes.RESPONSE)
          .with(status, type(), methods.encoder(value, "line"), body);
    }

    @Override
    public CodeBlock binary() {
      return Call.of("$T.stream", RuntimeTypes.RESPONSE).with(status, type(), body);
    }

    private CodeBlock type() {
      return Literals.string(MediaTypes.sent(content));
    }
  }

  private Block header(Success.HeaderPart header, CodeBlock read, String local) {
    boolean optional = JavaTypes.isNullable(header.type());
    CodeBlock value = optional ? CodeBlock.of("$L", local) : read;
    Block add =
        Block.builder().assign("response", changed(header.header(), header.name(), value)).build();
    return optional
        ? Block.builder()
            .declare(header.type().withoutAnnotations(), local, read)
            .when(Condition.isNull(local).negated(), add)
            .build()
        : add;
  }

  private CodeBlock changed(Outcome.HeaderField header, String hint, CodeBlock value) {
    CodeBlock name = Literals.string(header.name());
    boolean text = header.value().type().equals(TEXT.type());
    return switch (header.spelling()) {
      case SIMPLE ->
          text
              ? Call.of("response.withHeader").with(name, value)
              : Call.of("response.withHeader")
                  .with(name, methods.encoder(header.value(), hint), value);
      case EXPLODED, JSON ->
          Call.of("response.withHeader").with(name, HeaderValue.text(header, value, methods));
      case EACH ->
          Call.of("response.withHeaders").with(name, HeaderValue.text(header, value, methods));
    };
  }
}
