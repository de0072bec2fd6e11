package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.naming.Scope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class by which users read and write JSON of a service's types themselves. */
public final class FacadeEmitter {
  /** A class holds 65,535 constants, of which two methods for a type take about fifteen. */
  private static final int MAX_WITH_METHODS = 1500;

  private static final int MAX_WITH_CODECS = 5000;

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

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
            .addJavadoc("Reads and writes JSON of $L.", JavaDoc.code(service.name()));
    Scope constants = Scope.with();
    List<TypeDef> all = service.types();
    for (TypeDef type : all.size() <= MAX_WITH_CODECS ? all : List.<TypeDef>of()) {
      facade.addField(codec(type, constants.addConstant(names.type(type.id()))));
    }
    facade.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (TypeDef type : all.size() <= MAX_WITH_METHODS ? all : List.<TypeDef>of()) {
      facade.addMethod(read(type));
      facade.addMethod(write(type));
    }
    return facade.build();
  }

  private FieldSpec codec(TypeDef type, String constant) {
    ClassName model = types.model(type.id());
    return FieldSpec.builder(
            CodecFrame.codecOf(model), constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The codec of {@link $T}.", model)
        .initializer("$T.INSTANCE", types.codec(type.id()))
        .build();
  }

  private MethodSpec read(TypeDef type) {
    ClassName model = types.model(type.id());
    return MethodSpec.methodBuilder("read" + names.type(type.id()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Reads {@link $T}, strictly by the contract.\n\n", model)
        .addJavadoc("@throws dev.armature.runtime.tape.JsonException listing all violations")
        .returns(model)
        .addParameter(BYTES, "json")
        .addStatement("return $T.read(json, $T.INSTANCE)", JsonTypes.JSON, types.codec(type.id()))
        .build();
  }

  private MethodSpec write(TypeDef type) {
    ClassName model = types.model(type.id());
    return MethodSpec.methodBuilder("write" + names.type(type.id()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Writes {@link $T} in UTF-8.", model)
        .returns(BYTES)
        .addParameter(model, "value")
        .addStatement("return $T.write($T.INSTANCE, value)", JsonTypes.JSON, types.codec(type.id()))
        .build();
  }
}
