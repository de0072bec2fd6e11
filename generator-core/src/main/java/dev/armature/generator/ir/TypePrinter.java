package dev.armature.generator.ir;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints model types and values. */
final class TypePrinter implements TypeDef.Visitor<Void> {
  private final IrLines out;
  private final ConstraintPrinter constraints = new ConstraintPrinter();
  private final RefPrinter refs = new RefPrinter();

  TypePrinter(IrLines out) {
    this.out = out;
  }

  /** A value in one line: {@code list<string>? minItems 1}. */
  String text(Value value) {
    StringBuilder text = new StringBuilder(value.type().accept(refs));
    text.append(value.nullable() ? "?" : "");
    text.append(value.secret() ? " secret" : "");
    value.constraints().forEach(each -> text.append(' ').append(each.accept(constraints)));
    return text.toString();
  }

  @Override
  public Void record(RecordDef type) {
    head("record", type);
    out.indented(
        () -> {
          RecordDef.Tag tag = type.tag();
          if (tag != null) {
            out.line(
                "tag "
                    + JsonText.quoted(tag.property())
                    + " = "
                    + JsonText.quoted(tag.value())
                    + (tag.required() ? " required" : "")
                    + (tag.exact() ? " exact" : ""));
          }
          type.properties().forEach(this::property);
          additional(type.additional());
          type.constraints().forEach(each -> out.line(each.accept(constraints)));
        });
    return null;
  }

  private void property(RecordDef.Property property) {
    out.line(
        JsonText.quoted(property.name())
            + (property.required() ? ": " : "?: ")
            + text(property.value())
            + (property.fixed() == null ? "" : " always " + JsonText.of(property.fixed()))
            + preset(property));
    out.indented(() -> out.doc(property.doc()));
  }

  private static String preset(RecordDef.Property property) {
    return property.defaultValue() == null
        ? ""
        : property.defaulted()
            ? " = " + JsonText.of(property.defaultValue())
            : " (= " + JsonText.of(property.defaultValue()) + ")";
  }

  private void additional(RecordDef.Additional additional) {
    if (additional instanceof RecordDef.Additional.Kept kept) {
      out.line("others: " + text(kept.values()));
    } else if (additional instanceof RecordDef.Additional.Rejected) {
      out.line("others: rejected");
    }
  }

  @Override
  public Void enumeration(EnumDef type) {
    head("enum", type);
    out.indented(
        () -> {
          out.line("base " + IrLines.lower(type.base()));
          for (EnumDef.EnumValue value : type.values()) {
            String name = value.name() == null ? "" : " named " + JsonText.quoted(value.name());
            out.line(JsonText.of(value.value()) + name);
            out.indented(() -> out.doc(value.doc()));
          }
        });
    return null;
  }

  @Override
  public Void union(UnionDef type) {
    head("union", type);
    out.indented(
        () -> {
          out.line(dispatch(type.dispatch()) + (type.exactlyOne() ? ", exactly one" : ""));
          for (UnionDef.Variant variant : type.variants()) {
            out.line("variant " + variant.name().parts() + ": " + text(variant.value()));
          }
          type.constraints().forEach(each -> out.line(each.accept(constraints)));
        });
    return null;
  }

  private static String dispatch(Dispatch dispatch) {
    if (dispatch instanceof Dispatch.ByTag tag) {
      return "by tag " + JsonText.quoted(tag.property()) + cases(tag.cases(), tag.fallback());
    } else if (dispatch instanceof Dispatch.ByMember member) {
      return "by member" + cases(member.cases(), member.fallback());
    } else if (dispatch instanceof Dispatch.ByType type) {
      StringBuilder text = new StringBuilder("by type");
      type.cases()
          .forEach(
              each ->
                  text.append(' ')
                      .append(IrLines.lower(each.type()))
                      .append("=#")
                      .append(each.variant()));
      return text.toString();
    }
    return "in order";
  }

  private static String cases(List<Dispatch.Case> cases, @Nullable Integer fallback) {
    StringBuilder text = new StringBuilder();
    for (Dispatch.Case each : cases) {
      text.append(' ').append(JsonText.quoted(each.tag())).append("=#").append(each.variant());
    }
    return text + (fallback == null ? "" : " else #" + fallback);
  }

  @Override
  public Void wrapper(WrapperDef type) {
    head("wrapper", type);
    out.indented(() -> out.line("value: " + text(type.value())));
    return null;
  }

  private void head(String kind, TypeDef type) {
    out.blank();
    Usage usage = type.usage();
    String use = (usage.request() ? " request" : "") + (usage.response() ? " response" : "");
    out.line(kind + " " + type.hint().parts() + " id " + type.id() + use);
    out.indented(() -> out.doc(type.doc()));
  }

  private final class RefPrinter implements TypeRef.Visitor<String> {
    @Override
    public String scalar(Scalar scalar) {
      return IrLines.lower(scalar);
    }

    @Override
    public String list(Value items) {
      return "list<" + text(items) + ">";
    }

    @Override
    public String map(Value values) {
      return "map<" + text(values) + ">";
    }

    @Override
    public String named(TypeId id) {
      return "<" + id + ">";
    }

    @Override
    public String mapped(TypeRef.Mapped type) {
      Scalar base = type.base();
      String whole = type.shape() == HttpBinding.Shape.SCALAR ? "any" : IrLines.lower(type.shape());
      String read = base == null ? whole : IrLines.lower(base);
      return type.type().type() + " of " + read + " by " + type.type().codec();
    }

    @Override
    public String any() {
      return "any";
    }
  }

  private static final class ConstraintPrinter implements Constraint.Visitor<String> {
    @Override
    public String minLength(Keyword.MinLength keyword) {
      return "minLength " + keyword.limit();
    }

    @Override
    public String maxLength(Keyword.MaxLength keyword) {
      return "maxLength " + keyword.limit();
    }

    @Override
    public String pattern(Keyword.Pattern keyword) {
      return "pattern " + JsonText.quoted(keyword.ecma());
    }

    @Override
    public String format(String name, Format known) {
      return "format " + name;
    }

    @Override
    public String minimum(Keyword.Minimum keyword) {
      return (keyword.exclusive() ? "above " : "minimum ") + keyword.limit();
    }

    @Override
    public String maximum(Keyword.Maximum keyword) {
      return (keyword.exclusive() ? "below " : "maximum ") + keyword.limit();
    }

    @Override
    public String multipleOf(Keyword.MultipleOf keyword) {
      return "multipleOf " + keyword.divisor();
    }

    @Override
    public String minItems(Keyword.MinItems keyword) {
      return "minItems " + keyword.limit();
    }

    @Override
    public String maxItems(Keyword.MaxItems keyword) {
      return "maxItems " + keyword.limit();
    }

    @Override
    public String uniqueItems(Keyword.UniqueItems keyword) {
      return "uniqueItems";
    }

    @Override
    public String minProperties(Keyword.MinProperties keyword) {
      return "minProperties " + keyword.limit();
    }

    @Override
    public String maxProperties(Keyword.MaxProperties keyword) {
      return "maxProperties " + keyword.limit();
    }

    @Override
    public String oneOf(List<Node> values) {
      return "oneOf " + values.stream().map(JsonText::of).toList();
    }

    @Override
    public String never() {
      return "never";
    }

    @Override
    public String valid(Constraint.Valid check) {
      Direction direction = check.direction();
      String way = direction == null ? "" : direction.name().toLowerCase(Locale.ROOT) + " ";
      return "valid " + way + check.schema().place().pointer();
    }
  }
}
