package dev.armature.runtime.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.EventSink;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventReaderTest {
  private static List<Event<String>> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Event<String>> all = new ArrayList<>();
    try (Items<Event<String>> events =
        Items.of(new EventReader<>(new ByteArrayInputStream(bytes), data -> data))) {
      events.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void readsEveryEndOfLine() throws IOException {
    assertThat(read("data: a\n\ndata: b\r\n\r\ndata: c\r\rdata:d\n\n"))
        .extracting(Event::data)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void joinsLinesAndPassesOverComments() throws IOException {
    assertThat(read("\ufeff: hello\ndata: a\ndata\ndata:  b\nother: x\n\n\n"))
        .containsExactly(Event.of("a\n\n b"));
  }

  @Test
  void keepsTheIdAndForgetsTheName() throws IOException {
    assertThat(read("id: 1\nevent: seen\nretry: 20\ndata: a\n\nretry: x\ndata: b\n\n"))
        .containsExactly(
            new Event<>("a", "1", "seen", Duration.ofMillis(20)),
            new Event<>("b", "1", null, null));
  }

  @Test
  void givesNoEventThatIsCutOff() throws IOException {
    assertThat(read("data: a\n\ndata: b\n")).containsExactly(Event.of("a"));
    assertThat(read("event: nothing\n\n")).isEmpty();
  }

  @Test
  void refusesEndlessLines() {
    String line = "data: " + "x".repeat(1 << 20);
    assertThatThrownBy(() -> read(line)).isInstanceOf(ServiceException.class);
  }

  @Test
  void readsWhatAHandlerSends() throws IOException {
    Events<String> endless =
        sink -> {
          for (int i = 0; ; i++) {
            sink.send("" + i);
          }
        };
    try (Items<Event<String>> events = endless.open()) {
      assertThat(events.next().data()).isEqualTo("0");
      assertThat(events.next().data()).isEqualTo("1");
    }
  }

  @Test
  void tellsThatAHandlerBrokeOff() {
    Items<Event<String>> events = new Broken().open();
    assertThat(events.next()).isEqualTo(Event.of("a"));
    assertThatThrownBy(events::next)
        .isInstanceOf(UncheckedIOException.class)
        .hasStackTraceContaining("over");
  }

  private static final class Broken implements Events<String> {
    @Override
    public void sendTo(EventSink<String> sink) throws Exception {
      sink.send("a");
      throw new IllegalStateException("over");
    }
  }
}
