package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Reference;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether null may be valid by a schema, every keyword considered. */
final class NullVerdict {
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
      valid = valid && holds(keyword);
    }
    path.remove(schema);
    known.put(schema, valid);
    return valid;
  }

  private boolean holds(Keyword keyword) {
    if (keyword instanceof Keyword.Types types) {
      return types.types().contains(JsonType.NULL);
    } else if (keyword instanceof Keyword.Enum list) {
      return list.values().stream().anyMatch(NullVerdict::isNull);
    } else if (keyword instanceof Keyword.Const one) {
      return isNull(one.value());
    } else if (keyword instanceof Keyword.Not not) {
      return !valid(not.schema());
    } else if (keyword instanceof Keyword.If condition) {
      Schema next = valid(condition.condition()) ? condition.then() : condition.otherwise();
      return next == null || valid(next);
    }
    return composed(keyword);
  }

  private boolean composed(Keyword keyword) {
    if (keyword instanceof Keyword.AllOf all) {
      return all.schemas().stream().allMatch(this::valid);
    } else if (keyword instanceof Keyword.AnyOf any) {
      return any.schemas().stream().anyMatch(this::valid);
    } else if (keyword instanceof Keyword.OneOf one) {
      return count(one.schemas()) == 1;
    } else if (keyword instanceof Keyword.Ref ref) {
      return target(ref.reference());
    }
    if (keyword instanceof Keyword.DynamicRef ref) {
      dynamic |= ref.anchor() != null;
      return target(ref.initial());
    }
    return true;
  }

  private long count(List<Schema> schemas) {
    return schemas.stream().filter(this::valid).count();
  }

  private boolean target(Reference reference) {
    @Nullable Schema target = reference.target();
    return target == null || valid(target);
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.NullNode;
  }
}
