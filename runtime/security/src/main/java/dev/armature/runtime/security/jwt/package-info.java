/** Bearer tokens that are signed JWTs (RFC 7519, RFC 8725), checked by keys or by a JWKS URL. */
@NullMarked
package dev.armature.runtime.security.jwt;

import org.jspecify.annotations.NullMarked;
