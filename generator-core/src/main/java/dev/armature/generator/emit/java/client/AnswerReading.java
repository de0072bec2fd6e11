package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.http.SentTypes;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Outcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code that makes what an operation gives, or throws, of an answer. */
final class AnswerReading {
  /**
   * What to do with some answers.
   *
   * @param rank exact statuses come before ranges, those before all others
   */
  record Case(int rank, Condition test, Block block) {}

  private final JavaService java;
  private final OperationApi operation;
  private final ValueMethods methods;
  private final SentTypes types;
  private final HeaderReading headers;

  AnswerReading(JavaService java, OperationApi operation, ValueMethods methods) {
    this.java = java;
    this.operation = operation;
    this.methods = methods;
    this.types = new SentTypes(operation);
    this.headers = new HeaderReading(java.models(), methods);
  }

  /** The documented answers, in the order in which they are asked for. */
  List<Case> blocks() {
    List<Case> all = new ArrayList<>(operation.success().accept(new Successes()));
    operation.failures().forEach(each -> all.add(failure(each)));
    return all.stream().sorted(Comparator.comparingInt(Case::rank)).toList();
  }

  private static int rank(Status status) {
    return status instanceof Status.Exact ? 0 : status instanceof Status.Range ? 1 : 2;
  }

  private static Condition is(Status status, Condition otherwise) {
    if (status instanceof Status.Exact exact) {
      return Condition.term("answer.status() == $L", exact.code());
    }
    return status instanceof Status.Range range
        ? Condition.term("answer.status() / 100 == $L", range.hundreds())
        : otherwise;
  }

  private CodeBlock body(Content content, Value value) {
    return content.format().accept(new BodyReading(methods, content, value, types.xml(content)));
  }

  private Case failure(Failure failure) {
    Status status = failure.outcome().status();
    List<CodeBlock> arguments = new ArrayList<>();
    if (!(status instanceof Status.Exact)) {
      arguments.add(CodeBlock.of("answer.status()"));
    }
    Content content = failure.content();
    Block.Builder code = Block.builder();
    if (content != null && content.value() != null) {
      arguments.add(
          content.format().accept(new ErrorReading(methods, content.value(), failure.xml())));
    } else {
      code.add("answer.close()");
    }
    CodeBlock made = Call.of("new $T", failure.exception()).filled(arguments);
    List<Success.HeaderPart> parts = documented(failure);
    if (parts.isEmpty()) {
      code.throwing(made);
    } else {
      code.declare(failure.exception(), "failure", made);
      headers.added(parts).forEach(code::add);
      code.throwing(CodeBlock.of("failure"));
    }
    Condition test = is(status, Condition.term("answer.status() >= 400"));
    return new Case(rank(status), test, code.build());
  }

  /** The headers that this operation documents, by the methods of the exception. */
  private List<Success.HeaderPart> documented(Failure failure) {
    List<Outcome.HeaderField> own = failure.outcome().headers();
    return java.api().exceptions().stream()
        .filter(each -> each.exception().equals(failure.exception()))
        .flatMap(each -> each.headers().stream())
        .filter(part -> own.stream().anyMatch(h -> h.name().equalsIgnoreCase(part.header().name())))
        .toList();
  }

  private final class Successes implements Success.Visitor<List<Case>> {
    @Override
    public List<Case> nothing(Success.Nothing success) {
      return one(Block.builder().add("answer.close()").returns().build());
    }

    @Override
    public List<Case> body(Success.Body success) {
      Content content = success.content();
      Value value = content.value() == null ? Value.any() : content.value();
      return one(Block.returning(AnswerReading.this.body(content, value)));
    }

    private List<Case> one(Block block) {
      Condition well = Condition.term("answer.status() / 100 == 2");
      List<Outcome> results = Outcomes.results(operation.operation());
      Status status = results.isEmpty() ? new Status.Default() : results.get(0).status();
      return List.of(new Case(rank(status), is(status, well), block));
    }

    @Override
    public List<Case> result(Success.Result success) {
      return success.cases().stream().map(each -> ofResult(each, success.cases())).toList();
    }

    private Case ofResult(Success.Case each, List<Success.Case> all) {
      Status status = each.outcome().status();
      List<Condition> tests = new ArrayList<>();
      tests.add(is(status, Condition.TRUE));
      boolean several = all.stream().filter(o -> o.outcome() == each.outcome()).count() > 1;
      if (several && each.content() != null) {
        tests.add(isOf(each.outcome(), each.content()));
      }
      return new Case(rank(status), Condition.all(tests), made(each));
    }

    private Block made(Success.Case each) {
      List<CodeBlock> arguments = new ArrayList<>();
      if (each.statusOpen()) {
        arguments.add(CodeBlock.of("answer.status()"));
      }
      @Nullable Content content = each.content();
      Block.Builder code = Block.builder();
      if (content != null && content.value() != null) {
        arguments.add(AnswerReading.this.body(content, content.value()));
      } else {
        code.add("answer.close()");
      }
      each.headers().forEach(part -> arguments.add(headers.argument(part)));
      ClassName type = each.type();
      return code.returns(Call.of("new $T", type).filled(arguments)).build();
    }

    private Condition isOf(Outcome outcome, Content content) {
      return Condition.any(
          outcome.alike(content).stream()
              .map(each -> Literals.string(each.mediaType()))
              .map(type -> Condition.term("answer.isOf($L)", type))
              .toList());
    }
  }
}
