package dev.armature.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.limit.TrustedProxies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest {
  /** What all clients take up together leaves seven sixteenths of the heap to the service. */
  @ParameterizedTest
  @ValueSource(longs = {64 << 20, 256 << 20, 1L << 30, 8L << 30})
  void fitIntoTheHeap(long heap) {
    Budgets budgets = Budgets.ofHeap(heap);
    long taken = budgets.of(Budget.CONNECTIONS).all() * Budgets.CONNECTION_BYTES;
    for (Budget each : Budget.values()) {
      taken += each.inBytes() ? budgets.of(each).all() : 0;
      assertThat(budgets.of(each).perAddress()).isBetween(1L, budgets.of(each).all());
    }
    assertThat(taken).isBetween(heap / 8, heap * 9 / 16);
  }

  @Test
  void aSmallHeapHasRoomForSomeone() {
    assertThat(Budgets.ofHeap(1).of(Budget.CONNECTIONS)).isEqualTo(new Share(1, 1));
  }

  @Test
  void namesAreThoseOfTheConfiguration() {
    assertThat(List.of(Budget.values()).stream().map(Budget::key))
        .containsExactly(
            "connections", "requests", "streams", "headBytes", "bodyBytes", "answerBytes");
  }

  @Test
  void proxiesAreExempt() {
    Budgets budgets = Budgets.ofHeap(1 << 28).exempting(TrustedProxies.of(List.of("10.0.0.0/8")));
    assertThat(budgets.exempts("10.1.2.3")).isTrue();
    assertThat(budgets.exempts("11.1.2.3")).isFalse();
    assertThat(budgets.with(Budget.STREAMS, new Share(1, 1)).exempts("10.1.2.3")).isTrue();
  }

  @Test
  void sharesAreAboveZero() {
    assertThatThrownBy(() -> new Share(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
