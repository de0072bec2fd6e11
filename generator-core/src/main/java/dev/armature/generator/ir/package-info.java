/**
 * The service as every target sees it: protocol-neutral operations, model types, bindings.
 *
 * <p>Adds over the contract: references are bound, dialects are gone, every value has one type.
 * Keeps of it: wire names as written (targets differ in what they must escape), the order of
 * everything (lists, never sets), and for each element where it came from. Immutable.
 */
@NullMarked
package dev.armature.generator.ir;

import org.jspecify.annotations.NullMarked;
