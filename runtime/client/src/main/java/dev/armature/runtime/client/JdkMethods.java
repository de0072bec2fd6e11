package dev.armature.runtime.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** What later JDKs can do for a client; Java 17, which we compile for, lacks the methods. */
final class JdkMethods {
  private static final @Nullable MethodHandle VIRTUAL =
      find(
          Executors.class,
          "newVirtualThreadPerTaskExecutor",
          MethodType.methodType(ExecutorService.class));

  private static final @Nullable MethodHandle SHUTDOWN =
      find(HttpClient.class, "shutdown", MethodType.methodType(void.class));

  private static final @Nullable MethodHandle SHUTDOWN_NOW =
      find(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));

  private JdkMethods() {}

  private static @Nullable MethodHandle find(Class<?> in, String name, MethodType type) {
    try {
      return in == Executors.class
          ? MethodHandles.publicLookup().findStatic(in, name, type)
          : MethodHandles.publicLookup().findVirtual(in, name, type);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** A virtual thread for each task (JDK 21 and later); else null. */
  static @Nullable ExecutorService virtualThreads() {
    return VIRTUAL == null ? null : (ExecutorService) invoke(VIRTUAL);
  }

  /** Whether clients can be shut down (JDK 21 and later). */
  static boolean canShutDown() {
    return SHUTDOWN != null;
  }

  /**
   * Ends calls and threads at once (JDK 21 and later); before that they end when nothing refers to
   * the client any more.
   */
  static void shutdownNow(HttpClient client) {
    if (SHUTDOWN_NOW != null) {
      invoke(SHUTDOWN_NOW, client);
    }
  }

  /** Ends the client when its calls have ended (JDK 21 and later). */
  static void shutdown(HttpClient client) {
    if (SHUTDOWN != null) {
      invoke(SHUTDOWN, client);
    }
  }

  private static @Nullable Object invoke(MethodHandle handle, Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the method declares no exception", e);
    }
  }
}
