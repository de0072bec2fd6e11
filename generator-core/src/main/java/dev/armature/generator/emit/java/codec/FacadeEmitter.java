package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.naming.Scope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with the codecs by which users read and write JSON themselves. */
public final class FacadeEmitter {
  /** A class holds 65,535 constants, of which a field takes about ten. */
  private static final int MAX = 5000;

  private final JavaNames names;
  private final JavaTypes types;

  /** An emitter for the types of a service. */
  public FacadeEmitter(JavaNames names, JavaTypes types) {
    this.names = names;
    this.types = types;
  }

  /** The class. */
  public TypeSpec emit(Service service) {
    TypeSpec.Builder facade =
        TypeSpec.classBuilder(names.facade())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "Codecs of $L, for {@link $T}.", JavaDoc.code(service.name()), JsonTypes.JSON);
    Scope constants = Scope.with();
    List<TypeDef> all = service.types();
    for (TypeDef type : all.size() <= MAX ? all : List.<TypeDef>of()) {
      facade.addField(codec(type, constants.addConstant(names.type(type.id()))));
    }
    facade.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return facade.build();
  }

  private FieldSpec codec(TypeDef type, String constant) {
    ClassName model = types.model(type.id());
    return FieldSpec.builder(
            CodecFrame.codecOf(model), constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The codec of {@link $T}.", model)
        .initializer(Breaks.value(CodeBlock.of("$T.INSTANCE", types.codec(type.id()))))
        .build();
  }
}
