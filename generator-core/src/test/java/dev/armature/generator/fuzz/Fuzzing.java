package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Asks both sides the same random questions until the time is over. */
final class Fuzzing {
  private static final int BATCH = 64;
  private static final int INSTANCES = 24;
  private static final int ENOUGH = 200;

  private final List<Known> known = Known.all();
  private final List<Disagreement> unknown = new ArrayList<>();
  private final int[] explained = new int[known.size()];
  private long seed;
  private int schemas;
  private int valid;
  private int invalid;
  private int withoutPeer;

  Fuzzing(long seed) {
    this.seed = seed;
  }

  /** Asks about so many batches of schemas. */
  void run(int batches) {
    for (int i = 0; i < batches; i++) {
      batch();
    }
  }

  /** Goes on until the given moment of {@link System#nanoTime}, or until much is wrong. */
  void runUntil(long end) {
    while (System.nanoTime() - end < 0 && unknown.size() < ENOUGH) {
      batch();
    }
  }

  List<Disagreement> unknown() {
    return unknown;
  }

  int valid() {
    return valid;
  }

  int invalid() {
    return invalid;
  }

  private void batch() {
    List<Draft> drafts = new ArrayList<>();
    List<Object> documents = new ArrayList<>();
    List<Dice> dice = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Dice die = new Dice(seed++);
      Draft draft = Draft.values()[die.below(Draft.values().length)];
      drafts.add(draft);
      documents.add(new RandomSchemas(die, draft).document());
      dice.add(die);
    }
    List<Ours> ours = Ours.compile(documents.stream().map(Text::print).toList());
    for (int i = 0; i < BATCH; i++) {
      ask(drafts.get(i), documents.get(i), ours.get(i), dice.get(i));
    }
  }

  private void ask(Draft draft, Object schema, Ours ours, Dice dice) {
    schemas++;
    Peer peer;
    try {
      peer = Peer.of(draft, Text.print(schema));
    } catch (RuntimeException unread) {
      withoutPeer++;
      return;
    }
    RandomValues values = new RandomValues(dice, schema);
    for (int i = 0; i < INSTANCES; i++) {
      Trial trial = new Trial(draft, schema, values.suggested());
      String instance = trial.instanceText();
      String mine = ours.verdict(instance);
      String theirs = peer.verdict(instance);
      if (mine.equals(theirs)) {
        valid += mine.equals("valid") ? 1 : 0;
        invalid += mine.equals("invalid") ? 1 : 0;
      } else if (!isKnown(new Disagreement(trial, mine, theirs))) {
        unknown.add(new Disagreement(trial, mine, theirs));
        return;
      }
    }
  }

  private boolean isKnown(Disagreement found) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).explains(found)) {
        explained[i]++;
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(schemas + " schemas (" + withoutPeer + " refused by networknt), next seed " + seed);
    text.append("; both say: " + valid + " valid, " + invalid + " invalid; known disagreements:");
    for (int i = 0; i < explained.length; i++) {
      text.append(' ').append(known.get(i).name()).append(' ').append(explained[i]);
    }
    return text.append("; unknown: ").append(unknown.size()).toString();
  }
}
