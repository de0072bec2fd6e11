package dev.armature.generator.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The local names of one generated method or class body. Not thread-safe. */
public final class Scope {
  private final Set<String> taken;

  private Scope(Set<String> taken) {
    this.taken = taken;
  }

  /** A scope in which keywords and these names mean something already. */
  public static Scope with(String... taken) {
    Set<String> names = new HashSet<>(Reserved.WORDS);
    names.addAll(List.of(taken));
    return new Scope(names);
  }

  /** A scope inside this one: it sees these names, its own stay its own. */
  public Scope inner() {
    return new Scope(new HashSet<>(taken));
  }

  /** A new name: the wanted one, with underscores where it is taken. */
  public String add(String wanted) {
    String name = wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** A new name made of a wire name: {@code pet-id} gives {@code petId}. */
  public String addWire(String wire) {
    return add(Spellings.local(wire));
  }

  /** A new name made of words and a wire name: {@code read, pet-id} gives {@code readPetId}. */
  public String addMethod(String verb, String wire) {
    return add(Identifiers.bounded(verb + Words.plain(wire).upperCamel()));
  }

  /** A new constant made of a wire name: {@code pet-id} gives {@code PET_ID}. */
  public String addConstant(String wire) {
    return add(Identifiers.bounded(Spellings.ofConstant(wire).get(0)));
  }
}
