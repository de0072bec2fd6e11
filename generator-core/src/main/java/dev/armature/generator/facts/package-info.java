/**
 * What schemas imply, deduced once: which kinds of values they take, whether null, what tells
 * branches apart. Model types and validators read it here.
 */
@NullMarked
package dev.armature.generator.facts;

import org.jspecify.annotations.NullMarked;
