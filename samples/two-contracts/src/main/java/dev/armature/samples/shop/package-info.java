/** A shop that serves two contracts, each with generated code of its own, on one port. */
@NullMarked
package dev.armature.samples.shop;

import org.jspecify.annotations.NullMarked;
