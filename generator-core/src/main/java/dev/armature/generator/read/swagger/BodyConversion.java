package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.List;

/** Makes a request body of a parameter in the body. */
final class BodyConversion {
  /** The request body, which counts as written where the parameter is. */
  Node convert(Place parameter, List<Place> consumed) {
    Place schema = parameter.get("schema");
    Node content =
        MediaTypes.content(
            parameter,
            consumed,
            (type, at) -> {
              ObjectDraft media = new ObjectDraft(at);
              return (schema == null ? media : media.set("schema", ObjectDraft.moved(schema)))
                  .build();
            });
    return new ObjectDraft(parameter)
        .copy("description", "required")
        .set("content", content)
        .build();
  }
}
