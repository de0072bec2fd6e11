package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why schemas surely refuse values (JSON Schema 2020-12 validation, section 6). Where a keyword is
 * hard to decide it refuses nothing: a valid value is never called refused.
 */
final class Refusals {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_STEPS = 2_000;
  private static final int MAX_TEXT = 2_000;

  private final Neighbours neighbours;
  private @Nullable Direction direction;
  private int steps;

  Refusals(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /**
   * What refuses a value.
   *
   * @param keyword the keyword in quotes, perhaps with a word about it
   * @param at the JSON Pointer to what is refused inside the value
   */
  record Refusal(String keyword, String at) {
    Refusal(String keyword) {
      this(keyword, "");
    }

    private Refusal in(Object key) {
      return new Refusal(keyword, "/" + JsonPointer.escape(key.toString()) + at);
    }

    @Override
    public String toString() {
      return at.isEmpty() ? keyword : keyword + " at " + at;
    }
  }

  /** What refuses a value that travels either way; null if nothing surely does. */
  @Nullable Refusal why(Schema schema, Node value) {
    return why(schema, value, (Direction) null);
  }

  /**
   * As above.
   *
   * @param direction which way the value travels: what does not travel that way may be missing
   */
  @Nullable Refusal why(Schema schema, Node value, @Nullable Direction direction) {
    this.steps = 0;
    this.direction = direction;
    return why(schema, value, 0);
  }

  private @Nullable Refusal why(Schema schema, Node value, int depth) {
    if (depth > MAX_DEPTH || ++steps > MAX_STEPS) {
      return null;
    }
    if (schema.isNever()) {
      return new Refusal("'false'");
    }
    for (Keyword keyword : schema.keywords()) {
      Refusal why = why(schema, keyword, value, depth + 1);
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private @Nullable Refusal why(Schema schema, Keyword keyword, Node value, int depth) {
    boolean refused = false;
    if (keyword instanceof Keyword.Types types) {
      refused = !isOf(types.types(), value);
    } else if (keyword instanceof Keyword.Enum list) {
      // Whether 'nullable' of OpenAPI 3.0 adds null to a list is read both ways.
      boolean unclear = value instanceof Node.NullNode && schema.has(Keyword.Nullable30.class);
      refused = !unclear && list.values().stream().noneMatch(each -> Nodes.same(each, value));
    } else if (keyword instanceof Keyword.Const one) {
      refused = !Nodes.same(one.value(), value);
    } else if (keyword instanceof Keyword.Ref ref) {
      Schema target = ref.reference().target();
      return target == null ? null : why(target, value, depth);
    } else if (keyword instanceof Keyword.AllOf all) {
      return first(all.schemas(), value, depth);
    } else if (keyword instanceof Keyword.AnyOf any) {
      refused = none(any.schemas(), value, depth);
    } else if (keyword instanceof Keyword.OneOf one) {
      refused = none(one.schemas(), value, depth);
    } else if (value instanceof Node.NumberNode number) {
      refused = refuses(keyword, Nodes.number(number));
    } else if (value instanceof Node.StringNode text) {
      refused = refuses(keyword, text.value());
    } else if (value instanceof Node.ArrayNode array) {
      return items(schema, keyword, array, depth);
    } else if (value instanceof Node.ObjectNode object) {
      return members(schema, keyword, object, depth);
    }
    return refused ? new Refusal("'" + schema.at(keyword).key() + "'") : null;
  }

  private static boolean isOf(Set<JsonType> types, Node value) {
    JsonType type = Nodes.type(value);
    return types.contains(type) || type == JsonType.INTEGER && types.contains(JsonType.NUMBER);
  }

  private @Nullable Refusal first(List<Schema> schemas, Node value, int depth) {
    for (Schema each : schemas) {
      Refusal why = why(each, value, depth);
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private boolean none(List<Schema> schemas, Node value, int depth) {
    return !schemas.isEmpty()
        && schemas.stream().noneMatch(each -> why(each, value, depth) == null);
  }

  private static boolean refuses(Keyword keyword, BigDecimal number) {
    if (keyword instanceof Keyword.Minimum min) {
      int order = number.compareTo(min.limit());
      return order < 0 || order == 0 && min.exclusive();
    } else if (keyword instanceof Keyword.Maximum max) {
      int order = number.compareTo(max.limit());
      return order > 0 || order == 0 && max.exclusive();
    } else if (keyword instanceof Keyword.MultipleOf step) {
      boolean small = Nodes.digits(number) < 40 && Nodes.digits(step.divisor()) < 40;
      return small
          && Math.abs(number.scale()) < 40
          && Math.abs(step.divisor().scale()) < 40
          && number.remainder(step.divisor()).signum() != 0;
    }
    return false;
  }

  private static boolean refuses(Keyword keyword, String text) {
    if (keyword instanceof Keyword.MinLength min) {
      return text.codePointCount(0, text.length()) < min.limit();
    } else if (keyword instanceof Keyword.MaxLength max) {
      return text.codePointCount(0, text.length()) > max.limit();
    } else if (keyword instanceof Keyword.Pattern pattern && text.length() <= MAX_TEXT) {
      Regex regex = EcmaPattern.compile(pattern.ecma());
      try {
        return regex != null && !regex.find(text);
      } catch (RegexLimitException e) {
        return false; // Too hard to decide here.
      }
    }
    return false;
  }

  private @Nullable Refusal items(Schema schema, Keyword keyword, Node.ArrayNode array, int depth) {
    boolean refused = false;
    if (keyword instanceof Keyword.MinItems min) {
      refused = array.items().size() < min.limit();
    } else if (keyword instanceof Keyword.MaxItems max) {
      refused = array.items().size() > max.limit();
    } else if (keyword instanceof Keyword.Items items && !schema.has(Keyword.PrefixItems.class)) {
      for (int i = 0; i < array.items().size(); i++) {
        Refusal why = why(items.schema(), array.items().get(i), depth);
        if (why != null) {
          return why.in(i);
        }
      }
    }
    return refused ? new Refusal("'" + schema.at(keyword).key() + "'") : null;
  }

  private @Nullable Refusal members(
      Schema schema, Keyword keyword, Node.ObjectNode object, int depth) {
    boolean refused = false;
    if (keyword instanceof Keyword.MinProperties min) {
      refused = object.members().size() < min.limit();
    } else if (keyword instanceof Keyword.MaxProperties max) {
      refused = object.members().size() > max.limit();
    } else if (keyword instanceof Keyword.Required required) {
      for (String name : required.names()) {
        if (object.get(name) == null && !neighbours.mayHide(schema, name, direction)) {
          return new Refusal("'required' ('" + name + "' is missing)");
        }
      }
    } else if (keyword instanceof Keyword.Properties properties) {
      for (Keyword.Named each : properties.properties()) {
        Node member = object.get(each.name());
        Refusal why = member == null ? null : why(each.schema(), member, depth);
        if (why != null) {
          return why.in(each.name());
        }
      }
    } else if (keyword instanceof Keyword.AdditionalProperties rest) {
      return additional(schema, rest, object, depth);
    }
    return refused ? new Refusal("'" + schema.at(keyword).key() + "'") : null;
  }

  private @Nullable Refusal additional(
      Schema schema, Keyword.AdditionalProperties rest, Node.ObjectNode object, int depth) {
    if (schema.has(Keyword.PatternProperties.class)) {
      return null;
    }
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    for (Node.Member member : object.members()) {
      boolean declared = own != null && own.get(member.key()) != null;
      Refusal why = declared ? null : why(rest.schema(), member.value(), depth);
      if (why != null) {
        return rest.schema().isNever()
            ? new Refusal("'additionalProperties' ('" + member.key() + "' is not declared)")
            : why.in(member.key());
      }
    }
    return null;
  }
}
