package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.naming.JavaNames;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Modifier;

/** Emits the classes that hold the codecs and documented defaults of users' own classes. */
public final class MappedEmitter {
  private final JavaNames names;
  private final JavaTypes types;

  /** An emitter for the classes of a service. */
  public MappedEmitter(JavaNames names, JavaTypes types) {
    this.names = names;
    this.types = types;
  }

  /** The class of the codecs. */
  public TypeSpec codecs() {
    TypeSpec.Builder spec =
        holder(types.mappedCodecs(), "The codecs that the configuration names for your classes.");
    names.mappedCodecs().forEach((type, name) -> spec.addField(codec(type, name)));
    return spec.build();
  }

  /** The class of the defaults. */
  public TypeSpec defaults() {
    TypeSpec.Builder spec =
        holder(types.mappedDefaults(), "Documented defaults that are values of your classes.");
    names.mappedDefaults().forEach((preset, name) -> spec.addField(preset(preset, name)));
    return spec.build();
  }

  private static TypeSpec.Builder holder(ClassName name, String doc) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(doc + "\n\n")
        .addJavadoc("@apiNote internal")
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private static FieldSpec codec(MappedType mapped, String name) {
    ClassName type = JavaTypes.mapped(mapped.type());
    return constant(CodecFrame.codecOf(type), name)
        .addJavadoc("The codec of {@link $T}.", type)
        .initializer(Breaks.value(CodeBlock.of("new $T()", JavaTypes.mapped(mapped.codec()))))
        .build();
  }

  private FieldSpec preset(MappedDefault preset, String name) {
    CodeBlock json = Literals.string(preset.json());
    return constant(JavaTypes.mapped(preset.type().type()), name)
        .addJavadoc("$L.", JavaDoc.code(preset.json()))
        .initializer(
            Breaks.value(
                Call.of("$T.read", JsonTypes.JSON)
                    .with(
                        CodeBlock.of("$L.getBytes($T.UTF_8)", json, StandardCharsets.class),
                        types.codec(preset.type()))))
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }
}
