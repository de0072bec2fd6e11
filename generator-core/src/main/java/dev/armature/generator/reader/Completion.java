package dev.armature.generator.reader;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.schema.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last step of a reader: types that nothing reaches go, the others learn who uses them. */
public final class Completion {
  private static final Comparator<TypeDef> BY_PLACE =
      Comparator.comparing((TypeDef type) -> type.origin().span().line())
          .thenComparing(type -> type.origin().span().column())
          .thenComparing(type -> type.id().value());

  private final Findings findings;

  /** Reports to {@code findings}. */
  public Completion(Findings findings) {
    this.findings = findings;
  }

  /** The whole service, checked. */
  public Service complete(Service service) {
    Map<TypeId, Usage> usages = new Usages(service.types()).of(service.operations());
    List<TypeDef> types = new ArrayList<>();
    for (TypeDef type : service.types()) {
      Usage usage = usages.get(type.id());
      if (usage != null) {
        types.add(type.accept(new WithUsage(usage)));
      }
    }
    order(types, service.origin().document());
    new EndlessTypes(findings).check(types);
    Service complete =
        new Service(
            service.name(),
            service.version(),
            service.doc(),
            service.basePath(),
            List.<Operation>copyOf(service.operations()),
            types,
            service.securitySchemes(),
            service.tags(),
            service.formats(),
            service.origin());
    new ServiceChecks(findings).check(complete);
    return complete;
  }

  /** The contract first, then other files in the order in which operations reach them. */
  private static void order(List<TypeDef> types, String contract) {
    Map<String, Integer> files = new HashMap<>();
    files.put(contract, 0);
    types.forEach(type -> files.putIfAbsent(type.origin().document(), files.size()));
    Comparator<TypeDef> byFile = Comparator.comparing(type -> files.get(type.origin().document()));
    types.sort(byFile.thenComparing(BY_PLACE));
  }

  private record WithUsage(Usage usage) implements TypeDef.Visitor<TypeDef> {
    @Override
    public TypeDef record(RecordDef type) {
      return new RecordDef(
          type.id(),
          type.hint(),
          type.doc(),
          type.properties(),
          type.additional(),
          type.constraints(),
          type.tag(),
          usage,
          type.origin());
    }

    @Override
    public TypeDef enumeration(EnumDef type) {
      return new EnumDef(
          type.id(), type.hint(), type.doc(), type.base(), type.values(), usage, type.origin());
    }

    @Override
    public TypeDef union(UnionDef type) {
      return new UnionDef(
          type.id(),
          type.hint(),
          type.doc(),
          type.variants(),
          type.dispatch(),
          type.exactlyOne(),
          type.constraints(),
          usage,
          type.origin());
    }

    @Override
    public TypeDef wrapper(WrapperDef type) {
      return new WrapperDef(type.id(), type.hint(), type.doc(), type.value(), usage, type.origin());
    }
  }
}
