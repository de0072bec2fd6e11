package dev.armature.generator.fuzz;

import java.util.List;

/** Takes parts away from a disagreement until none can go. */
final class Minimiser {
  private static final int BATCH = 24;

  private Minimiser() {}

  static Disagreement minimise(Disagreement found) {
    Disagreement smallest = found;
    for (Disagreement next = found; next != null; ) {
      smallest = next;
      next = smallerInstance(smallest);
      if (next == null) {
        next = smallerSchema(smallest);
      }
    }
    return smallest;
  }

  private static Disagreement smallerInstance(Disagreement found) {
    Trial trial = found.trial();
    Ours ours = Ours.compile(List.of(trial.schemaText())).get(0);
    for (Object instance : Reductions.of(trial.instance())) {
      Disagreement next = ask(new Trial(trial.draft(), trial.schema(), instance), ours);
      if (next != null && next.resembles(found)) {
        return next;
      }
    }
    return null;
  }

  private static Disagreement smallerSchema(Disagreement found) {
    Trial trial = found.trial();
    List<Object> smaller =
        Reductions.of(trial.schema()).stream()
            .filter(schema -> RandomValues.map(schema).containsKey("$schema"))
            .toList();
    for (int from = 0; from < smaller.size(); from += BATCH) {
      List<Object> batch = smaller.subList(from, Math.min(from + BATCH, smaller.size()));
      List<Ours> compiled = Ours.compile(batch.stream().map(Text::print).toList());
      for (int i = 0; i < batch.size(); i++) {
        Trial next = new Trial(trial.draft(), batch.get(i), trial.instance());
        Disagreement still = ask(next, compiled.get(i));
        if (still != null && still.resembles(found)) {
          return still;
        }
      }
    }
    return null;
  }

  /** The disagreement about a trial, or null. */
  static Disagreement ask(Trial trial, Ours compiled) {
    String instance = trial.instanceText();
    String ours = compiled.verdict(instance);
    String theirs = Peer.verdict(trial.draft(), trial.schemaText(), instance);
    return ours.equals(theirs) ? null : new Disagreement(trial, ours, theirs);
  }
}
