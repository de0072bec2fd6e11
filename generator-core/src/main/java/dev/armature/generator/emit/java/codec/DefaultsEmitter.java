package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.Presets;
import dev.armature.generator.ir.ComputedDefaults;
import dev.armature.generator.ir.ComputedDefaults.Computed;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.DefaultName;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.schema.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the classes that hold documented defaults which take more than a literal. */
public final class DefaultsEmitter {
  private static final int SHOWN = 60;

  private final JavaNames names;
  private final JavaTypes types;
  private final Presets presets;

  /** An emitter for the defaults of a service. */
  public DefaultsEmitter(ModelTypes models, JavaNames names, JavaTypes types) {
    this.names = names;
    this.types = types;
    this.presets = new Presets(models, names, types);
  }

  /** The classes, in an order in which each can be initialised. */
  public List<TypeSpec> emit(Service service) {
    Map<String, TypeSpec.Builder> holders = new LinkedHashMap<>();
    for (Computed preset : ComputedDefaults.of(service)) {
      DefaultName name = names.defaultAt(preset.place());
      if (name != null) {
        holders
            .computeIfAbsent(name.holder(), holder -> holder(types.defaults(holder)))
            .addField(constant(preset, name));
      }
    }
    return holders.values().stream().map(TypeSpec.Builder::build).toList();
  }

  private static TypeSpec.Builder holder(ClassName name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("What stands for members that are absent.\n\n@apiNote internal")
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private FieldSpec constant(Computed preset, DefaultName name) {
    String json = JsonText.of(preset.json());
    String shown = json.length() > SHOWN ? json.substring(0, SHOWN) + "…" : json;
    return FieldSpec.builder(
            types.plain(preset.value().type()),
            name.constant(),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("$L: $L.", JavaDoc.code(name.subject()), JavaDoc.code(shown))
        .initializer(Breaks.value(presets.of(preset.json(), preset.value())))
        .build();
  }
}
