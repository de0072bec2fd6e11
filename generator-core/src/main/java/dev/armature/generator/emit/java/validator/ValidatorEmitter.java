package dev.armature.generator.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.RuleSet;
import dev.armature.generator.emit.java.validator.code.ValidatorMethods;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.explain.ExplainEmitter;
import dev.armature.generator.emit.java.validator.stream.StreamEmitter;
import dev.armature.generator.emit.java.validator.stream.StreamMethods;
import dev.armature.generator.emit.java.validator.verdict.VerdictEmitter;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.RuleGraph;
import dev.armature.generator.validation.SchemaClass;
import dev.armature.generator.validation.ValidatedSchema;
import dev.armature.generator.validation.ValidatorOptions;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits validators: plain static methods over a tape, one for each rule. The same schemas and
 * options give the same bytes.
 */
public final class ValidatorEmitter {
  private final String packageName;
  private final ValidatorMethods emission;
  private final ExplainEmitter explanation;

  private ValidatorEmitter(String packageName, Analysis analysis) {
    this.packageName = packageName;
    this.emission = new ValidatorMethods(packageName, analysis);
    this.explanation = new ExplainEmitter(packageName, analysis);
  }

  /**
   * The classes of a validator; the first is {@code packageName.className}, whose constant {@code
   * VALIDATOR} is the validator.
   *
   * @param root a schema that was read without errors
   */
  public static List<GeneratedFile> emit(
      String packageName, String className, Schema root, ValidatorOptions options) {
    RuleGraph graph = RuleGraph.of(new ValidatedSchema(className, root));
    ValidatorEmitter emitter = new ValidatorEmitter(packageName, new Analysis(graph, options));
    return emitter.emit(emitter.streams());
  }

  /**
   * The same for several schemas, without the ways that read bytes by themselves: for values that
   * are on a tape anyway. What the schemas have in common is emitted once.
   */
  public static List<GeneratedFile> emitForTapes(
      String packageName, List<ValidatedSchema> starts, ValidatorOptions options) {
    List<GeneratedFile> files = new ArrayList<>();
    for (RuleGraph graph : RuleGraph.of(starts)) {
      files.addAll(new ValidatorEmitter(packageName, new Analysis(graph, options)).emit(""));
    }
    return files;
  }

  /** Emits what streams; returns the name of its method, or "". */
  private String streams() {
    Analysis analysis = emission.analysis();
    StreamMethods streams = new StreamMethods(emission);
    RuleSet product = RuleSet.of(List.of(analysis.graph().root()), analysis);
    if (product.rules().isEmpty()
        || !streams.isStreaming(product)
        || SchemaClass.needsTape(analysis)) {
      return "";
    }
    String name = streams.wanted(product).name();
    new StreamEmitter(streams).emitAll();
    return name;
  }

  private List<GeneratedFile> emit(String stream) {
    new VerdictEmitter(emission).emitAll();
    List<CodeBlock> explained = explanation.roots(emission.bodies(0).get(0));
    explanation.emitAll();
    List<GeneratedFile> files = new ArrayList<>();
    List<ValidatedSchema> starts = emission.analysis().graph().starts();
    for (int i = 0; i < starts.size(); i++) {
      String origin = starts.get(i).schema().place().toString();
      ClassBody first = emission.bodies(i).get(0);
      first.add(explain(explained.get(i)));
      List<CodeBlock> methods = references(first, emission.roots().get(i), stream);
      for (ClassBody body : emission.bodies(i)) {
        files.add(file(body, first, body == first ? methods : null, origin));
      }
      files.addAll(explanation.files(i, packageName, origin));
    }
    return files;
  }

  private static List<CodeBlock> references(
      ClassBody first, ValidatorMethods.Wanted verdict, String stream) {
    List<CodeBlock> methods = new ArrayList<>();
    methods.add(CodeBlock.of("$T::$L", verdict.body().type(), verdict.name()));
    if (!stream.isEmpty()) {
      methods.add(CodeBlock.of("$T::$L", first.type(), stream));
    }
    methods.add(CodeBlock.of("$T::explain", first.type()));
    return methods;
  }

  /** A method of its own, so that the classes behind it are loaded by its first call only. */
  private static MethodSpec explain(CodeBlock call) {
    return MethodSpec.methodBuilder("explain")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ValidatorTypes.REPORT)
        .addParameter(ValidatorTypes.TRACE, "trace")
        .addParameter(TypeName.INT, "at")
        .addCode(Block.returning(call).code())
        .build();
  }

  private GeneratedFile file(
      ClassBody body, ClassBody first, @Nullable List<CodeBlock> methods, String origin) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(body.type())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (methods != null) {
      type.addModifiers(Modifier.PUBLIC)
          .addJavadoc("Checks JSON values against a schema; see {@code @Generated}.")
          .addField(validator(methods));
    } else {
      type.addJavadoc("More rules of {@link $T}.", first.type());
    }
    body.addTo(type);
    return JavaFiles.of(packageName, type, origin);
  }

  private FieldSpec validator(List<CodeBlock> methods) {
    return FieldSpec.builder(
            ValidatorTypes.VALIDATOR, "VALIDATOR", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The validator; thread-safe.")
        .initializer(Breaks.value(Call.of("$T.of", ValidatorTypes.VALIDATOR).with(methods)))
        .build();
  }
}
