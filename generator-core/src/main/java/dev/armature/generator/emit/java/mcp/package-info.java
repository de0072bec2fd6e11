/** Emits the MCP side of a service: a tool for each operation and the factory of all. */
@NullMarked
package dev.armature.generator.emit.java.mcp;

import org.jspecify.annotations.NullMarked;
