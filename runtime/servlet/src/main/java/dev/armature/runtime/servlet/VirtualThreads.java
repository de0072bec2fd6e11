package dev.armature.runtime.servlet;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Virtual threads, where the JDK has them (21 and later). */
final class VirtualThreads implements Consumer<Runnable> {
  private final MethodHandle start;

  private VirtualThreads(MethodHandle start) {
    this.start = start;
  }

  /** What starts them; null where the JDK has none. */
  static @Nullable VirtualThreads find() {
    try {
      // The only reflective look-up: Java 17, which we compile for, lacks the method.
      return new VirtualThreads(
          MethodHandles.publicLookup()
              .findStatic(
                  Thread.class,
                  "startVirtualThread",
                  MethodType.methodType(Thread.class, Runnable.class)));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  @Override
  public void accept(Runnable task) {
    try {
      Thread started = (Thread) start.invokeExact(task);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("startVirtualThread declares no exception", e);
    }
  }
}
