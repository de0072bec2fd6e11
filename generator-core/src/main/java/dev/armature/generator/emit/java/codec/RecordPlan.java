package dev.armature.generator.emit.java.codec;

import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.RecordComponents;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record's codec handles, member by member.
 *
 * @param members the tag, then the properties; the index is the member's bit
 * @param others the map of other members, or null
 * @param components of the record, in the order of its constructor
 */
record RecordPlan(
    RecordDef type, List<Member> members, @Nullable Component others, List<Component> components) {
  /**
   * A member of the object.
   *
   * @param name its wire name
   * @param property the property, or null for the tag
   * @param component where it goes, or null for a constant or the tag
   */
  record Member(
      String name,
      boolean required,
      RecordDef.@Nullable Property property,
      @Nullable Component component) {}

  static RecordPlan of(RecordDef type, ModelTypes models, JavaNames names, JavaTypes types) {
    List<Component> components = RecordComponents.of(type, models, names, types);
    List<Member> members = new ArrayList<>();
    if (type.tag() != null) {
      members.add(new Member(type.tag().property(), type.tag().required(), null, null));
    }
    int next = 0;
    for (RecordDef.Property property : type.properties()) {
      boolean constant = RecordComponents.isConstant(property);
      Component component = constant ? null : components.get(next++);
      members.add(new Member(property.name(), property.required(), property, component));
    }
    Component others = next < components.size() ? components.get(next) : null;
    return new RecordPlan(type, members, others, components);
  }

  /** What other members hold, or null if they are not kept. */
  @Nullable Value otherValues() {
    return type.additional() instanceof RecordDef.Additional.Kept kept ? kept.values() : null;
  }

  boolean rejectsOthers() {
    return type.additional() instanceof RecordDef.Additional.Rejected;
  }

  /** Whether the number of members matters. */
  boolean counts() {
    return type.constraints().stream().anyMatch(c -> c instanceof Constraint.OfMemberCount);
  }

  /** The bits of the required members of a word of 64. */
  long required(int word) {
    long bits = 0;
    for (int i = word * 64; i < Math.min(members.size(), word * 64 + 64); i++) {
      bits |= members.get(i).required() ? 1L << (i % 64) : 0;
    }
    return bits;
  }
}
