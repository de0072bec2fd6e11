package dev.armature.generator.read.common;

import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.PolicyKind;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-armature}: of the document as defaults, of operations and tools. */
public final class PolicyReader {
  private static final String INVALID = "contract/policy";
  private static final List<String> WITHOUT_EFFECT = List.of("mcp", "sensitive", "upstream");
  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

  private final Findings findings;
  private final Fields fields;

  /** Reports to {@code findings}. */
  public PolicyReader(Findings findings, Fields fields) {
    this.findings = findings;
    this.fields = fields;
  }

  /** The policies of an operation over HTTP, whose pages are not of concern here. */
  public Policies ofOperation(Place operation, Policies defaults) {
    return policies(operation, defaults);
  }

  /** The policies of an element; what it does not say is as in {@code defaults}. */
  public Policies read(Place element, Policies defaults) {
    Place extension = element.get("x-armature");
    Place paging = extension != null && extension.isObject() ? extension.get("paging") : null;
    if (paging != null) {
      String message =
          "'paging' of x-armature is one of operations over HTTP: it does nothing here";
      findings.warning("contract/not-enforced", paging.span(), message, "move it to an operation");
    }
    return policies(element, defaults);
  }

  private Policies policies(Place element, Policies defaults) {
    Place extension = fields.object(element, "x-armature");
    if (extension == null) {
      return defaults;
    }
    Policies policies = defaults;
    for (PolicyKind kind : PolicyKind.values()) {
      Place at = extension.get(kind.key());
      if (at != null) {
        policies = policies.with(kind, values(kind, extension));
      }
    }
    for (String key : Policies.WITHOUT_LAYER) {
      Place at = extension.get(key);
      if (at != null) {
        policies = policies.withoutLayer(key);
        withoutLayer(at, key, "a service of this contract does not start; remove the key");
      }
    }
    for (String key : WITHOUT_EFFECT) {
      Place at = extension.get(key);
      if (at != null) {
        withoutLayer(at, key, null);
      }
    }
    return policies;
  }

  private void withoutLayer(Place at, String key, @Nullable String help) {
    String message = "'" + key + "' of x-armature does nothing yet";
    findings.warning("contract/not-enforced", at.span(), message, help);
  }

  private @Nullable List<Policies.Value> values(PolicyKind kind, Place extension) {
    Place owner = kind.isObject() ? fields.object(extension, kind.key()) : extension;
    if (owner == null) {
      return null;
    }
    List<Policies.Value> values = new ArrayList<>();
    for (PolicyKind.Part part : kind.parts()) {
      Policies.Value value =
          switch (part.type()) {
            case TEXT -> text(owner, part);
            case COUNT -> count(owner, part.key());
            case TIME -> time(owner, part);
          };
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  private Policies.@Nullable Value text(Place owner, PolicyKind.Part part) {
    String text = fields.text(owner, part.key());
    return text == null ? null : new Policies.Text(text);
  }

  private Policies.@Nullable Value count(Place owner, String key) {
    Place at = owner.get(key);
    if (at != null
        && at.node() instanceof Node.NumberNode number
        && number.literal().matches("[1-9][0-9]{0,8}")) {
      return new Policies.Count(Integer.parseInt(number.literal()));
    }
    invalid(at == null ? owner : at, "'" + key + "' takes a whole number of at least 1");
    return null;
  }

  private Policies.@Nullable Value time(Place owner, PolicyKind.Part part) {
    Place at = owner.get(part.key());
    if (at == null && part.usual() != null) {
      return new Policies.Time(part.usual());
    }
    if (at == null) {
      invalid(owner, "'" + part.key() + "' is missing");
      return null;
    }
    Duration time = duration(at);
    if (time != null && part.longest() != null && time.compareTo(part.longest()) > 0) {
      invalid(at, "'" + part.key() + "' is at most " + part.longest().toHours() + "h");
      return null;
    }
    return time == null ? null : new Policies.Time(time);
  }

  private @Nullable Duration duration(Place at) {
    String text = at.text() == null ? "" : at.text();
    Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
    Duration found = null;
    if (amount.matches()) {
      found = of(Long.parseLong(amount.group(1)), amount.group(2));
    } else {
      try {
        found = Duration.parse(text);
      } catch (DateTimeParseException e) {
        // Reported below, as zero and negative ones are.
      }
    }
    if (found == null || found.isZero() || found.isNegative()) {
      invalid(at, "'" + at.key() + "' takes a time such as 500ms, 30s, 5m or PT30S");
      return null;
    }
    return found;
  }

  private static Duration of(long amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private void invalid(Place at, String message) {
    findings.error(INVALID, at.span(), message, null);
  }
}
