package dev.armature.runtime.tool;

import org.jspecify.annotations.Nullable;

/**
 * Hints on what a tool does to the world (MCP, ToolAnnotations); null where nothing is said.
 *
 * @param readOnly it changes nothing
 * @param destructive it may destroy something
 * @param idempotent calling it again changes nothing more
 * @param openWorld it deals with things outside the service
 */
public record ToolAnnotations(
    @Nullable Boolean readOnly,
    @Nullable Boolean destructive,
    @Nullable Boolean idempotent,
    @Nullable Boolean openWorld) {
  /** Nothing is said. */
  public static final ToolAnnotations NONE = new ToolAnnotations(null, null, null, null);
}
