package dev.armature.generator;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.client.ClientTarget;
import dev.armature.generator.emit.java.contract.ContractTestTarget;
import dev.armature.generator.emit.java.mcp.McpTarget;
import dev.armature.generator.emit.java.openapi.OpenApiTarget;
import dev.armature.generator.emit.java.server.ServerTarget;
import dev.armature.generator.ir.Service;
import dev.armature.generator.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The targets there are. */
public final class Targets {
  private static final List<Target> ALL =
      List.of(
          new ServerTarget(),
          new ClientTarget(),
          new McpTarget(),
          new OpenApiTarget(),
          new ContractTestTarget());

  private Targets() {}

  /** What users call them. */
  public static List<String> names() {
    return ALL.stream().map(Target::name).toList();
  }

  /** Reports names that are none of these. */
  static void check(List<String> names, Diagnostics diagnostics) {
    for (String name : names) {
      if (!names().contains(name)) {
        diagnostics.error(
            "config/unknown-target",
            Span.NONE,
            "there is no target '" + name + "'",
            "the targets are " + String.join(", ", names()));
      }
    }
  }

  /** The files of some targets and of all that these need; unknown names are nothing. */
  static Stream<Supplier<GeneratedFile>> files(
      List<String> names, Service service, TargetContext context) {
    Map<String, Target> all = new LinkedHashMap<>();
    ALL.stream().filter(each -> names.contains(each.name())).forEach(each -> add(each, all));
    // Named one after the other, before anything is emitted.
    List<Stream<Supplier<GeneratedFile>>> files =
        all.values().stream().map(target -> target.files(service, context)).toList();
    return files.stream().flatMap(each -> each);
  }

  private static void add(Target target, Map<String, Target> all) {
    target.needs().forEach(each -> add(each, all));
    all.put(target.name(), target);
  }
}
