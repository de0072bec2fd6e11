package dev.armature.generator.config;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.lower.policy.TypePolicy;
import dev.armature.generator.lower.policy.TypeRule;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads which classes of the user's own stand for formats and schemas. */
final class TypeRules {
  private TypeRules() {}

  /** What {@code types} says, which keeps the schema of the file. */
  static TypePolicy read(@Nullable Node types, Diagnostics diagnostics) {
    return new TypePolicy(
        rules(types, "formats", diagnostics), rules(types, "schemas", diagnostics));
  }

  private static List<TypeRule> rules(@Nullable Node types, String key, Diagnostics diagnostics) {
    List<TypeRule> rules = new ArrayList<>();
    if (types instanceof Node.ObjectNode all && all.get(key) instanceof Node.ObjectNode found) {
      for (Node.Member member : found.members()) {
        String type = name(member.value(), "type", diagnostics);
        String codec = name(member.value(), "codec", diagnostics);
        rules.add(new TypeRule(member.key(), new MappedType(type, codec), member.keySpan()));
      }
    }
    return rules;
  }

  /** The schema of the file knows what a name looks like, but not all words of Java. */
  private static String name(Node rule, String key, Diagnostics diagnostics) {
    String name = "";
    if (rule instanceof Node.ObjectNode object && object.get(key) instanceof Node.StringNode text) {
      name = text.value();
      if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
        diagnostics.error(
            "config/invalid-class",
            text.span(),
            "'" + name + "' cannot be a Java class",
            "give the class's full name, such as com.example.Money");
      }
    }
    return name;
  }
}
