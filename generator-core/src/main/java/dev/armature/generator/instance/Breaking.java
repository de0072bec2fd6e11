package dev.armature.generator.instance;

import dev.armature.generator.instance.Instances.Found;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values like a valid one that one keyword of it refuses; the one that breaks least comes first.
 */
final class Breaking
    implements Keyword.Visitor<List<Node>>,
        Assertion.Visitor<List<Node>>,
        Assertion.OfAny.Visitor<List<Node>>,
        Applicator.Visitor<List<Node>> {
  private static final String NEVER = "never-heard-of";

  private final Instances instances;
  private final Applied applied;
  private final Node value;

  Breaking(Instances instances, Found base) {
    this.instances = instances;
    this.applied = base.applied();
    this.value = base.value();
  }

  List<Node> values(Keyword keyword) {
    return keyword.accept(this);
  }

  @Override
  public List<Node> assertion(Assertion keyword) {
    return keyword.group(this);
  }

  @Override
  public List<Node> applicator(Applicator keyword) {
    return keyword.group(this);
  }

  /** A discriminator refuses what it does not know. */
  @Override
  public List<Node> annotation(Keyword.Annotation keyword) {
    boolean tells = keyword instanceof Keyword.Discriminator;
    return tells && value instanceof Node.ObjectNode object
        ? List.of(
            Values.with(object, ((Keyword.Discriminator) keyword).property(), Values.text(NEVER)))
        : List.of();
  }

  @Override
  public List<Node> ofAny(Assertion.OfAny keyword) {
    return keyword.select(this);
  }

  @Override
  public List<Node> ofNumbers(Assertion.OfNumbers keyword) {
    return value instanceof Node.NumberNode
        ? keyword.select(new BreakingScalars.OfNumber(applied))
        : List.of();
  }

  @Override
  public List<Node> ofStrings(Assertion.OfStrings keyword) {
    return value instanceof Node.StringNode text
        ? keyword.select(new BreakingScalars.OfString(applied, text.value()))
        : List.of();
  }

  @Override
  public List<Node> ofArrays(Assertion.OfArrays keyword) {
    return value instanceof Node.ArrayNode array
        ? keyword.select(new BreakingParts.OfArray(instances, applied, array))
        : List.of();
  }

  @Override
  public List<Node> ofObjects(Assertion.OfObjects keyword) {
    return value instanceof Node.ObjectNode object
        ? keyword.select(new BreakingParts.OfObject(instances, applied, object))
        : List.of();
  }

  @Override
  public List<Node> format(Keyword.Format keyword) {
    Format format = Format.of(keyword.name());
    if (format != null && value instanceof Node.NumberNode) {
      return BreakingScalars.outside(format);
    }
    String text =
        format == null || !(value instanceof Node.StringNode) ? null : FormatTexts.against(format);
    return text == null ? List.of() : List.of(Values.text(text));
  }

  @Override
  public List<Node> types(Keyword.Types keyword) {
    List<Node> others = new ArrayList<>();
    List<Node> last = new ArrayList<>();
    List<Node> each =
        List.of(
            Values.number(7),
            Values.number(new BigDecimal("1.5")),
            Values.text(NEVER),
            Values.bool(true),
            Values.array(List.of()),
            Values.object(List.of()),
            Values.NULL);
    Set<JsonType> types = applied.types();
    for (Node other : each) {
      JsonType type = Nodes.type(other);
      if (types != null && !types.contains(type)) {
        boolean least =
            !(other instanceof Node.NumberNode number)
                || Scalars.fits(applied, Nodes.number(number));
        (least ? others : last).add(other);
      }
    }
    others.addAll(last);
    return others;
  }

  @Override
  public List<Node> enumeration(Keyword.Enum keyword) {
    return BreakingScalars.unlisted(value);
  }

  @Override
  public List<Node> constant(Keyword.Const keyword) {
    return BreakingScalars.unlisted(value);
  }

  @Override
  public List<Node> inPlace(Applicator.InPlace keyword) {
    return List.of();
  }

  @Override
  public List<Node> byReference(Applicator.ByReference keyword) {
    return List.of();
  }

  @Override
  public List<Node> toItems(Applicator.ToItems keyword) {
    return value instanceof Node.ArrayNode array
        ? keyword.select(new BreakingParts.InArray(array))
        : List.of();
  }

  @Override
  public List<Node> toMembers(Applicator.ToMembers keyword) {
    return value instanceof Node.ObjectNode object
        ? keyword.select(new BreakingParts.InObject(object))
        : List.of();
  }
}
