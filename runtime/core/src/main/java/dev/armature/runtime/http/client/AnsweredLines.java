package dev.armature.runtime.http.client;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of an answer as events; one that breaks the contract is an unexpected answer. */
record AnsweredLines<T>(Items.Source<T> lines, IncomingAnswer answer)
    implements Items.Source<Event<T>> {
  @Override
  public @Nullable Event<T> read() throws IOException {
    try {
      T line = lines.read();
      return line == null ? null : Event.of(line);
    } catch (ServiceException refused) {
      throw answer.broken(refused);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
