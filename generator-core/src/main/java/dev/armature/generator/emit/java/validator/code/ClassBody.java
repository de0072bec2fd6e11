package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.pattern.PatternMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A class under construction. Not thread-safe. */
public final class ClassBody {
  /** Literals in one class: its initialisation has at most 64 KiB of code, seven bytes for each. */
  private static final int LITERALS = 4_000;

  private final ClassName type;
  private final ClassMembers members;
  private final List<MethodSpec> methods = new ArrayList<>();
  private int rules;
  private int literals;

  ClassBody(ClassName type) {
    this.type = type;
    this.members =
        new ClassMembers(Set.of("Kinds", "Name", "Names", "Regex", "Format"), "VALIDATOR");
  }

  public ClassName type() {
    return type;
  }

  /** A call of a method of this class that says yes or no, as another one makes it. */
  public Condition holds(String name, ClassBody from, String arguments) {
    return from == this
        ? Condition.term("$L($L)", name, arguments)
        : Condition.term("$T.$L($L)", type, name, arguments);
  }

  /** A method of this class, as another one calls it. */
  public CodeBlock method(String name, ClassBody from) {
    return from == this ? CodeBlock.of("$L", name) : CodeBlock.of("$T.$L", type, name);
  }

  /** How many rules have their methods here. */
  public int rules() {
    return rules;
  }

  void countRule() {
    rules++;
  }

  /** Whether so many literals more still fit into the class; if so, they are counted. */
  boolean takes(int count) {
    boolean fits = count <= LITERALS - literals;
    literals += fits ? count : 0;
    return fits;
  }

  /** A constant of the class; equal ones are one. */
  public CodeBlock constant(String wanted, TypeName type, CodeBlock initializer) {
    return CodeBlock.of("$L", members.constant(wanted, type, initializer));
  }

  /** Whether a pattern occurs in the text of a cell. */
  public Condition matches(String ecma, String tape, String cell, String base) {
    return PatternMatching.find(members, ecma, tape, cell, base);
  }

  /** Adds a method after all others. */
  public void add(MethodSpec method) {
    methods.add(method);
  }

  /** How many methods there are, as a place to insert one later. */
  public int position() {
    return methods.size();
  }

  /** Inserts a method: a rule stands before its parts, which are known first. */
  public void add(int position, MethodSpec method) {
    methods.add(position, method);
  }

  public void addTo(TypeSpec.Builder type) {
    members.addTo(type);
    type.addMethods(methods);
  }
}
