package dev.armature.generator.contradiction;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports discriminators that their alternatives do not have (OpenAPI 3.1, 4.8.25). */
final class Discriminators {
  private final Findings findings;
  private final Neighbours neighbours;

  Discriminators(Findings findings, Neighbours neighbours) {
    this.findings = findings;
    this.neighbours = neighbours;
  }

  void check(Schema schema) {
    Keyword.Discriminator tag = schema.get(Keyword.Discriminator.class);
    Set<String> declared = tag == null ? null : neighbours.declared(schema);
    if (tag == null || declared == null) {
      return;
    }
    if (declared.contains(tag.property())) {
      variants(schema, tag);
    } else {
      nowhere(schema, tag, Suggestion.nearest(tag.property(), declared));
    }
  }

  private void nowhere(Schema schema, Keyword.Discriminator tag, @Nullable String near) {
    Place at = schema.at(tag).get("propertyName");
    Place where = at == null ? schema.at(tag) : at;
    String message = "no schema here declares the discriminator '" + tag.property() + "'";
    if (near != null) {
      findings.fault(
          SchemaCodes.UNDECLARED,
          where,
          message + ", did you mean '" + near + "'?",
          "read as it is written");
    } else {
      findings.warning(
          SchemaCodes.UNDECLARED,
          where.span(),
          message,
          "declare it in each alternative as a required string");
    }
  }

  /** What holds for all alternatives by the schema around them is no word about one. */
  private void variants(Schema schema, Keyword.Discriminator tag) {
    String property = tag.property();
    List<Schema> variants = new ArrayList<>();
    for (Applicator.Choice choice : schema.all(Applicator.Choice.class)) {
      variants.addAll(choice.schemas());
    }
    variants.removeIf(each -> each.isNull() || isDefault(each, tag));
    Set<Schema> around = neighbours.together(schema);
    if (around == null || Neighbours.declares(around, property)) {
      return;
    }
    List<Schema> silent = variants.stream().filter(each -> !declares(each, property)).toList();
    if (silent.size() < variants.size()) {
      silent.forEach(each -> warn(each, property, "declare", "declare it as a required string"));
    }
    List<Schema> loose = variants.stream().filter(each -> isLoose(each, property)).toList();
    boolean required = variants.stream().anyMatch(each -> requires(each, property));
    if (required) {
      loose.forEach(each -> warn(each, property, "require", "name it under 'required'"));
    }
  }

  /** OpenAPI 3.2, 4.25.1: what stands for values without the property need not have it. */
  private boolean isDefault(Schema variant, Keyword.Discriminator tag) {
    Schema other = tag.otherwise() == null ? null : tag.otherwise().target();
    Set<Schema> all = other == null ? null : neighbours.below(variant);
    return all != null && all.contains(other);
  }

  private void warn(Schema variant, String property, String verb, String help) {
    findings.warning(
        SchemaCodes.UNDECLARED,
        variant.place().span(),
        "this alternative does not "
            + verb
            + " the discriminator '"
            + property
            + "', which others do",
        help);
  }

  /** Whether a variant may declare it; alternatives of its own count. */
  private boolean declares(Schema variant, String property) {
    Set<Schema> all = neighbours.below(variant);
    return all == null || Neighbours.declares(all, property);
  }

  private boolean requires(Schema variant, String property) {
    Set<Schema> all = neighbours.below(variant);
    return all == null || Neighbours.requires(all, property);
  }

  private boolean isLoose(Schema variant, String property) {
    return declares(variant, property) && !requires(variant, property);
  }
}
