package dev.armature.generator.naming;

import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Service;
import java.util.List;
import java.util.Set;

/** The name that the service's own classes begin with. */
final class Prefix {
  private Prefix() {}

  /** {@code Petstore} for the title {@code Petstore API}. */
  static String of(Service service, Overrides overrides) {
    Origin title = new Origin(service.origin().document(), "/info/title", service.origin().span());
    String chosen = overrides.of(title, Set.of());
    return chosen == null ? fromTitle(service.name()) : chosen;
  }

  private static String fromTitle(String title) {
    List<String> words = Words.plain(title).words();
    int last = words.size() - 1;
    boolean saysApi = last > 0 && words.get(last).equalsIgnoreCase("api");
    Words kept = new Words(saysApi ? words.subList(0, last) : words);
    return IdentifierRules.bounded(IdentifierRules.started(kept.upperCamel(), "Service"));
  }
}
