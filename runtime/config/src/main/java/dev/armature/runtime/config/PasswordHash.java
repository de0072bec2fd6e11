package dev.armature.runtime.config;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it may stand in a file: {@code pbkdf2-sha256:ITERATIONS:SALT:HASH}, salt and hash
 * in Base64 (RFC 8018, section 5.2). Immutable.
 */
public final class PasswordHash {
  private static final Pattern FORM =
      Pattern.compile("pbkdf2-sha256:([1-9]\\d{3,7}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");
  private static final int ITERATIONS = 600_000;

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * Reads a hash.
   *
   * @throws IllegalArgumentException when it is not one
   */
  public static PasswordHash parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not of the form pbkdf2-sha256:ITERATIONS:SALT:HASH");
    }
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    byte[] hash = Base64.getDecoder().decode(parts.group(3));
    if (salt.length < 8 || hash.length < 32) {
      throw new IllegalArgumentException("the salt needs 8 bytes and the hash 32");
    }
    return new PasswordHash(Integer.parseInt(parts.group(1)), salt, hash);
  }

  /** Hashes a password with a new salt. Takes a good part of a second, which is its purpose. */
  public static PasswordHash of(String password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS, 32));
  }

  /** Whether that is the password. Takes as long as making the hash did. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations, hash.length));
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return "pbkdf2-sha256:%d:%s:%s"
        .formatted(iterations, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, int iterations, int length) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, 8 * length);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
