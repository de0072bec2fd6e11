package dev.armature.runtime.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.SubstituteLogger;

/** A logger whose lines tests can read; SLF4J's own, for the time before there is another. */
public final class RecordedLog {
  private final Queue<SubstituteLoggingEvent> events = new ConcurrentLinkedQueue<>();
  private final SubstituteLogger logger = new SubstituteLogger("recorded", events, false);

  /** The logger. */
  public Logger logger() {
    return logger;
  }

  /** The lines as a provider without key-values prints them: level, pairs, message. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (SubstituteLoggingEvent event : events) {
      String text = MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray());
      lines.add(event.getLevel() + " " + text);
    }
    return lines;
  }

  /** The only line. */
  public String line() {
    List<String> lines = lines();
    if (lines.size() != 1) {
      throw new AssertionError("one line was expected: " + lines);
    }
    return lines.get(0);
  }
}
