/** Forms with files ({@code multipart/form-data}, RFC 7578), read part by part. */
@NullMarked
package dev.armature.runtime.http.multipart;

import org.jspecify.annotations.NullMarked;
