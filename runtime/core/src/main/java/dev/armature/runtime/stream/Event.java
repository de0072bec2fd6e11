package dev.armature.runtime.stream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with what server-sent events say besides its data (WHATWG HTML, section
 * 9.2.6). Other formats send the data alone.
 *
 * @param <T> the data
 * @param data what happened
 * @param id by which a client that comes back says where it was ({@code Last-Event-ID}); null when
 *     it keeps the last one
 * @param name the type of the event; null for {@code message}
 * @param retry after how long a client that lost the connection comes back; null when it knows
 */
public record Event<T>(
    T data, @Nullable String id, @Nullable String name, @Nullable Duration retry) {
  /**
   * Checks that ids and names fit on a line.
   *
   * @throws IllegalArgumentException when they hold a line break, or an id a NUL
   */
  public Event {
    line("id", id);
    line("name", name);
    if (id != null && id.indexOf(0) >= 0) {
      throw new IllegalArgumentException("the id of an event holds a NUL");
    }
    if (retry != null && retry.isNegative()) {
      throw new IllegalArgumentException("retry is negative: " + retry);
    }
  }

  /** An event of nothing but its data. */
  public static <T> Event<T> of(T data) {
    return new Event<>(data, null, null, null);
  }

  /** The same event with an id. */
  public Event<T> id(String value) {
    return new Event<>(data, value, name, retry);
  }

  /** The same event with a type. */
  public Event<T> name(String value) {
    return new Event<>(data, id, value, retry);
  }

  /** The same event, telling clients after how long to come back. */
  public Event<T> retry(Duration value) {
    return new Event<>(data, id, name, value);
  }

  private static void line(String what, @Nullable String text) {
    if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      throw new IllegalArgumentException("the " + what + " of an event holds a line break");
    }
  }
}
