package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import java.util.List;

/**
 * An operation with the Java it becomes.
 *
 * @param operation the operation
 * @param type the class that holds its input, its handler and its result
 * @param method the name of the handler's method
 * @param inputs one for each input, in the same order
 * @param variants the types of its body, if its media type decides between several
 * @param success how it ends well
 * @param failures what its handler may throw, in the order of the contract
 */
public record OperationApi(
    Operation operation,
    ClassName type,
    String method,
    List<InputPart> inputs,
    List<BodyVariant> variants,
    Success success,
    List<Failure> failures) {
  public OperationApi {
    inputs = List.copyOf(inputs);
    variants = List.copyOf(variants);
    failures = List.copyOf(failures);
  }

  /** The record of what goes in. */
  public ClassName input() {
    return type.nestedClass("Input");
  }

  /** The sealed interface of the variants. */
  public ClassName body() {
    return body(type);
  }

  static ClassName body(ClassName operation) {
    return operation.nestedClass("Body");
  }

  /** The interface that users implement. */
  public ClassName handler() {
    return type.nestedClass("Handler");
  }

  /** What comes out, as a type argument. */
  public TypeName output() {
    return success.type().box();
  }

  /** Whether it gets one value and sends one, as other protocols than HTTP have them, too. */
  public boolean isOneValue() {
    return !isSequence() && !isForm() && variants.isEmpty();
  }

  private boolean isForm() {
    HttpBinding http = operation.http();
    return http != null
        && http.body() != null
        && http.body().contents().stream().anyMatch(c -> c.format() == BodyFormat.MULTIPART);
  }

  /** Whether it gets or sends one value after the other, for as long as there are more. */
  public boolean isSequence() {
    HttpBinding http = operation.http();
    boolean gets =
        http != null
            && http.body() != null
            && http.body().contents().stream().anyMatch(each -> each.format().isSequence());
    return gets || success.contents().stream().anyMatch(each -> each.format().isSequence());
  }
}
