package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.WrapperDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names what a model type declares: components (the map of other members last), constants. */
final class MemberNaming implements TypeDef.Visitor<List<String>> {
  static final String ADDITIONAL = "additionalProperties";

  /** Other things that an open enumeration declares. */
  private static final Set<String> CONSTANTS = Set.of("UNRECOGNIZED");

  private final TypeNames types;
  private final Overrides overrides;
  private final Diagnostics diagnostics;

  MemberNaming(TypeNames types, Overrides overrides, Diagnostics diagnostics) {
    this.types = types;
    this.overrides = overrides;
    this.diagnostics = diagnostics;
  }

  @Override
  public List<String> record(RecordDef type) {
    List<Candidate> candidates = new ArrayList<>();
    for (RecordDef.Property p : type.properties()) {
      List<String> spellings = Spellings.ofMember(p.name(), "_");
      candidates.add(new Candidate(p.name(), p.name(), 0, spellings, p.origin()));
    }
    List<String> spellings = List.of(ADDITIONAL, ADDITIONAL + "_");
    candidates.add(new Candidate(ADDITIONAL, "", 1, spellings, type.origin()));
    return assign(Reserved.COMPONENTS, candidates);
  }

  @Override
  public List<String> enumeration(EnumDef type) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < type.values().size(); i++) {
      EnumDef.EnumValue value = type.values().get(i);
      String text = value.value().accept(ScalarText.INSTANCE);
      String wire = value.name() == null ? text : value.name();
      String pointer = type.origin().pointer() + "/enum/" + i;
      Origin origin = new Origin(type.origin().document(), pointer, value.value().span());
      candidates.add(new Candidate(wire, text, 0, Spellings.ofConstant(wire), origin));
    }
    return assign(CONSTANTS, candidates);
  }

  @Override
  public List<String> union(UnionDef type) {
    List<Candidate> candidates = new ArrayList<>();
    for (UnionDef.Variant variant : type.variants()) {
      String kind = "Of" + variant.value().type().accept(new TypeWords(types));
      String hint = Spellings.ofClass(variant.name().parts(), "Variant", "").get(0);
      List<String> spellings = List.of(kind, "Of" + hint, kind + "Value");
      String identity = variant.origin().toString();
      candidates.add(new Candidate(kind, identity, 0, spellings, variant.origin()));
    }
    Set<String> own = Set.of(types.type(type.id()));
    NameSpace space =
        new NameSpace(Reserved.union(Reserved.CLASSES, own), overrides, new Diagnostics());
    return space.assign(candidates);
  }

  @Override
  public List<String> wrapper(WrapperDef type) {
    return List.of();
  }

  private List<String> assign(Set<String> reserved, List<Candidate> candidates) {
    return new NameSpace(reserved, overrides, diagnostics).assign(candidates);
  }
}
