/**
 * Overlays (OpenAPI Overlay Specification 1.0 and 1.1): changes to a contract before it is read.
 */
@NullMarked
package dev.armature.generator.read.overlay;

import org.jspecify.annotations.NullMarked;
