package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether null may be valid by a schema, every keyword considered. */
final class NullVerdict
    implements Keyword.Visitor<Boolean>,
        Assertion.OfAny.Visitor<Boolean>,
        Applicator.Visitor<Boolean>,
        Applicator.InPlace.Visitor<Boolean> {
  private static final int MAX_DEPTH = 200;

  private final Set<Schema> path = new HashSet<>();
  private final Map<Schema, Boolean> known = new HashMap<>();

  /** Whether the way to the schema has a say, so that a validator must decide. */
  private boolean dynamic;

  private NullVerdict() {}

  static boolean accepts(Schema schema) {
    NullVerdict verdict = new NullVerdict();
    return verdict.valid(schema) || verdict.dynamic;
  }

  /** Whether null is valid by two branches of a {@code oneOf}, so that none of them counts. */
  static boolean matchesTwice(Schema schema) {
    return new NullVerdict().twice(schema);
  }

  private boolean twice(Schema schema) {
    if (schema.has(Keyword.Nullable30.class) || path.size() > MAX_DEPTH || !path.add(schema)) {
      return false;
    }
    boolean twice = schema.keywords().stream().anyMatch(this::twice);
    path.remove(schema);
    return twice;
  }

  private boolean twice(Keyword keyword) {
    if (keyword instanceof Keyword.OneOf one) {
      return new NullVerdict().count(one.schemas()) > 1;
    } else if (keyword instanceof Keyword.AllOf all) {
      return all.schemas().stream().anyMatch(this::twice);
    }
    Schema target = keyword instanceof Keyword.Ref ref ? ref.reference().target() : null;
    return target != null && twice(target);
  }

  private boolean valid(Schema schema) {
    if (schema.isNever()) {
      return false;
    }
    Boolean before = known.get(schema);
    if (before != null) {
      return before;
    }
    if (path.size() > MAX_DEPTH || !path.add(schema)) {
      return true; // Too deep, or defined by nothing but itself; that is reported elsewhere.
    }
    boolean valid = true;
    for (Keyword keyword : schema.keywords()) {
      valid = valid && keyword.accept(this);
    }
    path.remove(schema);
    known.put(schema, valid);
    return valid;
  }

  @Override
  public Boolean assertion(Assertion keyword) {
    return !(keyword instanceof Assertion.OfAny any) || any.select(this);
  }

  @Override
  public Boolean applicator(Applicator keyword) {
    return keyword.group(this);
  }

  @Override
  public Boolean annotation(Keyword.Annotation keyword) {
    return true;
  }

  @Override
  public Boolean types(Keyword.Types keyword) {
    return keyword.types().contains(JsonType.NULL);
  }

  @Override
  public Boolean enumeration(Keyword.Enum keyword) {
    return keyword.values().stream().anyMatch(NullVerdict::isNull);
  }

  @Override
  public Boolean constant(Keyword.Const keyword) {
    return isNull(keyword.value());
  }

  @Override
  public Boolean inPlace(Applicator.InPlace keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean byReference(Applicator.ByReference keyword) {
    dynamic |= keyword instanceof Keyword.DynamicRef ref && ref.anchor() != null;
    Schema target = keyword.reference().target();
    return target == null || valid(target);
  }

  @Override
  public Boolean toItems(Applicator.ToItems keyword) {
    return true;
  }

  @Override
  public Boolean toMembers(Applicator.ToMembers keyword) {
    return true;
  }

  @Override
  public Boolean allOf(Keyword.AllOf keyword) {
    return keyword.schemas().stream().allMatch(this::valid);
  }

  @Override
  public Boolean anyOf(Keyword.AnyOf keyword) {
    return keyword.schemas().stream().anyMatch(this::valid);
  }

  @Override
  public Boolean oneOf(Keyword.OneOf keyword) {
    return count(keyword.schemas()) == 1;
  }

  @Override
  public Boolean not(Keyword.Not keyword) {
    return !valid(keyword.schema());
  }

  @Override
  public Boolean condition(Keyword.If keyword) {
    Schema next = valid(keyword.condition()) ? keyword.then() : keyword.otherwise();
    return next == null || valid(next);
  }

  @Override
  public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
    return true;
  }

  private long count(List<Schema> schemas) {
    return schemas.stream().filter(this::valid).count();
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.NullNode;
  }
}
