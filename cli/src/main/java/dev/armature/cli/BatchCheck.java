package dev.armature.cli;

import dev.armature.generator.compile.LoadedSchema;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Answers the questions of {@code check-json --batch}: a line for a line, in order. */
final class BatchCheck {
  private final BatchSchemas schemas;
  private final PrintStream out;

  BatchCheck(BatchSchemas schemas, PrintStream out) {
    this.schemas = schemas;
    this.out = out;
  }

  /** Answers until the input ends, or nobody reads the answers any more. */
  void run(BatchInput input) throws InterruptedException {
    List<BatchLine> lines = input.next();
    while (!lines.isEmpty()) {
      answer(lines);
      // It flushes as well: the sender may wait for these answers before it asks again.
      if (out.checkError()) {
        return;
      }
      lines = input.next();
    }
  }

  private void answer(List<BatchLine> lines) {
    List<BatchSchemas.Question> questions = new ArrayList<>();
    lines.forEach(line -> questions.add(schemas.question(line)));
    List<LoadedSchema> loaded = schemas.load(questions);
    for (int i = 0; i < lines.size(); i++) {
      BatchLine line = lines.get(i);
      String id = line.id() == null ? "null" : line.id();
      String fault = questions.get(i).fault();
      String answer = fault == null ? verdict(loaded.get(i), line) : error(fault);
      out.print("{\"id\":" + id + "," + answer + "}\n");
    }
  }

  private static String verdict(LoadedSchema schema, BatchLine line) {
    if (!schema.isLoaded()) {
      return error(BatchSchemas.why(schema));
    }
    InstanceVerdict verdict = InstanceVerdict.of(schema.validator(), line.bytes("instance"));
    return verdict.fault() == null ? "\"valid\":" + verdict.valid() : error(verdict.fault());
  }

  private static String error(String message) {
    return "\"error\":" + JsonQuoting.quoted(message);
  }
}
