/** Operations as MCP tools, free of any transport. */
@NullMarked
package dev.armature.runtime.tool;

import org.jspecify.annotations.NullMarked;
