@NullMarked
package dev.armature.runtime.http.multipart;

import org.jspecify.annotations.NullMarked;
