package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.OutputWriter;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The code that makes a response of what the handler returns. */
final class ResponseWriting implements Success.Visitor<OutputWriter> {
  /** Headers in one method: far below what the JIT compiler refuses. */
  private static final int MANY = 100;

  private final SentTypes types;
  private final ValueMethods methods;

  ResponseWriting(OperationApi operation, ValueMethods methods) {
    this.types = new SentTypes(operation);
    this.methods = methods;
  }

  /** What {@code write} needs besides the result: the request where it chooses a media type. */
  private String given() {
    return types.areChosen() ? "request, " : "";
  }

  @Override
  public OutputWriter nothing(Success.Nothing success) {
    return OutputWriter.of("$T.ofNothing($L)", RuntimeTypes.RESPONSE, success.status());
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
      if (value == null || types.areChosen()) {
        return written();
      }
      CodeBlock encoder = methods.encoder(value, "body");
      String type = types.of(success.content()).get(0);
      return type.equals("application/json")
          ? OutputWriter.of("$T.ofJson($L, $L)", RuntimeTypes.RESPONSE, success.status(), encoder)
          : OutputWriter.of(
              "$T.ofJson($L,$W$L,$W$L)",
              RuntimeTypes.RESPONSE,
              success.status(),
              Literals.string(type),
              encoder);
    }

    @Override
    public OutputWriter form() {
      return json();
    }

    @Override
    public OutputWriter text() {
      return written();
    }

    @Override
    public OutputWriter binary() {
      return written();
    }

