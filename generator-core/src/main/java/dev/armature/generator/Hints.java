package dev.armature.generator;

/** What becomes of findings about legal contracts that weigh no more than a note. */
enum Hints {
  /** They are findings like all others. */
  TOLD,
  /** Only their number is told: they would drown what a run that generates has to say. */
  COUNTED
}
