package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.ConstraintWords;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface of a union, with wrappers for variants that cannot implement it. */
final class UnionEmitter {
  private final ModelTypes model;
  private final JavaNames names;
  private final JavaTypes types;

  UnionEmitter(ModelTypes model, JavaNames names, JavaTypes types) {
    this.model = model;
    this.names = names;
    this.types = types;
  }

  TypeSpec.Builder emit(UnionDef union, CodeBlock doc) {
    ClassName name = types.model(union.id());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addJavadoc(doc);
    Set<ClassName> permitted = new LinkedHashSet<>();
    for (int i = 0; i < union.variants().size(); i++) {
      UnionDef.Variant variant = union.variants().get(i);
      if (model.implementsDirectly(union, variant)) {
        permitted.add(types.model(((TypeRef.Named) variant.value().type()).id()));
      } else {
        ClassName wrapper = name.nestedClass(names.wrappers(union.id()).get(i));
        permitted.add(wrapper);
        type.addType(wrapper(wrapper, name, variant.value()));
      }
    }
    if (union.usage().response()) {
      permitted.add(name.nestedClass("Unknown"));
      type.addType(unknown(name));
    }
    permitted.forEach(type::addPermittedSubclass);
    return type;
  }

  private TypeSpec wrapper(ClassName wrapper, ClassName union, Value value) {
    String words = ConstraintWords.of(value.constraints(), null);
    String said = "what it holds" + (words.isEmpty() ? "" : "; " + words);
    Component component = Component.of("value", types.of(value), value, said);
    return RecordShape.plain(wrapper, CodeBlock.of("One of the alternatives."), List.of(component))
        .addModifiers(Modifier.STATIC)
        .addSuperinterface(union)
        .build();
  }

  private static TypeSpec unknown(ClassName union) {
    Value any = Value.of(new TypeRef.AnyJson());
    Component raw = Component.of("raw", JsonTypes.RAW_JSON, any, "the value as it came");
    CodeBlock doc = CodeBlock.of("An alternative that the contract does not know (yet).");
    return RecordShape.plain(union.nestedClass("Unknown"), doc, List.of(raw))
        .addModifiers(Modifier.STATIC)
        .addSuperinterface(union)
        .build();
  }
}
