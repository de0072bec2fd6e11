package dev.armature.generator;

import dev.armature.generator.emit.Part;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.java.DataPart;
import dev.armature.generator.emit.java.api.ApiPart;
import dev.armature.generator.emit.java.mcp.McpPart;
import dev.armature.generator.emit.java.server.ServerPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The targets there are. */
public final class Targets {
  private static final String MCP = "mcp";
  private static final Part DATA = new DataPart();
  private static final Part API = new ApiPart();
  private static final List<Target> ALL =
      List.of(
          new Simple("server", List.of(DATA, API, new ServerPart())),
          new Simple(MCP, List.of(DATA, API, new McpPart())));

  private Targets() {}

  /** What users call them. */
  public static List<String> names() {
    return ALL.stream().map(Target::name).toList();
  }

  /** The parts of some targets, each once; unknown names are nothing. */
  public static Set<Part> parts(List<String> targets) {
    Set<Part> parts = new LinkedHashSet<>();
    ALL.stream().filter(t -> targets.contains(t.name())).forEach(t -> parts.addAll(t.parts()));
    return parts;
  }

  /** Whether some of these targets need a tool for every operation. */
  public static boolean needTools(List<String> targets) {
    return targets.contains(MCP);
  }

  private record Simple(String name, List<Part> parts) implements Target {}
}
