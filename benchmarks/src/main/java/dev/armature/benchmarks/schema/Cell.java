package dev.armature.benchmarks.schema;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures one entry on one document, in a process of its own, so that nobody's profile spoils
 * another's code. Time is CPU time of this thread: what else runs on the machine counts little.
 *
 * <p>Arguments: pair, entry, {@code valid} or {@code invalid}. Prints one {@link Figures} line.
 */
public final class Cell {
  private static final long WARM_UP_NANOS = 1_500_000_000L;
  private static final long SAMPLE_NANOS = 60_000_000L;
  private static final int SAMPLES = 15;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Contestant contestant;
  private final byte[] document;
  private long accepted;

  private Cell(Contestant contestant, byte[] document) {
    this.contestant = contestant;
    this.document = document;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    Pair pair = Pair.valueOf(args[0].toUpperCase(Locale.ROOT));
    Entry entry = Entry.valueOf(args[1].toUpperCase(Locale.ROOT));
    byte[] document = pair.document(args[2].equals("valid"));
    System.out.println(new Cell(entry.contestant(pair), document).measure());
  }

  private Figures measure() throws IOException {
    boolean verdict = contestant.accepts(document);
    int rounds = warmUp();
    List<Double> nanos = new ArrayList<>();
    long bytes = Long.MAX_VALUE;
    for (int sample = 0; sample < SAMPLES; sample++) {
      long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      long start = threads.getCurrentThreadCpuTime();
      run(rounds);
      long end = threads.getCurrentThreadCpuTime();
      long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      nanos.add((end - start) / (double) rounds);
      bytes = Math.min(bytes, (after - allocated) / rounds);
    }
    // Printing the count keeps the compiler from dropping the work.
    return Figures.of(nanos, bytes, verdict && accepted > 0);
  }

  /** Runs until the code is hot; returns how many documents make a sample. */
  private int warmUp() throws IOException {
    int rounds = 1;
    long spent = 0;
    long last = 1;
    while (spent < WARM_UP_NANOS) {
      long start = threads.getCurrentThreadCpuTime();
      run(rounds);
      last = Math.max(1, threads.getCurrentThreadCpuTime() - start);
      spent += last;
      if (last < SAMPLE_NANOS / 2) {
        rounds *= 2;
      }
    }
    return (int) Math.max(1, rounds * (double) SAMPLE_NANOS / last);
  }

  private void run(int rounds) throws IOException {
    for (int i = 0; i < rounds; i++) {
      if (contestant.accepts(document)) {
        accepted++;
      }
    }
  }
}
