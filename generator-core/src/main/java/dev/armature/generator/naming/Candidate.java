package dev.armature.generator.naming;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Origin;
import java.util.List;

/**
 * An element that needs a name among others.
 *
 * @param wire its name in the contract
 * @param identity what tells it from all others in its name space, whatever their order
 * @param rank which of two equally near spellings keeps the name: the lower one
 * @param spellings from the plain one to the longest; a hash of the identity follows them
 * @param origin where it was written
 */
record Candidate(String wire, String identity, int rank, List<String> spellings, Origin origin) {
  Candidate {
    spellings = spellings.stream().map(IdentifierRules::bounded).distinct().toList();
  }

  /** What is named after its role comes behind all that has a name or a place of its own. */
  private static final int BEHIND = 1_000;

  /** A class made of a hint. */
  static Candidate of(Hint hint, String suffix, String identity, Origin origin) {
    String wire = String.join("/", hint.parts());
    boolean shared = !hint.content().isEmpty();
    return new Candidate(
        shared ? wire + " (anonymous)" : wire,
        identity,
        hint.parts().size() + (shared ? BEHIND : 0),
        Spellings.of(hint, suffix),
        origin);
  }

  /** The spelling of a level; there is one for each level. */
  String spelling(int level) {
    int beyond = level - spellings.size();
    if (beyond < 0) {
      return spellings.get(level);
    }
    return spellings.get(0) + "_" + IdentifierRules.hash(identity, Math.min(64, 8 * (beyond + 1)));
  }

  /** How far the plain spelling is from what the contract wrote. */
  int distance() {
    String plain = spellings.get(0);
    if (wire.equals(plain)) {
      return 0;
    }
    if (IdentifierRules.folded(wire).equals(IdentifierRules.folded(plain))) {
      return 1;
    }
    return IdentifierRules.legal(wire) ? 2 : 3;
  }
}
