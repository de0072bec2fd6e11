@NullMarked
package dev.armature.runtime.http.server;

import org.jspecify.annotations.NullMarked;
