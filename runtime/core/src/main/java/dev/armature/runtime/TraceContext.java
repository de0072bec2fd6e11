package dev.armature.runtime;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A position in a distributed trace (W3C Trace Context, level 1). Immutable. */
public final class TraceContext {
  private static final TraceContext NONE = new TraceContext(0, 0, 0, 0, false, null);
  private static final int LENGTH = 55;

  private final long traceHigh;
  private final long traceLow;
  private final long span;
  private final long parent;
  private final boolean sampled;
  private final @Nullable String state;

  private TraceContext(
      long traceHigh,
      long traceLow,
      long span,
      long parent,
      boolean sampled,
      @Nullable String state) {
    this.traceHigh = traceHigh;
    this.traceLow = traceLow;
    this.span = span;
    this.parent = parent;
    this.sampled = sampled;
    this.state = state;
  }

  /** Not traced: all ids are zero. */
  public static TraceContext none() {
    return NONE;
  }

  /** The first span of a new trace. */
  public static TraceContext root(boolean sampled) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new TraceContext(random.nextLong(), nonZero(random), nonZero(random), 0, sampled, null);
  }

  /**
   * Reads a {@code traceparent} header.
   *
   * @param traceparent the header, null when absent
   * @param tracestate the {@code tracestate} header, passed on untouched
   * @return the caller's span; null when absent or malformed
   */
  public static @Nullable TraceContext parse(
      @Nullable String traceparent, @Nullable String tracestate) {
    if (traceparent == null || !wellFormed(traceparent)) {
      return null;
    }
    long high = hex(traceparent, 3, 19);
    long low = hex(traceparent, 19, 35);
    long span = hex(traceparent, 36, 52);
    if ((high | low) == 0 || span == 0) {
      return null;
    }
    boolean sampled = (hex(traceparent, 53, 55) & 1) != 0;
    return new TraceContext(high, low, span, 0, sampled, tracestate);
  }

  /** A new span under this one. */
  public TraceContext child() {
    long id = nonZero(ThreadLocalRandom.current());
    return new TraceContext(traceHigh, traceLow, id, span, sampled, state);
  }

  /** The trace: 32 lower-case hex digits. */
  public String traceId() {
    byte[] text = new byte[32];
    digits(traceHigh, text, 0);
    digits(traceLow, text, 16);
    return latin(text);
  }

  /** This span: 16 lower-case hex digits. */
  public String spanId() {
    byte[] text = new byte[16];
    digits(span, text, 0);
    return latin(text);
  }

  /** The span above; null for the first of a trace. */
  public @Nullable String parentId() {
    if (parent == 0) {
      return null;
    }
    byte[] text = new byte[16];
    digits(parent, text, 0);
    return latin(text);
  }

  /** Whether the caller records this trace. */
  public boolean sampled() {
    return sampled;
  }

  /** The {@code tracestate} header that came in; null when absent. */
  public @Nullable String state() {
    return state;
  }

  /** Whether there is a trace at all. */
  public boolean isSet() {
    return (traceHigh | traceLow) != 0;
  }

  /** The {@code traceparent} header for calls made under this span. */
  public String traceparent() {
    byte[] text = new byte[LENGTH];
    text[0] = '0';
    text[1] = '0';
    text[2] = '-';
    digits(traceHigh, text, 3);
    digits(traceLow, text, 19);
    text[35] = '-';
    digits(span, text, 36);
    text[52] = '-';
    text[53] = '0';
    text[54] = (byte) (sampled ? '1' : '0');
    return latin(text);
  }

  @Override
  public String toString() {
    return traceparent();
  }

  /** Versions above 00 may be longer, after a further dash; version ff is invalid. */
  private static boolean wellFormed(String text) {
    int length = text.length();
    if (length < LENGTH
        || text.charAt(2) != '-'
        || text.charAt(35) != '-'
        || text.charAt(52) != '-') {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (i != 2 && i != 35 && i != 52 && digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    boolean first = text.startsWith("00");
    return first ? length == LENGTH : later(text, length);
  }

  private static boolean later(String text, int length) {
    return !text.startsWith("ff") && (length == LENGTH || text.charAt(LENGTH) == '-');
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  private static long hex(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value << 4 | digit(text.charAt(i));
    }
    return value;
  }

  private static void digits(long value, byte[] into, int at) {
    for (int i = 0; i < 16; i++) {
      into[at + i] = (byte) "0123456789abcdef".charAt((int) (value >>> (60 - 4 * i)) & 15);
    }
  }

  @SuppressWarnings("deprecation") // The one constructor that copies Latin-1 bytes without a check.
  private static String latin(byte[] text) {
    return new String(text, 0, 0, text.length);
  }

  private static long nonZero(ThreadLocalRandom random) {
    long value = random.nextLong();
    return value == 0 ? 1 : value;
  }
}
