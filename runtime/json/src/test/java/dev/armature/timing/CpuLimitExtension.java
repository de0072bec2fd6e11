package dev.armature.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs a test on a thread of its own and looks how long that has computed. */
final class CpuLimitExtension implements InvocationInterceptor {
  private static final long LOOK_MILLIS = 100;

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    limit(test, method.getExecutable().getAnnotation(CpuLimit.class));
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    limit(test, method.getExecutable().getAnnotation(CpuLimit.class));
  }

  static void limit(Invocation<Void> test, CpuLimit limit) throws Throwable {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(() -> run(test, failure), "limited test");
    thread.setDaemon(true);
    thread.start();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long most = TimeUnit.SECONDS.toNanos(limit.value());
    while (thread.isAlive()) {
      thread.join(LOOK_MILLIS);
      if (threads.getThreadCpuTime(thread.getId()) > most) {
        AssertionError tooLong =
            new AssertionError("took more than " + limit.value() + " s of a processor");
        tooLong.setStackTrace(thread.getStackTrace());
        thread.interrupt();
        throw tooLong;
      }
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private static void run(Invocation<Void> test, AtomicReference<@Nullable Throwable> failure) {
    try {
      test.proceed();
    } catch (Throwable e) {
      failure.set(e);
    }
  }
}
