package dev.armature.generator.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value to a member of it, or of its members.
 *
 * @param steps one for each name
 * @param end what may stand there; of no meaning when something is wrong
 * @param fault what is wrong with it, or null
 */
public record MemberPath(List<Step> steps, Value end, @Nullable String fault) {
  private static final int MOST_NAMES = 10;

  public MemberPath {
    steps = List.copyOf(steps);
  }

  /**
   * A member.
   *
   * @param owner the record that has it
   * @param index which of its properties it is
   */
  public record Step(RecordDef owner, int index) {
    /** The member. */
    public RecordDef.Property property() {
      return owner.properties().get(index);
    }
  }

  /** The way that these names lead. */
  public static MemberPath of(Map<TypeId, TypeDef> types, Value from, List<String> names) {
    List<Step> steps = new ArrayList<>();
    Value value = from;
    for (String name : names) {
      if (!(value.type() instanceof TypeRef.Named named)
          || !(types.get(named.id()) instanceof RecordDef owner)) {
        String fault = "what holds '" + name + "' is no object of known members";
        return new MemberPath(List.of(), value, fault);
      }
      int index = index(owner, name);
      if (index < 0) {
        String fault = "there is no member '" + name + "'" + others(owner);
        return new MemberPath(List.of(), value, fault);
      }
      Step step = new Step(owner, index);
      if (step.property().required() && step.property().fixed() != null) {
        String fault = "'" + name + "' always has one value";
        return new MemberPath(List.of(), value, fault);
      }
      steps.add(step);
      value = step.property().value();
    }
    return new MemberPath(steps, value, null);
  }

  private static String others(RecordDef owner) {
    List<String> names =
        owner.properties().stream().map(RecordDef.Property::name).limit(MOST_NAMES).toList();
    return names.isEmpty() ? "" : "; there is " + String.join(", ", names);
  }

  private static int index(RecordDef owner, String name) {
    for (int i = 0; i < owner.properties().size(); i++) {
      if (owner.properties().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
