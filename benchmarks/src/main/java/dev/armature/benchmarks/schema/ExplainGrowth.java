package dev.armature.benchmarks.schema;

import com.sun.management.ThreadMXBean;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What explaining costs as invalid documents grow: events whose expressions nest unions in unions.
 * Linear means that the cost per byte stays.
 */
public final class ExplainGrowth {
  private static final int ROUNDS = 40;
  private static final int LEAVES = 4096;
  private static final int DEPTH = 150;
  private static final String EVENT =
      "{'type':'rule.fired','id':1,'time':'2026-05-01T08:00:00Z','source':'svc','rule':'rule-1',"
          + "'result':%s}";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final SchemaValidator validator;

  private ExplainGrowth(SchemaValidator validator) {
    this.validator = validator;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    SchemaValidator events = Validators.compile("events", Pair.EVENTS.schema());
    ExplainGrowth growth = new ExplainGrowth(events);
    System.out.printf("%nExplaining: one wrong leaf in a wide expression%n");
    growth.print(8, LEAVES, size -> event(wide(size)));
    System.out.printf("%nExplaining: one wrong leaf in a deep expression%n");
    growth.print(4, DEPTH, size -> event(deep(size)));
    System.out.printf("%nExplaining: every event wrong%n");
    growth.print(8, LEAVES, ExplainGrowth::many);
  }

  private interface Document {
    String ofSize(int size);
  }

  private void print(int from, int to, Document document) {
    System.out.printf(
        "  %6s %9s %12s %9s %9s %10s%n", "size", "bytes", "us", "ns/byte", "visits", "violations");
    for (int size = from; size <= to; size *= 2) {
      byte[] json = document.ofSize(size).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      long best = Long.MAX_VALUE;
      Evaluation evaluation = explain(json);
      for (int round = 0; round < ROUNDS; round++) {
        long start = threads.getCurrentThreadCpuTime();
        evaluation = explain(json);
        best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
      }
      System.out.printf(
          Locale.ROOT,
          "  %6d %,9d %,12.1f %9.1f %,9d %10d%n",
          size,
          json.length,
          best / 1e3,
          (double) best / json.length,
          evaluation.visits(),
          evaluation.violations().size());
    }
  }

  private Evaluation explain(byte[] json) {
    JsonTape tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
    Evaluation evaluation = validator.explain(tape, 0);
    if (evaluation.isValid() || evaluation.violations().isEmpty()) {
      throw new IllegalStateException("the document should be invalid");
    }
    return evaluation;
  }

  private static String event(String expression) {
    return "[" + String.format(Locale.ROOT, EVENT, expression) + "]";
  }

  private static String many(int size) {
    String each = String.format(Locale.ROOT, EVENT, "{'kind':'literal','value':[]}");
    return "[" + (each + ",").repeat(size - 1) + each + "]";
  }

  private static String wide(int leaves) {
    String good = "{'kind':'field','path':['order','total']},";
    return "{'kind':'call','name':'sum','arguments':["
        + good.repeat(leaves - 1)
        + "{'kind':'field','path':[]}]}";
  }

  private static String deep(int depth) {
    return "{'kind':'logic','operator':'not','operands':[".repeat(depth)
        + "{'kind':'field','path':[]}"
        + "]}".repeat(depth);
  }
}
