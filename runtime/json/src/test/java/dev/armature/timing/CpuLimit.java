package dev.armature.timing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test that takes more time of a processor: where it would not end, or not in linear time.
 * Unlike a timeout it means the same on a busy machine.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CpuLimitExtension.class)
public @interface CpuLimit {
  /** Seconds of the test's own thread. */
  int value();
}
