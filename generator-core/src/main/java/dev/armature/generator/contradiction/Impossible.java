package dev.armature.generator.contradiction;

import dev.armature.generator.facts.ClosedSchema;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what no value can be, or what can travel in neither direction. */
final class Impossible {
  private final Findings findings;
  private final Predicate<String> asserted;

  Impossible(Findings findings, Predicate<String> asserted) {
    this.findings = findings;
    this.asserted = asserted;
  }

  void check(Schema schema) {
    Keyword.WriteOnly write = schema.get(Keyword.WriteOnly.class);
    if (write != null && schema.has(Keyword.ReadOnly.class)) {
      report(schema.at(write), "'writeOnly' excludes 'readOnly': the value never travels");
    }
    required(schema);
    closed(schema);
    format(schema);
  }

  private void required(Schema schema) {
    Keyword.Required required = schema.get(Keyword.Required.class);
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    if (required == null || own == null) {
      return;
    }
    for (Place item : schema.at(required).items()) {
      String name = item.text();
      Schema property = name == null ? null : own.get(name);
      if (property != null && property.isNever()) {
        report(item, "'required' names '" + name + "', whose schema allows no value");
      }
    }
  }

  /** An object that is closed and must have more members than it may. */
  private void closed(Schema schema) {
    Keyword.MinProperties min = schema.get(Keyword.MinProperties.class);
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    int declared = own == null ? 0 : own.properties().size();
    if (min != null && ClosedSchema.isList(schema) && min.limit() > declared) {
      report(
          schema.at(min),
          "'minProperties' "
              + min.limit()
              + " excludes 'additionalProperties: false': only "
              + declared
              + (declared == 1 ? " property is declared" : " properties are declared"));
    }
  }

  /** Bounds that leave nothing of the numbers of a format. */
  private void format(Schema schema) {
    Keyword.Format name = schema.get(Keyword.Format.class);
    FormatRange range = name == null ? null : range(schema, name.name());
    Keyword.Minimum min = schema.get(Keyword.Minimum.class);
    Keyword.Maximum max = schema.get(Keyword.Maximum.class);
    if (name == null || range == null) {
      return;
    }
    BigDecimal least = range.min();
    BigDecimal most = range.max();
    if (min != null && most != null && min.limit().compareTo(most) > 0) {
      report(schema.at(min), "'minimum' is above every number of the format '" + name.name() + "'");
    } else if (max != null && least != null && max.limit().compareTo(least) < 0) {
      report(schema.at(max), "'maximum' is below every number of the format '" + name.name() + "'");
    }
  }

  private @Nullable FormatRange range(Schema schema, String name) {
    Format format = asserted.test(name) ? Format.of(name, schema.dialect().edition()) : null;
    return format == null ? null : format.range();
  }

  private void report(Place at, String message) {
    findings.fault(SchemaCodes.CONTRADICTION, at, message, "read as it is written");
  }
}
