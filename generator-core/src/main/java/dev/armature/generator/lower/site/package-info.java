/** Where types are made: identities, hints, remarks and the types made so far. */
@NullMarked
package dev.armature.generator.lower.site;

import org.jspecify.annotations.NullMarked;
