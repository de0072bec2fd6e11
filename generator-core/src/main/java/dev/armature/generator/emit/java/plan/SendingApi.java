package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Sending;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook or callback with the Java it becomes.
 *
 * @param sending what is sent
 * @param operation its input; it has no handler
 * @param answers what receivers may answer, in the order of the contract
 */
public record SendingApi(Sending sending, OperationApi operation, List<Answer> answers) {
  public SendingApi {
    answers = List.copyOf(answers);
  }

  /** The sealed interface of answers. */
  public ClassName answer() {
    return operation.type().nestedClass("Answer");
  }

  /** The class that sends. */
  public ClassName sender() {
    ClassName type = operation.type();
    return ClassName.get(type.packageName(), type.simpleName() + "Sender");
  }

  /**
   * A documented answer.
   *
   * @param type its record
   * @param content the representation of its body that is read, or null if none is
   * @param body the type of that body, or null
   */
  public record Answer(
      Outcome outcome, ClassName type, @Nullable Content content, @Nullable TypeName body) {}
}
