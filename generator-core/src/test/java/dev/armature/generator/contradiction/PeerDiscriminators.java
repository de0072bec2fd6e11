package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in words of draft 2020-12 what discriminators mean (OpenAPI 3.1.1, 4.8.25): the tag must be
 * there and known, and what it stands for takes the value.
 */
final class PeerDiscriminators {
  private static final String PLAIN = "x-plain";

  /** In allOf, a base is not a choice among those that refer to it. */
  void plainBases(ObjectNode said, Schema schema) {
    Keyword.AllOf all = schema.get(Keyword.AllOf.class);
    if (all == null || !(said.get("allOf") instanceof ArrayNode written)) {
      return;
    }
    for (int i = 0; i < all.schemas().size(); i++) {
      Schema target = target(all.schemas().get(i));
      boolean isBase = target != null && !isChoice(target) && !mapping(target).isEmpty();
      if (isBase && written.get(i) instanceof ObjectNode ref && ref.has("$ref")) {
        ref.put("$ref", ref.get("$ref").asString() + "/" + PLAIN);
      }
    }
  }

  /** Adds the rules of a discriminator. */
  void tell(ObjectNode said, Schema schema) {
    Keyword.Discriminator tells = schema.get(Keyword.Discriminator.class);
    if (tells == null) {
      return;
    }
    Map<String, String> tags = isChoice(schema) ? branches(schema, tells) : mapping(schema);
    if (tags.isEmpty() || tells.otherwise() != null) {
      return;
    }
    if (!isChoice(schema)) {
      said.set(PLAIN, said.deepCopy());
    }
    ArrayNode all = said.withArray("allOf");
    ObjectNode known = all.addObject();
    known.putArray("required").add(tells.property());
    ArrayNode names = known.putObject("properties").putObject(tells.property()).putArray("enum");
    tags.keySet().forEach(names::add);
    tags.forEach(
        (tag, target) -> {
          ObjectNode rule = all.addObject();
          rule.putObject("if")
              .putObject("properties")
              .putObject(tells.property())
              .put("const", tag);
          rule.putObject("then").put("$ref", target);
        });
  }

  private static boolean isChoice(Schema schema) {
    return schema.has(Applicator.Choice.class);
  }

  private static @Nullable Schema target(Schema branch) {
    Keyword.Ref ref = branch.soleRef();
    return ref == null ? null : ref.reference().target();
  }

  private static String reference(Schema target) {
    return target.place().pointer().toFragment();
  }

  private static Map<String, String> mapping(Schema schema) {
    Keyword.Discriminator tells = schema.get(Keyword.Discriminator.class);
    Map<String, String> tags = new LinkedHashMap<>();
    for (Keyword.Mapping each : tells == null ? List.<Keyword.Mapping>of() : tells.mapping()) {
      Schema target = each.target().target();
      if (target != null) {
        tags.put(each.tag(), reference(target));
      }
    }
    return tags;
  }

  /** What is not mapped goes by the name of its component. */
  private static Map<String, String> branches(Schema schema, Keyword.Discriminator tells) {
    Map<String, String> tags = mapping(schema);
    for (Applicator.Choice choice : schema.all(Applicator.Choice.class)) {
      for (Schema branch : choice.schemas()) {
        Schema target = target(branch);
        if (target != null && !tags.containsValue(reference(target))) {
          tags.put(target.place().pointer().last(), reference(target));
        }
      }
    }
    return tags;
  }
}
