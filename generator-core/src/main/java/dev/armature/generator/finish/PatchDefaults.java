package dev.armature.generator.finish;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.ServiceWalk;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.schema.Findings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Warns of defaults in merge patches (RFC 7396), whose absent members are to be left alone. */
final class PatchDefaults {
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final Findings findings;
  private final Map<TypeId, TypeDef> types = new HashMap<>();
  private final Set<TypeId> seen = new HashSet<>();

  PatchDefaults(Findings findings, Service service) {
    this.findings = findings;
    service.types().forEach(type -> types.put(type.id(), type));
  }

  void check(Operation operation) {
    HttpBinding http = operation.http();
    if (http == null || http.body() == null) {
      return;
    }
    for (Content content : http.body().contents()) {
      if (content.mediaType().equals(MERGE_PATCH)
          && content.value() != null
          && content.value().type() instanceof TypeRef.Named named) {
        within(named.id());
      }
    }
  }

  private void within(TypeId start) {
    Deque<TypeId> work = new ArrayDeque<>();
    work.add(start);
    while (!work.isEmpty()) {
      TypeId id = work.pop();
      TypeDef type = types.get(id);
      if (type != null && seen.add(id)) {
        if (type instanceof RecordDef record) {
          record.properties().stream().filter(RecordDef.Property::defaulted).forEach(this::warn);
        }
        work.addAll(ServiceWalk.uses(type));
      }
    }
  }

  private void warn(RecordDef.Property property) {
    findings.warning(
        "contract/patch-default",
        property.origin().span(),
        "'" + property.name() + "' has a default, which a merge patch sets that leaves it out",
        "give patches a schema without defaults, or say 'model: {defaults: document}' in the"
            + " configuration");
  }
}
