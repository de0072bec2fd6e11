package dev.armature.runtime.servlet;

import dev.armature.runtime.Principal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says who calls, as the container or a filter in front of the servlet has found out. What it says
 * counts for the security schemes that an {@link
 * dev.armature.runtime.security.AssertedAuthenticator} stands for. Thread-safe.
 */
@FunctionalInterface
public interface ContainerCallers {
  /**
   * Who makes a request.
   *
   * @param scopes all that the router's operations ask for, as containers cannot list the roles of
   *     a user
   * @return null when nobody has been authenticated
   */
  @Nullable Principal of(HttpServletRequest request, Set<String> scopes);

  /** The user of the container ({@code getUserPrincipal}), the roles it has as scopes. */
  static ContainerCallers byRoles() {
    return (request, scopes) -> {
      java.security.Principal user = request.getUserPrincipal();
      if (user == null) {
        return null;
      }
      Set<String> granted =
          scopes.stream().filter(request::isUserInRole).collect(Collectors.toSet());
      return new Principal(user.getName(), granted, Map.of());
    };
  }
}
