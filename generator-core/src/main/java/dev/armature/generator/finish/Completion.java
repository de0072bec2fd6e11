package dev.armature.generator.finish;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.schema.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    Map<TypeId, Usage> usages =
        new Usages(service.types()).of(service.operations(), service.sendings());
    List<TypeDef> types = new ArrayList<>();
    for (TypeDef type : service.types()) {
      Usage usage = usages.get(type.id());
      if (usage != null) {
        types.add(type.withUsage(usage));
      }
    }
    order(types, service.origin().document());
    new EndlessTypes(findings).check(types);
    Service complete = service.withTypes(types);
    new ServiceChecks(findings).check(complete);
    return complete.withOperations(distinct(complete.operations()));
  }

  /** Of several with one id, which is an error, the first: what follows finds them by their id. */
  private static List<Operation> distinct(List<Operation> operations) {
    Map<String, Operation> byId = new LinkedHashMap<>();
    operations.forEach(each -> byId.putIfAbsent(each.id(), each));
    return List.copyOf(byId.values());
  }

  /** The contract first, then other files in the order in which operations reach them. */
  private static void order(List<TypeDef> types, String contract) {
    Map<String, Integer> files = new HashMap<>();
    files.put(contract, 0);
    types.forEach(type -> files.putIfAbsent(type.origin().document(), files.size()));
    Comparator<TypeDef> byFile = Comparator.comparing(type -> files.get(type.origin().document()));
    types.sort(byFile.thenComparing(BY_PLACE));
  }
}
