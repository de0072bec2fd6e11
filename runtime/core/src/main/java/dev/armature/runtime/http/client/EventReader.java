package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Items;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code text/event-stream} (WHATWG HTML, section 9.2.6): comments and fields of other names
 * are passed over, an event that is cut off is none.
 */
final class EventReader<T> implements Items.Source<Event<T>> {
  /** Makes the data of an event of its text. */
  interface Data<T> {
    T of(String text) throws IOException;
  }

  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final Data<T> decoder;
  private final StringBuilder data = new StringBuilder();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean first = true;
  private boolean afterReturn;
  private @Nullable String id;
  private @Nullable String name;
  private @Nullable Duration retry;

  EventReader(InputStream in, Data<T> decoder) {
    this.in = new BufferedInputStream(in);
    this.decoder = decoder;
  }

  @Override
  public @Nullable Event<T> read() throws IOException {
    for (String text = line(); text != null; text = line()) {
      if (!text.isEmpty()) {
        field(text);
      } else if (data.length() > 0) {
        return event();
      } else {
        name = null;
      }
    }
    return null;
  }

  private Event<T> event() throws IOException {
    String text = data.substring(0, data.length() - 1);
    Event<T> event = new Event<>(decoder.of(text), id, name, retry);
    data.setLength(0);
    name = null;
    retry = null;
    return event;
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    String value = rest.startsWith(" ") ? rest.substring(1) : rest;
    switch (field) {
      case "data" -> {
        if (data.length() + value.length() > LONGEST) {
          throw Body.tooLarge(LONGEST);
        }
        data.append(value).append('\n');
      }
      case "id" -> id = value.indexOf(0) < 0 ? value : id;
      case "event" -> name = value.isEmpty() ? null : value;
      case "retry" -> retry = value.matches("[0-9]{1,15}") ? millis(value) : retry;
      default -> {}
    }
  }

  private static Duration millis(String digits) {
    return Duration.ofMillis(Long.parseLong(digits));
  }

  /** A line without its end, which is CR, LF or both; null at the end of the stream. */
  private @Nullable String line() throws IOException {
    line.reset();
    for (int next = in.read(); next >= 0; next = in.read()) {
      boolean second = afterReturn && next == '\n';
      afterReturn = next == '\r';
      if (second) {
        continue;
      }
      if (next == '\r' || next == '\n') {
        return text();
      }
      if (line.size() == LONGEST) {
        throw Body.tooLarge(LONGEST);
      }
      line.write(next);
    }
    return null;
  }

  private String text() {
    String text = line.toString(StandardCharsets.UTF_8);
    boolean mark = first && text.startsWith("\ufeff");
    first = false;
    return mark ? text.substring(1) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
