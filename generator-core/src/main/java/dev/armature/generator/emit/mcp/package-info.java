/** What MCP says of operations: their tools, with schemas that stand alone. */
@NullMarked
package dev.armature.generator.emit.mcp;

import org.jspecify.annotations.NullMarked;
