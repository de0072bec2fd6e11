/** The contract itself, for those who call the service. */
@NullMarked
package dev.armature.runtime.document;

import org.jspecify.annotations.NullMarked;
