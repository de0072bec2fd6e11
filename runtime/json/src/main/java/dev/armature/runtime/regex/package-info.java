/**
 * Regular expressions of ECMA-262, as JSON Schema has them (2020-12, core, section 6.4): parsed,
 * checked and searched for in bounded time and memory.
 */
@NullMarked
package dev.armature.runtime.regex;

import org.jspecify.annotations.NullMarked;
