package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.SecurityRequirement;
import dev.armature.generator.ir.SecurityRequirement.SchemeScopes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What generated code says of an operation. */
final class OperationDoc {
  private OperationDoc() {}

  /** What it does, how it is reached, what callers need. */
  static CodeBlock ofClass(OperationApi api) {
    Operation operation = api.operation();
    CodeBlock.Builder doc = CodeBlock.builder();
    doc.add(JavaDoc.of(operation.doc(), "The operation " + JavaDoc.code(operation.id()) + "."));
    HttpBinding http = operation.http();
    if (http != null) {
      doc.add("\n\n<p>$L.", JavaDoc.code(http.method() + " " + http.path()));
    }
    if (!operation.security().isEmpty()) {
      String security = "<p>Security: " + security(operation.security()) + ".";
      doc.add("\n\n").add(JavaDoc.sentence(security));
    }
    for (Outcome outcome : operation.outcomes()) {
      for (Outcome.Link link : outcome.links()) {
        doc.add("\n\n").add(JavaDoc.brief(link(outcome, link), ": ", link.doc())).add(".");
      }
    }
    String policies = policies(operation.policies());
    if (!policies.isEmpty()) {
      doc.add("\n\n<p>$L", policies);
    }
    if (operation.doc().deprecated()) {
      doc.add("\n\n<p>The contract discourages its use.");
    }
    return doc.build();
  }

  /** What goes in and out, and what may be thrown. */
  static CodeBlock ofMethod(OperationApi api) {
    CodeBlock.Builder doc = CodeBlock.builder();
    doc.add("Does the work of the operation; may block.\n\n");
    doc.add("@param context who calls, by when, under which trace\n");
    doc.add("@param input what goes in, valid by the contract\n");
    api.success().accept(new Returns(doc));
    for (Failure failure : api.failures()) {
      String answer =
          "@throws %s to answer {@code %s}"
              .formatted(failure.exception().simpleName(), failure.outcome().status());
      doc.add(JavaDoc.tag(answer, ": ", failure.outcome().doc())).add("\n");
    }
    doc.add("@throws Exception anything else, which callers see as an internal error");
    return doc.build();
  }

  private static String link(Outcome outcome, Outcome.Link link) {
    String inputs =
        link.inputs().isEmpty()
            ? ""
            : link.inputs().stream()
                .map(JavaDoc::code)
                .collect(Collectors.joining(", ", " with ", ""));
    String start = "<p>After {@code " + outcome.status() + "}, link " + JavaDoc.code(link.name());
    return start + " leads to " + JavaDoc.code(link.operation()) + inputs;
  }

  private static String security(List<SecurityRequirement> alternatives) {
    return alternatives.stream().map(OperationDoc::all).collect(Collectors.joining("; or "));
  }

  private static String all(SecurityRequirement requirement) {
    if (requirement.all().isEmpty()) {
      return "none";
    }
    return requirement.all().stream()
        .map(OperationDoc::scheme)
        .collect(Collectors.joining(" and "));
  }

  private static String scheme(SchemeScopes scheme) {
    String name = JavaDoc.code(scheme.scheme());
    if (scheme.scopes().isEmpty()) {
      return name;
    }
    String noun = scheme.scopes().size() == 1 ? " with scope " : " with scopes ";
    return name
        + noun
        + scheme.scopes().stream().map(JavaDoc::code).collect(Collectors.joining(", "));
  }

  private static String policies(Policies policies) {
    List<String> said = new ArrayList<>();
    policies
        .all()
        .forEach(
            (kind, values) ->
                said.add(
                    String.format(
                        kind.sentence(),
                        values.stream().map(value -> value.accept(new PolicyWords())).toArray())));
    return String.join(" ", said);
  }

  private static final class PolicyWords implements Policies.Value.Visitor<String> {
    @Override
    public String text(String text) {
      return JavaDoc.code(text);
    }

    @Override
    public String count(int count) {
      return String.valueOf(count);
    }

    @Override
    public String time(Duration time) {
      long millis = time.toMillis();
      return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
  }

  private record Returns(CodeBlock.Builder doc) implements Success.Visitor<Void> {
    @Override
    public Void nothing(Success.Nothing success) {
      return null;
    }

    @Override
    public Void body(Success.Body success) {
      boolean silent = JavaDoc.said(success.doc(), "").isEmpty();
      Doc said = silent ? new Doc(null, "what goes out", false) : success.doc();
      doc.add(JavaDoc.tag("@return", " ", said)).add("\n");
      return null;
    }

    @Override
    public Void result(Success.Result success) {
      doc.add("@return how it ended\n");
      return null;
    }
  }
}
