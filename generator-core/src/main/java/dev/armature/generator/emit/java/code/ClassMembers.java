package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Private constants and methods that reading and writing values asks of the class under
 * construction. Not thread-safe; one for each class.
 */
public final class ClassMembers {
  private final Scope methodNames;
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final ConstantFields fields;
  private final List<MethodSpec> methods = new ArrayList<>();

  /**
   * For a class that has these members already.
   *
   * @param hidden classes that no constant may hide
   * @param taken names of its fields and methods
   */
  public ClassMembers(Set<String> hidden, String... taken) {
    this.fields = new ConstantFields(Scope.inside(hidden, taken));
    this.methodNames = Scope.with(taken);
  }

  /**
   * The name of a private constant; equal ones are one.
   *
   * @param wanted from what its name is made
   */
  public String constant(String wanted, TypeName type, CodeBlock initializer) {
    return constants.computeIfAbsent(
        type + " " + initializer, key -> fields.add(wanted, type, initializer));
  }

  /**
   * The name of a private method; those with equal keys are one.
   *
   * @param key what tells it from other methods of the verb
   */
  public String method(String verb, String wire, String key, Function<String, MethodSpec> emit) {
    String known = shared.get(verb + " " + key);
    if (known != null) {
      return known;
    }
    String name = methodName(verb, wire);
    shared.put(verb + " " + key, name);
    methods.add(emit.apply(name));
    return name;
  }

  /** A name for a private method: a verb and what it is about. */
  public String methodName(String verb, String wire) {
    return methodNames.addMethod(verb, wire);
  }

  /** Adds a private method. */
  public void add(MethodSpec method) {
    methods.add(method);
  }

  /** Puts everything that was asked for into the class. */
  public void addTo(TypeSpec.Builder type) {
    fields.addTo(type);
    type.addMethods(methods);
  }
}
