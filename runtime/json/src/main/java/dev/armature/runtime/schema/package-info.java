/**
 * What compiled JSON Schemas stand on: verdicts, and after a failed one the reasons, in the output
 * formats of JSON Schema (2020-12 core, section 12).
 */
@NullMarked
package dev.armature.runtime.schema;

import org.jspecify.annotations.NullMarked;
