package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.SchemaLocations;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Remarks;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the classes that say why a value is invalid, and what the schema remarks on it. They are
 * loaded after a failure only: unlike verdicts, they look at everything.
 */
public final class ExplainEmitter {
  private final ExplanationMethods emission;

  public ExplainEmitter(String packageName, Analysis analysis) {
    this.emission = new ExplanationMethods(packageName, analysis);
  }

  /** For each start, the call that explains the value at {@code at}, from another class. */
  public List<CodeBlock> roots(ClassBody from) {
    List<CodeBlock> calls = new ArrayList<>();
    for (Rule root : emission.analysis().graph().roots()) {
      emission.enter(calls.size());
      calls.add(emission.report(root, "at", "is not allowed", from));
    }
    emission.enter(0);
    return calls;
  }

  /** Emits everything that is called. */
  public void emitAll() {
    for (ExplanationMethods.Wanted next = emission.next(); next != null; next = emission.next()) {
      emit(next);
    }
  }

  /** The classes that are called after a start. */
  public List<GeneratedFile> files(int start, String packageName, String origin) {
    List<GeneratedFile> files = new ArrayList<>();
    for (ClassBody body : emission.bodies(start)) {
      if (body.rules() > 0) {
        files.add(JavaFiles.of(packageName, type(body), origin));
      }
    }
    return files;
  }

  private static TypeSpec.Builder type(ClassBody body) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(body.type())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Says what is wrong with a value; see {@code @Generated}.")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    body.addTo(type);
    return type;
  }

  private void emit(ExplanationMethods.Wanted wanted) {
    int position = wanted.body().position();
    ExplainCode code = new ExplainCode(emission, wanted);
    ExplainScalars.add(code);
    ExplainItems.add(code);
    ExplainMembers.add(code);
    ExplainBranches.add(code);
    ExplainUnevaluated.add(code);
    remarks(code);
    Block statements = code.statements();
    wanted.body().add(position, method(wanted, statements, code.readsTape()));
  }

  private MethodSpec method(ExplanationMethods.Wanted wanted, Block statements, boolean readsTape) {
    Rule rule = wanted.rule();
    Block.Builder out = Block.builder();
    CodeBlock uri = Literals.string(SchemaLocations.uri(rule.schema()));
    if (emission.isShared(rule)) {
      out.add("$T known = trace.known($L, at)", ValidatorTypes.REPORT, rule.number());
      out.when(
          Condition.compare(CodeBlock.of("known"), Sign.UNEQUAL, "null"), Block.returning("known"));
      CodeBlock shared = Call.of("trace.shared").with(rule.number(), "at", uri);
      out.declare(ValidatorTypes.REPORT, "out", shared);
    } else {
      out.declare(ValidatorTypes.REPORT, "out", Call.of("trace.report").with("at", uri));
    }
    if (readsTape) {
      out.add("$T t = trace.tape()", ValidatorTypes.JSON_TAPE);
    }
    out.add(statements).returns("out.end()");
    return MethodSpec.methodBuilder(wanted.name())
        .addModifiers(Modifier.STATIC)
        .returns(ValidatorTypes.REPORT)
        .addParameter(ValidatorTypes.TRACE, "trace")
        .addParameter(TypeName.INT, "at")
        .addCode(out.build().code())
        .build();
  }

  private void remarks(ExplainCode code) {
    for (Place remark : Remarks.of(code.rule().schema())) {
      String location = SchemaLocations.within(code.rule().schema(), remark);
      Block statement =
          Block.of(
              Call.of("out.annotation")
                  .filled(Literals.string(location), Literals.string(JsonText.of(remark.node()))));
      if (Remarks.isOfStrings(code.rule().schema(), remark)) {
        code.add(KindCode.is(AcceptedKinds.STRING), statement);
      } else {
        code.add(statement);
      }
    }
  }
}