    private OutputWriter written() {
      CodeBlock status = CodeBlock.of("$L", success.status());
      CodeBlock response = response(status, success.content(), CodeBlock.of("body"));
      return writer(
          method("write").addParameter(success.type(), "body").addStatement("return $L", response));
    }
  }

  private OutputWriter writer(MethodSpec.Builder method) {
    return OutputWriter.write(methods.owner(), method.build());
  }

  @Override
  public OutputWriter result(Success.Result success) {
    MethodSpec.Builder method = method("write").addParameter(success.type(), "result");
    Scope locals = Scope.with("request", "result", "response");
    if (success.cases().stream().mapToInt(each -> each.headers().size()).sum() > MANY) {
      return writer(method.addCode(apart(success, locals)));
    }
    int last = success.cases().size() - 1;
    for (int i = 0; i < last; i++) {
      Success.Case each = success.cases().get(i);
      String local = locals.add(lower(each.type().simpleName()));
      method.beginControlFlow("if (result instanceof $T $L)", each.type(), local);
      method.addCode(answer(each, local, locals.inner()));
      method.endControlFlow();
    }
    Success.Case each = success.cases().get(last);
    String local = locals.add(lower(each.type().simpleName()));
    if (each.content() != null || !each.headers().isEmpty() || each.statusOpen()) {
      method.addStatement("$T $L = ($T) result", each.type(), local, each.type());
    }
    return writer(method.addCode(answer(each, local, locals.inner())));
  }

  /** Each case in a method of its own: together they would be too long for the JIT compiler. */
  private CodeBlock apart(Success.Result success, Scope locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    int last = success.cases().size() - 1;
    for (int i = 0; i < last; i++) {
      Success.Case each = success.cases().get(i);
      String local = locals.add(lower(each.type().simpleName()));
      code.beginControlFlow("if (result instanceof $T $L)", each.type(), local)
          .addStatement("return $L($L$L)", own(each), given(), local)
          .endControlFlow();
    }
    Success.Case each = success.cases().get(last);
    return code.addStatement("return $L($L($T) result)", own(each), given(), each.type()).build();
  }

  private String own(Success.Case each) {
    Scope locals = Scope.with("request", "response");
    String local = locals.add(lower(each.type().simpleName()));
    String name = methods.methodName("write", each.type().simpleName());
    methods.add(
        method(name).addParameter(each.type(), local).addCode(answer(each, local, locals)).build());
    return name;
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.RESPONSE);
    return types.areChosen() ? method.addParameter(RuntimeTypes.REQUEST, "request") : method;
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private CodeBlock answer(Success.Case each, String local, Scope locals) {
    Status status = each.outcome().status();
    CodeBlock code =
        status instanceof Status.Exact
            ? CodeBlock.of("$L", status)
            : CodeBlock.of("$L.status()", local);
    CodeBlock response = response(code, each.content(), CodeBlock.of("$L.body()", local));
    if (each.headers().isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", response).build();
    }
    CodeBlock.Builder all = CodeBlock.builder();
    all.addStatement("$T response = $L", RuntimeTypes.RESPONSE, response);
    List<CodeBlock> headers = new ArrayList<>();
    for (Success.HeaderPart header : each.headers()) {
      CodeBlock read = CodeBlock.of("$L.$L()", local, header.name());
      CodeBlock.Builder one = CodeBlock.builder();
      header(header, read, locals.add(header.name()), one);
      headers.add(one.build());
    }
    if (headers.size() > MANY) {
      int from = 0;
      for (List<CodeBlock> some : Stretches.of(headers, MANY)) {
        all.add(added(each, local, from, some));
        from += some.size();
      }
    } else {
      headers.forEach(all::add);
    }
    return all.addStatement("return response").build();
  }

  private CodeBlock added(Success.Case each, String local, int from, List<CodeBlock> headers) {
    String name = methods.methodName("add", each.type().simpleName() + " headers from " + from);
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.RESPONSE)
            .addParameter(RuntimeTypes.RESPONSE, "response")
            .addParameter(each.type(), local)
            .addCode(CodeBlock.join(headers, ""))
            .addStatement("return response")
            .build());
    return CodeBlock.of("response = $L(response, $L);\n", name, local);
  }

  private CodeBlock response(CodeBlock status, @Nullable Content content, CodeBlock body) {
    if (content == null || content.value() == null) {
      return CodeBlock.of("$T.empty($L)", RuntimeTypes.RESPONSE, status);
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
      CodeBlock encoder = methods.encoder(value, "body");
      List<String> all = types.of(content);
      CodeBlock constant = methods.texts("media types", all);
      return all.equals(List.of("application/json"))
          ? CodeBlock.of("$T.json($L, $L, $L)", RuntimeTypes.RESPONSE, status, encoder, body)
          : CodeBlock.of(
              "$T.json($L, $L, $L, $L)",
              RuntimeTypes.RESPONSE,
              status,
              all.size() == 1 ? constant : CodeBlock.of("request.accepted($L)", constant),
              encoder,
              body);
    }

    @Override
    public CodeBlock form() {
      return json();
    }

    @Override
    public CodeBlock text() {
      String type = MediaTypes.sent(content);
      return type.equals("text/plain")
          ? CodeBlock.of("$T.text($L, $L)", RuntimeTypes.RESPONSE, status, body)
          : CodeBlock.of(
              "$T.text($L, $L, $L)", RuntimeTypes.RESPONSE, status, Literals.string(type), body);
    }

    @Override
    public CodeBlock binary() {
      CodeBlock type = Literals.string(MediaTypes.sent(content));
      return CodeBlock.of(
          "$T.bytes($L, $L, $L.toArray())", RuntimeTypes.RESPONSE, status, type, body);
    }
  }

  private void header(
      Success.HeaderPart header, CodeBlock read, String local, CodeBlock.Builder all) {
    boolean optional = JavaTypes.isNullable(header.type());
    CodeBlock value = optional ? CodeBlock.of("$L", local) : read;
    if (optional) {
      TypeName plain = header.type().withoutAnnotations();
      all.addStatement("$T $L = $L", plain, local, read);
      all.beginControlFlow("if ($L != null)", local);
    }
    CodeBlock name = Literals.string(header.header().name());
    Value type = header.header().value();
    if (type.type().equals(new TypeRef.Of(Scalar.STRING))) {
      all.addStatement("response = response.withHeader($L, $L)", name, value);
    } else {
      CodeBlock encoder = methods.encoder(type, header.name());
      all.addStatement("response = response.withHeader($L, $L, $L)", name, encoder, value);
    }
    if (optional) {
      all.endControlFlow();
    }
  }
}
