/** Reads MCP schema documents, and gives operations of other contracts a tool. */
@NullMarked
package dev.armature.generator.read.mcp;

import org.jspecify.annotations.NullMarked;
