package dev.armature.runtime.spring;

import dev.armature.runtime.servlet.ThreadContext;
import java.util.function.UnaryOperator;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets handlers find Spring Security's context on their thread. */
final class SecurityThreadContext implements ThreadContext {
  @Override
  public UnaryOperator<Runnable> capture() {
    SecurityContext now = SecurityContextHolder.getContext();
    return task -> new DelegatingSecurityContextRunnable(task, now);
  }
}
