package dev.armature.runtime.spring;

import dev.armature.runtime.Principal;
import dev.armature.runtime.servlet.ContainerCallers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who calls, as Spring Security knows: authorities are scopes, {@code SCOPE_pets:read} that which
 * is called {@code pets:read}. The {@link Authentication} itself is the attribute {@code
 * authentication}.
 */
final class SpringCallers implements ContainerCallers {
  private static final String SCOPE = "SCOPE_";

  @Override
  public @Nullable Principal of(HttpServletRequest request, Set<String> scopes) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !authentication.isAuthenticated()
        || authentication instanceof AnonymousAuthenticationToken) {
      return null;
    }
    Set<String> granted = new HashSet<>();
    for (GrantedAuthority each : authentication.getAuthorities()) {
      String authority = each.getAuthority();
      if (authority != null) {
        granted.add(authority.startsWith(SCOPE) ? authority.substring(SCOPE.length()) : authority);
      }
    }
    return new Principal(
        authentication.getName(), granted, Map.of("authentication", authentication));
  }
}
