package dev.armature.generator.compile;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.java.validator.ValidatorEmitter;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.validation.RuleFault;
import dev.armature.generator.validation.RuleGraph;
import org.jspecify.annotations.Nullable;

/** From a schema's text to Java's. */
final class JavaSource {
  private JavaSource() {}

  /** The sources of a validator in a package, or null if the diagnostics say why not. */
  static @Nullable JavaUnit of(SchemaSource source, String packageName, Diagnostics out) {
    CompileOptions options = source.options();
    try {
      Document document = source.load(new SourceLoader(options.limits()));
      Schema schema = SchemaDocuments.read(document, source.place(), options.reading(), out);
      if (schema == null || out.hasErrors() || isFaulty(schema, out)) {
        return null;
      }
      return new JavaUnit(
          packageName,
          ValidatorEmitter.emit(packageName, ValidatorLoader.CLASS, schema, options.validation()));
    } catch (SourceException e) {
      out.report(e);
      return null;
    }
  }

  private static boolean isFaulty(Schema schema, Diagnostics out) {
    RuleFault fault = RuleFault.find(RuleGraph.of(schema));
    if (fault != null) {
      out.error(fault.code(), fault.schema().place().span(), fault.message(), fault.help());
    }
    return fault != null;
  }
}
