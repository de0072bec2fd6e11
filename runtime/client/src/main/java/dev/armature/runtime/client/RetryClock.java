package dev.armature.runtime.client;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time and chance, so that tests of retries need neither. */
interface RetryClock {
  /** Those of the machine. */
  RetryClock SYSTEM =
      new RetryClock() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(long nanos) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(nanos);
        }

        @Override
        public double random() {
          return ThreadLocalRandom.current().nextDouble();
        }
      };

  /** Nanoseconds, of meaning only beside others. */
  long nanos();

  /** The time of day. */
  Instant now();

  /** Waits. */
  void sleep(long nanos) throws InterruptedException;

  /** From 0 to below 1. */
  double random();
}
