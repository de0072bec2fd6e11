package dev.armature.timing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

class CpuLimitTest {
  private volatile long count;

  @Test
  void endsWhatComputesForEver() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      while (!Thread.currentThread().isInterrupted()) {
                        count++;
                      }
                      return null;
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("took more than 1 s of a processor");
  }

  @Test
  void waitingCostsNothing() {
    assertThatCode(
            () ->
                run(
                    () -> {
                      Thread.sleep(1_500);
                      return null;
                    }))
        .doesNotThrowAnyException();
  }

  @Test
  void handsFailuresOn() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("failed");
  }

  @CpuLimit(1)
  void limited() {}

  private void run(Invocation<Void> test) throws Throwable {
    Method limited = CpuLimitTest.class.getDeclaredMethod("limited");
    CpuLimitExtension.limit(test, limited.getAnnotation(CpuLimit.class));
  }
}
