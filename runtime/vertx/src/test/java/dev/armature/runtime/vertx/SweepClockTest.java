package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepClockTest {
  private static final long MILLI = 1_000_000;

  @Test
  void ticksCount() {
    SweepClock clock = new SweepClock(100, 0);
    for (int i = 1; i <= 10; i++) {
      // Timers are late now and then, and the next tick comes so much earlier.
      assertThat(clock.tick((i * 100 + (i % 2) * 40) * MILLI)).isTrue();
    }
    assertThat(clock.sweeps()).isEqualTo(10);
  }

  @Test
  void aBurstCountsOnce() {
    SweepClock clock = new SweepClock(100, 0);
    for (int i = 0; i < 30; i++) {
      clock.tick((3_000 + i) * MILLI);
    }
    assertThat(clock.sweeps()).isEqualTo(1);
    assertThat(clock.tick(3_110 * MILLI)).isTrue();
  }
}
