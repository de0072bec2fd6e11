package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps defaults that targets can spell; others are reported and dropped. */
public final class DefaultValues {
  private final TypeStore store;
  private final Findings findings;
  private final Set<Node> applied = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> ignored = Collections.newSetFromMap(new IdentityHashMap<>());

  public DefaultValues(TypeStore store, Findings findings) {
    this.store = store;
    this.findings = findings;
  }

  /** Defaults that were kept, by identity. */
  public Set<Node> applied() {
    return applied;
  }

  /** Defaults that were reported and dropped, by identity. */
  public Set<Node> ignored() {
    return ignored;
  }

  /** The default, or null if it is no value of the type. */
  public @Nullable Node checked(Node preset, Value value) {
    if (preset instanceof Node.NullNode) {
      return value.nullable() ? preset : null;
    }
    if (fits(preset, value)) {
      applied.add(preset);
      return preset;
    }
    ignored.add(preset);
    Node text = text(preset, value);
    if (text != preset && fits(text, value)) {
      return text;
    }
    String json = JsonText.of(preset);
    findings.warning(
        SchemaCodes.DEFAULT,
        preset.span(),
        "the default "
            + (json.length() > 40 ? "" : json + " ")
            + (isTooLarge(preset, value)
                ? "does not fit into a Java long"
                : "is no value of its schema")
            + "; it is ignored",
        null);
    return null;
  }

  /**
   * Whether a default is whole like its type, and can only be too large: its schema may allow it.
   */
  private static boolean isTooLarge(Node preset, Value value) {
    return value.type() instanceof TypeRef.Of type
        && type.scalar() == Scalar.INT64
        && isWhole(preset);
  }

  /** The default with texts for the numbers and booleans that stand where strings must be. */
  private Node text(Node preset, Value value) {
    if (preset instanceof Node.ArrayNode list && value.type() instanceof TypeRef.ListOf items) {
      List<Node> texts = list.items().stream().map(item -> text(item, items.items())).toList();
      return texts.equals(list.items()) ? preset : new Node.ArrayNode(texts, list.span());
    }
    if (preset instanceof Node.ObjectNode map && value.type() instanceof TypeRef.MapOf of) {
      List<Node.Member> texts =
          map.members().stream()
              .map(
                  each ->
                      new Node.Member(each.key(), each.keySpan(), text(each.value(), of.values())))
              .toList();
      return texts.equals(map.members()) ? preset : new Node.ObjectNode(texts, map.span());
    }
    if (!(preset instanceof Node.NumberNode) && !(preset instanceof Node.BooleanNode)) {
      return preset;
    }
    Node text = new Node.StringNode(Nodes.written(preset), preset.span());
    if (fits(preset, value) || !fits(text, value)) {
      return preset;
    }
    findings.warning(
        SchemaCodes.DEFAULT,
        preset.span(),
        "the default " + Nodes.written(preset) + " is no string; read as one",
        "put it into quotes");
    return text;
  }

  private boolean fits(Node node, Value value) {
    if (node instanceof Node.NullNode) {
      return value.nullable();
    }
    return value.type().accept(new Fit(node));
  }

  private final class Fit implements TypeRef.Visitor<Boolean> {
    private final Node node;

    Fit(Node node) {
      this.node = node;
    }

    @Override
    public Boolean scalar(Scalar scalar) {
      return fitsScalar(node, scalar);
    }

    @Override
    public Boolean list(Value items) {
      return node instanceof Node.ArrayNode array
          && array.items().stream().allMatch(item -> fits(item, items));
    }

    @Override
    public Boolean map(Value values) {
      return node instanceof Node.ObjectNode object
          && object.members().stream().allMatch(member -> fits(member.value(), values));
    }

    @Override
    public Boolean named(TypeId id) {
      TypeDef type = store.get(id);
      return !(type instanceof EnumDef values)
          ? !(type instanceof RecordDef) || node instanceof Node.ObjectNode
          : values.values().stream().anyMatch(each -> Nodes.same(each.value(), node));
    }

    @Override
    public Boolean mapped(TypeRef.Mapped type) {
      return type.base() == null || fitsScalar(node, type.base());
    }

    @Override
    public Boolean any() {
      return true;
    }
  }

  private static boolean fitsScalar(Node node, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> node instanceof Node.BooleanNode;
      case INT32 -> isWhole(node) && Nodes.fits(number(node), 31);
      case INT64 -> isWhole(node) && Nodes.fits(number(node), 63);
      case INTEGER -> isWhole(node) && Nodes.digits(number(node)) <= EnumTypes.MAX_DIGITS;
      case FLOAT32, FLOAT64, NUMBER -> node instanceof Node.NumberNode;
      default -> node instanceof Node.StringNode string && parses(string.value(), scalar);
    };
  }

  private static boolean isWhole(Node node) {
    return node instanceof Node.NumberNode number && Nodes.isWhole(Nodes.number(number));
  }

  private static BigDecimal number(Node node) {
    return Nodes.number((Node.NumberNode) node);
  }

  private static boolean parses(String text, Scalar scalar) {
    try {
      return switch (scalar) {
        case DATE -> LocalDate.parse(text) != null;
        case TIME -> OffsetTime.parse(text) != null;
        case DATE_TIME -> OffsetDateTime.parse(text) != null;
        case UUID -> text.length() == 36 && java.util.UUID.fromString(text) != null;
        case BASE64 -> Base64.getDecoder().decode(text) != null;
        default -> true;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
