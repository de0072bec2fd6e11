package dev.armature.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, in groups: as many as belong to one run of the compiler, or fewer when the
 * sender waits for answers.
 */
final class BatchInput {
  /** Lines of one group. */
  private static final int MOST_LINES = 500;

  /** Bytes of one group, unless one line alone has more. */
  private static final long MOST_BYTES = 16L << 20;

  /** Bytes of one line. */
  private static final int LONGEST_LINE = 32 << 20;

  private static final long PATIENCE_MILLIS = 200;

  private final BlockingQueue<Item> queue = new SynchronousQueue<>();
  private final InputStream in;
  private boolean ended;

  private BatchInput(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** A line, or null for one that is too long; the last item has an end, and why it came. */
  private record Item(byte @Nullable [] line, boolean end, @Nullable String fault) {}

  /** Starts to read. */
  static BatchInput of(InputStream in) {
    BatchInput input = new BatchInput(in);
    Thread reader = new Thread(input::read, "armature-batch-input");
    reader.setDaemon(true);
    reader.start();
    return input;
  }

  /** The next questions, at least one; none at the end of the stream. */
  List<BatchLine> next() throws InterruptedException {
    List<BatchLine> group = new ArrayList<>();
    long bytes = 0;
    while (!ended && group.size() < MOST_LINES && bytes < MOST_BYTES) {
      Item item =
          group.isEmpty() ? queue.take() : queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (item == null) {
        return group;
      }
      ended = item.end();
      bytes += item.line() == null ? 0 : item.line().length;
      add(item, group);
    }
    return group;
  }

  private static void add(Item item, List<BatchLine> group) {
    if (item.fault() != null) {
      group.add(BatchLine.faulty(item.fault()));
    } else if (item.line() != null) {
      group.add(BatchLine.parse(item.line()));
    }
  }

  private void read() {
    try {
      String fault = null;
      try {
        for (Item line = line(); line != null; line = line()) {
          queue.put(line);
        }
      } catch (IOException e) {
        fault = "the input cannot be read: " + e.getMessage();
      }
      queue.put(new Item(null, true, fault));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next line that is not blank, or null at the end. */
  private @Nullable Item line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    long length = 0;
    for (int b = in.read(); b >= 0 && (b != '\n' || blank); b = in.read()) {
      blank &= b == '\n' || b == '\r' || b == ' ' || b == '\t';
      if (!blank && length++ < LONGEST_LINE) {
        line.write(b);
      }
    }
    if (length > LONGEST_LINE) {
      return new Item(null, false, "a line has more than " + LONGEST_LINE + " bytes");
    }
    return blank ? null : new Item(line.toByteArray(), false, null);
  }
}
