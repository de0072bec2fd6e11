package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.pattern.PatternMatching;
import dev.armature.generator.emit.java.plan.JavaTypes;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the class with the patterns that several codecs match. */
public final class SharedPatternsEmitter {
  private final JavaTypes types;

  /** An emitter for the patterns of a service. */
  public SharedPatternsEmitter(JavaTypes types) {
    this.types = types;
  }

  /** Whether there is anything to emit. */
  public boolean isNeeded() {
    return types.patterns().keySet().stream().anyMatch(PatternMatching::isLoop);
  }

  /** The class. */
  public TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.patternMatching())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("Matches texts by the patterns that several types have.\n\n")
            .addJavadoc("@apiNote internal")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Map.Entry<String, String> each : types.patterns().entrySet()) {
      if (PatternMatching.isLoop(each.getKey())) {
        type.addMethod(PatternMatching.method(each.getValue(), each.getKey()));
      }
    }
    return type.build();
  }
}
