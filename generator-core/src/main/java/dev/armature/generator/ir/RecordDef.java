package dev.armature.generator.ir;

import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object with known properties.
 *
 * @param properties in the order of the schema; several {@code allOf} branches follow each other
 * @param additional what other members are
 * @param constraints on the object as a whole (numbers of members)
 * @param tag what tells it apart inside its unions, or null; its property is not in {@code
 *     properties}
 */
public record RecordDef(
    TypeId id,
    Hint hint,
    Doc doc,
    List<Property> properties,
    Additional additional,
    List<Constraint> constraints,
    @Nullable Tag tag,
    Usage usage,
    Origin origin)
    implements TypeDef {
  public RecordDef {
    properties = List.copyOf(properties);
    constraints = List.copyOf(constraints);
  }

  @Override
  public RecordDef withUsage(Usage other) {
    return new RecordDef(id, hint, doc, properties, additional, constraints, tag, other, origin);
  }

  /** The same with other properties and another tag. */
  public RecordDef with(List<Property> others, @Nullable Tag otherTag) {
    return new RecordDef(id, hint, doc, others, additional, constraints, otherTag, usage, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.record(this);
  }

  /**
   * A member of the object.
   *
   * @param name the wire name, as written
   * @param value what may stand there
   * @param required whether it must be there
   * @param fixed the only value it may have, or null; a required fixed property is a constant, not
   *     a component of the record
   * @param defaultValue the documented default, or null
   * @param defaulted whether an absent one is read as its default; never so for a required one, nor
   *     where the default is null
   */
  public record Property(
      String name,
      Value value,
      boolean required,
      @Nullable Node fixed,
      Doc doc,
      @Nullable Node defaultValue,
      boolean defaulted,
      Origin origin) {
    /** A member that is there, or absent: no default stands for it. */
    public static Property of(String name, Value value, boolean required, Doc doc, Origin origin) {
      return new Property(name, value, required, null, doc, null, false, origin);
    }

    /** The default that stands for an absent one, or null. */
    public @Nullable Node preset() {
      return defaulted ? defaultValue : null;
    }

    /** Whether there always is a value, be it null. */
    public boolean always() {
      return required || defaulted;
    }

    /** The same for another value, without a default. */
    public Property with(Value other) {
      return new Property(name, other, required, null, doc, null, false, origin);
    }

    /** The same, not to be read in a log. */
    public Property asSecret() {
      Value secret = value.withSecret(true);
      return new Property(name, secret, required, fixed, doc, defaultValue, defaulted, origin);
    }

    /** The same without its default. */
    public Property withoutDefault() {
      return new Property(name, value, required, fixed, doc, null, false, origin);
    }
  }

  /**
   * The tag property of a union's variant.
   *
   * @param property the wire name of the property
   * @param value the tag that stands for this record; written first, so that peers can stream
   * @param required whether a document without it is invalid
   * @param exact whether any other value is invalid when the record is read outside a union
   * @param declared what may stand there outside a union, if not exactly the tag; null if anything
   */
  public record Tag(
      String property, String value, boolean required, boolean exact, @Nullable Value declared) {}

  /** What members without a declared property are. */
  public sealed interface Additional {
    /** Allowed and dropped: the schema says nothing of them. */
    record Ignored() implements Additional {}

    /** Not allowed. */
    record Rejected() implements Additional {}

    /** Kept in a map. */
    record Kept(Value values) implements Additional {}
  }
}
