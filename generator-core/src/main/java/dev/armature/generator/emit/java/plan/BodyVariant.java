package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * One of several types that a request's body may have.
 *
 * @param type the record that holds it
 * @param contents the representations that are read into it, all into one type
 * @param value what the record holds
 */
public record BodyVariant(ClassName type, List<Content> contents, TypeName value) {
  public BodyVariant {
    contents = List.copyOf(contents);
  }

  /**
   * The variants of a body, in the order of its representations.
   *
   * @param body the sealed interface
   */
  static List<BodyVariant> of(BodyBinding binding, ClassName body, BodyTypes types) {
    List<List<Content>> groups = new ArrayList<>();
    for (Content content : binding.contents()) {
      groups.stream()
          .filter(group -> content.isLike(group.get(0)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(content), () -> groups.add(new ArrayList<>(List.of(content))));
    }
    Scope names = Scope.with();
    return groups.stream()
        .map(
            group -> {
              Content first = group.get(0);
              // Whatever is bytes is one type: none of its media types names it.
              boolean bytes = first.format() == BodyFormat.BINARY;
              String name = bytes ? names.add("Bytes") : names.addClass("", first.mediaType());
              ClassName type = body.nestedClass(name);
              return new BodyVariant(type, group, types.received(first));
            })
        .toList();
  }
}
