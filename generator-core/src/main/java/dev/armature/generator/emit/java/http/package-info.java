/** What messages are made of on both sides: parameters, fields of forms, media types. */
@NullMarked
package dev.armature.generator.emit.java.http;

import org.jspecify.annotations.NullMarked;
