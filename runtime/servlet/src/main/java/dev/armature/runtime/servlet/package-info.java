/** A router as a servlet: asynchronous, with streams both ways. */
@NullMarked
package dev.armature.runtime.servlet;

import org.jspecify.annotations.NullMarked;
