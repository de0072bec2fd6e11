package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.ConstraintWords;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.RecordComponents;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.naming.JavaNames;
import java.util.List;

/** Emits the class of a model type. */
public final class ModelEmitter implements TypeDef.Visitor<TypeSpec.Builder> {
  private final ModelTypes model;
  private final JavaNames names;
  private final JavaTypes types;

  /** An emitter for the types of a service. */
  public ModelEmitter(ModelTypes model, JavaNames names, JavaTypes types) {
    this.model = model;
    this.names = names;
    this.types = types;
  }

  @Override
  public TypeSpec.Builder record(RecordDef type) {
    List<Component> components = RecordComponents.of(type, model, names, types);
    TypeSpec.Builder spec = RecordShape.of(types.model(type.id()), doc(type), components);
    addUnions(spec, type.id());
    return marked(spec, type);
  }

  /** Says in code, too, that the contract discourages the use of a type. */
  private static TypeSpec.Builder marked(TypeSpec.Builder spec, TypeDef type) {
    return type.doc().deprecated() ? spec.addAnnotation(Deprecated.class) : spec;
  }

  @Override
  public TypeSpec.Builder enumeration(EnumDef type) {
    ClassName name = types.model(type.id());
    EnumShape shape = EnumShape.of(type, name, names.constants(type.id()), types);
    if (isHuge(type)) {
      return marked(HugeEnumEmitter.emit(shape, doc(type)), type);
    }
    TypeSpec.Builder spec =
        isOpen(type)
            ? OpenEnumEmitter.emit(shape, doc(type))
            : ClosedEnumEmitter.emit(shape, doc(type));
    return marked(spec, type);
  }

  @Override
  public TypeSpec.Builder union(UnionDef type) {
    TypeSpec.Builder spec = new UnionEmitter(model, names, types).emit(type, doc(type));
    addUnions(spec, type.id());
    return marked(spec, type);
  }

  @Override
  public TypeSpec.Builder wrapper(WrapperDef type) {
    String words = ConstraintWords.of(type.value().constraints(), null);
    String said = "what it holds" + (words.isEmpty() ? "" : "; " + words);
    Component value = Component.of("value", types.of(type.value()), type.value(), said);
    TypeSpec.Builder spec = RecordShape.plain(types.model(type.id()), doc(type), List.of(value));
    addUnions(spec, type.id());
    return marked(spec, type);
  }

  /** Whether an enumeration has more values than a Java class can have constants. */
  public static boolean isHuge(EnumDef type) {
    return type.values().size() > EnumShape.MAX_CONSTANTS;
  }

  /** Whether an enumeration is a class that keeps values which the contract does not know. */
  public static boolean isOpen(EnumDef type) {
    return type.usage().response();
  }

  private void addUnions(TypeSpec.Builder spec, TypeId id) {
    model.unionsOf(id).forEach(union -> spec.addSuperinterface(types.model(union)));
  }

  private static CodeBlock doc(TypeDef type) {
    String joint = type.hint().content().isEmpty() ? "/" : " ";
    String hint = JavaDoc.code(String.join(joint, type.hint().parts()));
    CodeBlock said = JavaDoc.of(type.doc(), "The schema " + hint + ".");
    return type.doc().deprecated()
        ? CodeBlock.of("$L\n\n<p>The contract discourages its use.", said)
        : said;
  }
}
