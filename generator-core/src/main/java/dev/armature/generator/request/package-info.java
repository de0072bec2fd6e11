/** Requests to operations, made of values as the contract spells them: for tests of services. */
@NullMarked
package dev.armature.generator.request;

import org.jspecify.annotations.NullMarked;
