/** Tests that hold a service against its contract; the generated target {@code tests} has them. */
@NullMarked
package dev.armature.runtime.contract;

import org.jspecify.annotations.NullMarked;
