package dev.armature.runtime.config;

import dev.armature.runtime.Principal;
import dev.armature.runtime.security.PasswordVerifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks passwords by their slow hashes. */
final class BasicUsers implements PasswordVerifier {
  private final Map<String, SchemeConfig.User> users;

  BasicUsers(Map<String, SchemeConfig.User> users) {
    this.users = users;
  }

  @Override
  public @Nullable Principal verify(String name, String password) {
    SchemeConfig.User user = users.get(name);
    if (user == null) {
      // Takes as long as a wrong password does, so that names cannot be found out.
      users.values().stream().findFirst().ifPresent(any -> any.password().matches(password));
      return null;
    }
    return user.password().matches(password) ? user.principal() : null;
  }
}
