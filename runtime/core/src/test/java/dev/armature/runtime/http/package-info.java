@NullMarked
package dev.armature.runtime.http;

import org.jspecify.annotations.NullMarked;
