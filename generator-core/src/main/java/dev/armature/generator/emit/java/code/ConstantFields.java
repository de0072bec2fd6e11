package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants of a class under construction: in the class itself, and in classes inside it where
 * its own initialisation would be longer than the JVM takes. Not thread-safe.
 */
final class ConstantFields {
  /** Bytes of code that initialise one class, of 65,535. */
  private static final int ONE_CLASS = 30_000;

  private final Scope names;
  private final List<FieldSpec> own = new ArrayList<>();
  private final List<TypeSpec.Builder> further = new ArrayList<>();
  private String holder = "";
  private int bytes;

  /** For a class in which these names are taken. */
  ConstantFields(Scope names) {
    this.names = names;
  }

  /** Adds a constant; returns by what name the class knows it. */
  String add(String wanted, TypeName type, CodeBlock initializer) {
    String name = names.addConstant(wanted);
    int more = bytes(initializer);
    if (bytes > 0 && bytes + more > ONE_CLASS) {
      holder = names.add("Constants" + (further.isEmpty() ? "" : further.size() + 1));
      further.add(TypeSpec.classBuilder(holder).addModifiers(Modifier.PRIVATE, Modifier.STATIC));
      bytes = 0;
    }
    bytes += more;
    FieldSpec field =
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(Breaks.value(initializer))
            .build();
    if (further.isEmpty()) {
      own.add(field);
      return name;
    }
    further.get(further.size() - 1).addField(field);
    return holder + "." + name;
  }

  /** About so many that make a constant: up to eight for each argument of a call. */
  private static int bytes(CodeBlock initializer) {
    return 8 * (2 + Breaks.places(initializer));
  }

  void addTo(TypeSpec.Builder type) {
    type.addFields(own);
    further.forEach(each -> type.addType(each.build()));
  }
}
