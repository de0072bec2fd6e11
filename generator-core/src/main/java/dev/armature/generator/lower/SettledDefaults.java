package dev.armature.generator.lower;

import dev.armature.generator.contradiction.Contradictions;
import dev.armature.generator.ir.ComputedDefaults;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.lower.scalar.DefaultValues;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back defaults that no generated code could apply, once all types are known: those that
 * their schemas refuse, and objects of which that cannot be told, as a codec would have to read
 * them when classes are loaded.
 */
final class SettledDefaults {
  private static final int SHOWN = 40;

  private final DefaultValues defaults;
  private final Findings findings;
  private final Set<Node> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  SettledDefaults(DefaultValues defaults, Findings findings) {
    this.defaults = defaults;
    this.findings = findings;
  }

  /** Decides; to be called once. */
  void settle(List<TypeDef> types, Contradictions contradictions) {
    dropped.addAll(contradictions.refused());
    for (DefaultValues.Use use : defaults.uses()) {
      boolean open = defaults.isRead(use.value().type()) || defaults.isRespelled(use);
      if (open && !dropped.contains(use.preset())) {
        if (!defaults.fitsWholly(use)) {
          drop(use.preset(), "is no value of its type");
        } else if (!contradictions.takes(use.schemas(), use.preset(), use.direction())) {
          drop(use.preset(), "is refused by its schema, or may be");
        }
      }
    }
    for (Node preset : ComputedDefaults.endless(of(types))) {
      drop(preset, "stands for a value that has the same default inside, and so on without end");
    }
  }

  private void drop(Node preset, String why) {
    if (dropped.add(preset)) {
      String json = JsonText.of(preset);
      findings.warning(
          SchemaCodes.DEFAULT,
          preset.span(),
          "the default " + (json.length() > SHOWN ? "" : json + " ") + why + "; it is not applied",
          null);
    }
  }

  /** The types without those defaults. */
  List<TypeDef> of(List<TypeDef> types) {
    List<TypeDef> settled = new ArrayList<>();
    for (TypeDef type : types) {
      settled.add(
          type instanceof RecordDef record && record.properties().stream().anyMatch(this::isDropped)
              ? record.with(record.properties().stream().map(this::property).toList(), record.tag())
              : type);
    }
    return settled;
  }

  /** The operation without those defaults. */
  Operation of(Operation operation) {
    return operation.inputs().stream().anyMatch(each -> isDropped(each.defaultValue()))
        ? operation.withInputs(operation.inputs().stream().map(this::input).toList())
        : operation;
  }

  private InputField input(InputField input) {
    return isDropped(input.defaultValue()) ? input.withoutDefault() : input;
  }

  private RecordDef.Property property(RecordDef.Property property) {
    return isDropped(property) ? property.withoutDefault() : property;
  }

  private boolean isDropped(RecordDef.Property property) {
    return isDropped(property.defaultValue());
  }

  private boolean isDropped(@Nullable Node preset) {
    return preset != null && dropped.contains(preset);
  }
}
