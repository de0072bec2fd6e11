@NullMarked
package dev.armature.runtime.http.client;

import org.jspecify.annotations.NullMarked;
