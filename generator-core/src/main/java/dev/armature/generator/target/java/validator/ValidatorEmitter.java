package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.target.GeneratedFile;
import dev.armature.generator.target.java.JavaFiles;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.RuleGraph;
import dev.armature.generator.validation.SchemaClass;
import dev.armature.generator.validation.ValidatorOptions;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the validator of one schema: plain static methods over a tape, one for each rule. The same
 * schema and options give the same bytes.
 */
public final class ValidatorEmitter {
  private final String packageName;
  private final String className;
  private final String origin;
  private final Emission emission;
  private final ExplainEmitter explanation;

  private ValidatorEmitter(String packageName, String className, Analysis analysis) {
    this.packageName = packageName;
    this.className = className;
    this.origin = analysis.graph().root().schema().place().toString();
    this.emission = new Emission(analysis, className);
    this.explanation = new ExplainEmitter(analysis, className + "Explanation");
  }

  /**
   * The classes of a validator; the first is {@code packageName.className}, whose constant {@code
   * VALIDATOR} is the validator.
   *
   * @param root a schema that was read without errors
   */
  public static List<GeneratedFile> emit(
      String packageName, String className, Schema root, ValidatorOptions options) {
    Analysis analysis = new Analysis(RuleGraph.of(root), options);
    return new ValidatorEmitter(packageName, className, analysis).emit(true);
  }

  /** The same without the way that reads bytes by itself: for values that are on a tape anyway. */
  public static List<GeneratedFile> emitForTapes(
      String packageName, String className, RuleGraph graph, ValidatorOptions options) {
    Analysis analysis = new Analysis(graph, options);
    return new ValidatorEmitter(packageName, className, analysis).emit(false);
  }

  private List<GeneratedFile> emit(boolean streaming) {
    Emission.Wanted root = emission.wanted(emission.analysis().graph().root(), false);
    StreamEmission streams = new StreamEmission(emission);
    Product product = Product.of(List.of(emission.analysis().graph().root()), emission.analysis());
    String stream = "";
    if (streaming
        && !product.rules().isEmpty()
        && streams.isStreaming(product)
        && !SchemaClass.needsTape(emission.analysis())) {
      stream = streams.wanted(product).name();
      new StreamEmitter(streams).emitAll();
    }
    new VerdictEmitter(emission).emitAll();
    root.body().add(explain());
    List<GeneratedFile> files = new ArrayList<>();
    for (ClassBody body : emission.bodies()) {
      files.add(file(body, body == root.body() ? references(root.name(), stream) : ""));
    }
    files.addAll(explanation.emit(packageName, origin));
    return files;
  }

  private String references(String verdict, String stream) {
    String tape = className + "::" + verdict;
    String both = stream.isEmpty() ? tape : tape + ", " + className + "::" + stream;
    return both + ", " + className + "::explain";
  }

  /** A method of its own, so that the classes behind it are loaded by its first call only. */
  private MethodSpec explain() {
    return MethodSpec.methodBuilder("explain")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ValidatorTypes.REPORT)
        .addParameter(ValidatorTypes.TRACE, "trace")
        .addParameter(TypeName.INT, "at")
        .addStatement("return $L", explanation.root())
        .build();
  }

  private GeneratedFile file(ClassBody body, String methods) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(body.name())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!methods.isEmpty()) {
      type.addModifiers(Modifier.PUBLIC)
          .addJavadoc("Checks JSON values against a schema; see {@code @Generated}.")
          .addField(validator(methods));
    } else {
      type.addJavadoc("More rules of {@link $L}.", className);
    }
    body.addTo(type);
    GeneratedFile file = JavaFiles.of(packageName, type, origin);
    return new GeneratedFile(file.path(), DeadLines.dropped(file.text()));
  }

  private FieldSpec validator(String methods) {
    return FieldSpec.builder(
            ValidatorTypes.VALIDATOR, "VALIDATOR", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The validator; thread-safe.")
        .initializer(CodeBlock.of("$T.of($L)", ValidatorTypes.VALIDATOR, methods))
        .build();
  }
}
