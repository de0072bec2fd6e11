package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;

/** Works out the Java of what a service sends by itself. */
public final class SendingPlanner {
  private static final Value TEXT = Value.of(new TypeRef.Of(Scalar.STRING));

  private final JavaNames names;
  private final JavaTypes types;
  private final String target;

  /**
   * A planner.
   *
   * @param target the package of senders
   */
  public SendingPlanner(JavaNames names, JavaTypes types, String target) {
    this.names = names;
    this.types = types;
    this.target = target;
  }

  /** The Java of one. */
  public SendingApi plan(Sending sending) {
    Operation operation = sending.operation();
    OperationNames own = names.sending(sending);
    ClassName type = ClassName.get(target, own.className());
    List<InputPart> inputs = new ArrayList<>();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField field = operation.inputs().get(i);
      inputs.add(new InputPart(field, component(operation, i, own.inputs().get(i)), type));
    }
    Success nothing = new Success.Nothing(204, Doc.NONE);
    OperationApi api =
        new OperationApi(operation, type, own.method(), inputs, List.of(), nothing, List.of());
    List<SendingApi.Answer> answers = new ArrayList<>();
    for (int i = 0; i < operation.outcomes().size(); i++) {
      ClassName answer = type.nestedClass("Answer").nestedClass(own.results().get(i));
      answers.add(answer(operation.outcomes().get(i), answer));
    }
    return new SendingApi(sending, api, answers);
  }

  private Component component(Operation operation, int input, String name) {
    InputField field = operation.inputs().get(input);
    HttpBinding http = operation.http();
    boolean bytes =
        http != null
            && http.body() != null
            && http.body().input() == input
            && http.body().contents().get(0).format() == BodyFormat.BINARY;
    TypeName sent = bytes ? RuntimeTypes.BYTE_SOURCE : null;
    TypeName type =
        sent == null
            ? field.required() ? types.of(field.value()) : types.optional(field.value().type())
            : field.required() ? sent : JavaTypes.nullable(sent);
    String said = JavaDoc.said(field.doc(), ConstraintWords.of(field.value().constraints(), null));
    return Component.of(name, type, field.value(), said);
  }

  private SendingApi.Answer answer(Outcome outcome, ClassName type) {
    Representation body = Representation.first(outcome);
    return body == null || !isRead(body)
        ? new SendingApi.Answer(outcome, type, null, null)
        : new SendingApi.Answer(outcome, type, body.content(), types.of(body.value()));
  }

  private static boolean isRead(Representation body) {
    boolean text = body.content().format() == BodyFormat.TEXT && body.value().equals(TEXT);
    return text || body.content().format() == BodyFormat.JSON;
  }
}
