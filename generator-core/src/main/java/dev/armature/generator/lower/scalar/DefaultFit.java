package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;

/**
 * Tells whether a value of the contract has a Java value: what a type can hold, not what its schema
 * allows. Not thread-safe.
 */
final class DefaultFit {
  private static final int MAX_STEPS = 20_000;

  private final TypeStore store;
  private final boolean deep;
  private int steps;

  private DefaultFit(TypeStore store, boolean deep) {
    this.store = store;
    this.deep = deep;
  }

  /** Looks at records no further than that they are objects, as they may not be made yet. */
  static boolean outside(TypeStore store, Node node, Value value) {
    return new DefaultFit(store, false).of(node, value);
  }

  /** Looks into records, all of which are made. */
  static boolean wholly(TypeStore store, Node node, Value value) {
    return new DefaultFit(store, true).of(node, value);
  }

  private boolean of(Node node, Value value) {
    if (node instanceof Node.NullNode) {
      return value.nullable() || value.type() instanceof TypeRef.AnyJson;
    }
    return ++steps < MAX_STEPS && value.type().accept(new Fit(node));
  }

  private boolean members(Node.ObjectNode object, RecordDef record) {
    for (RecordDef.Property property : record.properties()) {
      Node member = object.get(property.name());
      if (member == null ? property.required() : !of(member, property.value())) {
        return false;
      }
    }
    return !(record.additional() instanceof RecordDef.Additional.Kept kept)
        || object.members().stream()
            .filter(member -> isOther(record, member.key()))
            .allMatch(member -> of(member.value(), kept.values()));
  }

  private static boolean isOther(RecordDef record, String name) {
    return record.properties().stream().noneMatch(each -> each.name().equals(name));
  }

  private final class Fit implements TypeRef.Visitor<Boolean>, TypeDef.Visitor<Boolean> {
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
          && array.items().stream().allMatch(item -> of(item, items));
    }

    @Override
    public Boolean map(Value values) {
      return node instanceof Node.ObjectNode object
          && object.members().stream()
              .allMatch(
                  each -> !(each.value() instanceof Node.NullNode) && of(each.value(), values));
    }

    @Override
    public Boolean named(TypeId id) {
      TypeDef type = store.get(id);
      return type == null || type.accept(this);
    }

    @Override
    public Boolean mapped(TypeRef.Mapped type) {
      return type.base() == null || fitsScalar(node, type.base());
    }

    @Override
    public Boolean any() {
      return true;
    }

    @Override
    public Boolean record(RecordDef type) {
      return node instanceof Node.ObjectNode object && (!deep || members(object, type));
    }

    @Override
    public Boolean enumeration(EnumDef type) {
      return type.values().stream().anyMatch(each -> Nodes.same(each.value(), node));
    }

    @Override
    public Boolean union(UnionDef type) {
      return !deep || type.variants().stream().anyMatch(variant -> of(node, variant.value()));
    }

    @Override
    public Boolean wrapper(WrapperDef type) {
      return !deep || of(node, type.value());
    }
  }

  static boolean fitsScalar(Node node, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> node instanceof Node.BooleanNode;
      case INT32 -> isWhole(node) && Nodes.fits(number(node), 31);
      case INT64 -> isWhole(node) && Nodes.fits(number(node), 63);
      case INTEGER -> isWhole(node) && Nodes.digits(number(node)) <= EnumTypes.MAX_DIGITS;
      case FLOAT32 -> node instanceof Node.NumberNode && Float.isFinite(number(node).floatValue());
      case FLOAT64 ->
          node instanceof Node.NumberNode && Double.isFinite(number(node).doubleValue());
      case NUMBER -> node instanceof Node.NumberNode;
      case DECIMAL ->
          node instanceof Node.NumberNode
              && Math.abs((long) number(node).scale()) <= EnumTypes.MAX_DIGITS;
      default -> node instanceof Node.StringNode string && parses(string.value(), scalar);
    };
  }

  static boolean isWhole(Node node) {
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
        case BASE64, BINARY -> Base64.getDecoder().decode(text) != null;
        default -> true;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
