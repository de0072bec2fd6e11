package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.XmlShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the class that says how objects are spelled in XML, each in a class of its own. */
public final class XmlShapesEmitter {
  private final JavaTypes types;
  private final XmlCode code;
  private final Map<TypeId, List<XmlShape.Member>> objects = new LinkedHashMap<>();

  /** An emitter for a service. */
  public XmlShapesEmitter(Service service, JavaTypes types) {
    this.types = types;
    this.code = new XmlCode(types);
    for (Operation operation : service.operations()) {
      HttpBinding http = operation.http();
      if (http != null && http.body() != null) {
        http.body().contents().forEach(this::enter);
      }
      for (Outcome outcome : operation.outcomes()) {
        outcome.contents().forEach(this::enter);
      }
    }
  }

  private void enter(Content content) {
    XmlShape shape = content.xml();
    if (shape != null) {
      shape.order().forEach(type -> objects.putIfAbsent(type, shape.members(type)));
    }
  }

  /** Whether there are any. */
  public boolean isNeeded() {
    return !objects.isEmpty();
  }

  /** The class. */
  public TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.xmlShapes())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("How the members of objects are spelled in XML.\n\n@apiNote internal")
            .addMethod(constructor());
    objects.forEach((id, members) -> type.addType(shape(id, members)));
    return type.build();
  }

  private TypeSpec shape(TypeId id, List<XmlShape.Member> members) {
    List<CodeBlock> all = members.stream().map(code::member).toList();
    CodeBlock object = Call.of("$T.of", RuntimeTypes.XML_OBJECT).lined(all);
    FieldSpec field =
        FieldSpec.builder(
                RuntimeTypes.XML_OBJECT,
                "MEMBERS",
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("Its members.")
            .initializer(all.isEmpty() ? emptyObject() : Breaks.value(object))
            .build();
    return TypeSpec.classBuilder(code.members(id))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The element of $L.", JavaDoc.code(types.model(id).simpleName()))
        .addField(field)
        .addMethod(constructor())
        .build();
  }

  private static CodeBlock emptyObject() {
    return CodeBlock.of("$T.of()", RuntimeTypes.XML_OBJECT);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }
}
