package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.XmlShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented error and the exception it becomes. Operations of a service share an exception when
 * they share its status and the type of its body.
 *
 * @param outcome where it is documented (first)
 * @param exception the exception
 * @param content the representation of its body, or null if there is none
 * @param xml how its body is spelled where it is sent in XML, or null if it never is
 * @param body the type of its body, or null if there is none
 * @param mediaTypes what the body may be called, the usual one first
 * @param headers what any operation documents of it, in order; {@code name} is that of the method
 */
public record Failure(
    Outcome outcome,
    ClassName exception,
    @Nullable Content content,
    @Nullable XmlShape xml,
    @Nullable TypeName body,
    List<String> mediaTypes,
    List<Success.HeaderPart> headers) {
  public Failure {
    mediaTypes = List.copyOf(mediaTypes);
    headers = List.copyOf(headers);
  }
}
