package dev.armature.runtime.config;

import dev.armature.runtime.Principal;
import dev.armature.runtime.security.PasswordVerifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks passwords by their slow hashes, each only once: of a right one, a fast hash with a secret
 * of this process is kept.
 */
final class BasicUsers implements PasswordVerifier {
  private final Map<String, SchemeConfig.User> users;
  private final Map<String, byte[]> verified = new ConcurrentHashMap<>();
  private final byte[] secret = new byte[32];

  BasicUsers(Map<String, SchemeConfig.User> users) {
    this.users = users;
    new SecureRandom().nextBytes(secret);
  }

  @Override
  public @Nullable Principal verify(String name, String password) {
    SchemeConfig.User user = users.get(name);
    if (user == null) {
      // Takes as long as a wrong password does, so that names cannot be found out.
      users.values().stream().findFirst().ifPresent(any -> any.password().matches(password));
      return null;
    }
    byte[] fast = digest(password);
    byte[] known = verified.get(name);
    if (known != null && MessageDigest.isEqual(known, fast)) {
      return user.principal();
    }
    if (!user.password().matches(password)) {
      return null;
    }
    verified.put(name, fast);
    return user.principal();
  }

  private byte[] digest(String password) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(secret);
      return sha.digest(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
