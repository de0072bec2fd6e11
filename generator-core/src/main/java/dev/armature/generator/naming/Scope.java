package dev.armature.generator.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The local names of one generated method or class body. Not thread-safe. */
public final class Scope {
  /** A name with more underscores would be hard to tell from the next one. */
  private static final int UNDERSCORES = 3;

  private final Set<String> outer;
  private final Set<String> taken;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Scope(Set<String> outer, Set<String> taken) {
    this.outer = outer;
    this.taken = taken;
  }

  /** A scope in which keywords and these names mean something already. */
  public static Scope with(String... taken) {
    return inside(Set.of(), taken);
  }

  /**
   * The same inside of something very large.
   *
   * @param outer names that mean something there; not copied, as there may be one for each schema
   */
  public static Scope inside(Set<String> outer, String... taken) {
    Set<String> names = new HashSet<>(Reserved.WORDS);
    names.addAll(List.of(taken));
    return new Scope(outer, names);
  }

  /** A scope inside this one: it sees these names, its own stay its own. */
  public Scope inner() {
    return new Scope(outer, new HashSet<>(taken));
  }

  private boolean take(String name) {
    return !outer.contains(name) && taken.add(name);
  }

  /** A new name: the wanted one, where it is taken with underscores, else a number. */
  public String add(String wanted) {
    String name = wanted;
    for (int i = 0; i <= UNDERSCORES; i++) {
      if (take(name)) {
        return name;
      }
      name += "_";
    }
    do {
      name = wanted + "_" + numbers.merge(wanted, 1, Integer::sum);
    } while (!take(name));
    return name;
  }

  /** A new name made of a wire name: {@code pet-id} gives {@code petId}. */
  public String addWire(String wire) {
    return add(Spellings.local(wire));
  }

  /** A new name made of words and a wire name: {@code read, pet-id} gives {@code readPetId}. */
  public String addMethod(String verb, String wire) {
    return add(IdentifierRules.bounded(verb + Words.plain(wire).upperCamel()));
  }

  /** A new variable called like a class: {@code NotFound} gives {@code notFound}. */
  public String addVariable(String type) {
    int second = type.offsetByCodePoints(0, 1);
    return add(type.substring(0, second).toLowerCase(Locale.ROOT) + type.substring(second));
  }

  /** A new class made of a name and a wire name: {@code Ok, text/csv} gives {@code OkTextCsv}. */
  public String addClass(String name, String wire) {
    return add(name + Words.plain(wire).upperCamel());
  }

  /**
   * A new constant made of a wire name: {@code pet-id} gives {@code PET_ID}; what has no cases gets
   * a word that has them, so that no variable is called like it.
   */
  public String addConstant(String wire) {
    String constant = Spellings.ofConstant(wire).get(0);
    boolean caseless = constant.equals(constant.toLowerCase(Locale.ROOT));
    return add(IdentifierRules.bounded(caseless ? constant + "_VALUE" : constant));
  }
}
