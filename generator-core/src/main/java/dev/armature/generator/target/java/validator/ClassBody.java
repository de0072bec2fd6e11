package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.target.java.json.ClassMembers;
import java.util.Set;

/** A class under construction. Not thread-safe. */
final class ClassBody {
  private final String name;
  private final ClassMembers members;
  private int rules;

  ClassBody(String name) {
    this.name = name;
    this.members =
        new ClassMembers(Set.of("Kinds", "Name", "Names", "Regex", "Format"), "VALIDATOR");
  }

  String name() {
    return name;
  }

  /** How many rules have their methods here. */
  int rules() {
    return rules;
  }

  void countRule() {
    rules++;
  }

  /** A constant of the class; equal ones are one. */
  CodeBlock constant(String wanted, TypeName type, CodeBlock initializer) {
    return CodeBlock.of("$L", members.constant(wanted, type, initializer));
  }

  void add(MethodSpec method) {
    members.add(method);
  }

  void addTo(TypeSpec.Builder type) {
    members.addTo(type);
  }
}
