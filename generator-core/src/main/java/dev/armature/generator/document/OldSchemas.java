package dev.armature.generator.document;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;

/** Says in OpenAPI 3.0 what schemas of Swagger 2.0 say. */
final class OldSchemas implements SchemaShape {
  @Override
  public Node convert(Place at, Node.ObjectNode schema) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member member : schema.members()) {
      Node value = member.value();
      boolean file = value instanceof Node.StringNode text && text.value().equals("file");
      if (member.key().equals("type") && file) {
        draft.text("type", "string").text("format", "binary");
      } else if (member.key().equals("discriminator") && value instanceof Node.StringNode) {
        Node named = new ObjectDraft(at).set("propertyName", value).build();
        draft.set("discriminator", member.keySpan(), named);
      } else {
        String key = member.key().equals("x-nullable") ? "nullable" : member.key();
        draft.set(key, member.keySpan(), value);
      }
    }
    return draft.build();
  }
}
