package dev.armature.generator.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Compiles JSON Schemas to Java, and loads what comes out into this JVM. The source code, the class
 * files and the loaded classes stay in memory.
 *
 * <pre>{@code
 * SchemaCompiler compiler = new SchemaCompiler();
 * LoadedSchema order =
 *     compiler.compile(
 *         SchemaSource.text("order.json", "{\"required\": [\"id\"]}", CompileOptions.DEFAULT));
 * order.validator().isValid("{\"id\": 7}".getBytes(StandardCharsets.UTF_8)); // true
 * }</pre>
 *
 * <p>It needs a JDK: a JRE has no compiler. Starting that compiler costs far more than compiling
 * one schema, so compile many schemas at once. Immutable and thread-safe.
 */
public final class SchemaCompiler {
  /** Schemas for one run of the Java compiler, which bounds its memory. */
  private static final int BATCH = 64;

  private final Javac javac = Javac.ofThisJava();
  private final int threads;

  /**
   * A compiler that uses every processor.
   *
   * @throws IllegalStateException if this Java has no compiler
   */
  public SchemaCompiler() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * A compiler that uses at most so many threads.
   *
   * @throws IllegalArgumentException if that is not positive
   * @throws IllegalStateException if this Java has no compiler
   */
  public SchemaCompiler(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a compiler needs a thread");
    }
    this.threads = threads;
  }

  /** Compiles one schema. A schema that is wrong is no exception: see the diagnostics. */
  public LoadedSchema compile(SchemaSource source) {
    return compile(List.of(source)).get(0);
  }

  /**
   * Compiles many schemas.
   *
   * @return the result of each, in the same order: one that is wrong does not affect the others
   */
  public List<LoadedSchema> compile(List<SchemaSource> sources) {
    if (sources.isEmpty()) {
      return List.of();
    }
    int batches = Math.max(Math.min(threads, sources.size() / 8 + 1), -(-sources.size() / BATCH));
    int size = (sources.size() + batches - 1) / batches;
    List<Callable<List<LoadedSchema>>> tasks = new ArrayList<>();
    for (int from = 0; from < sources.size(); from += size) {
      Batch batch = new Batch(javac, sources.subList(from, Math.min(from + size, sources.size())));
      tasks.add(batch::compile);
    }
    List<LoadedSchema> results = new ArrayList<>();
    Workers.run(threads, tasks).forEach(results::addAll);
    return results;
  }
}
