package dev.armature.generator.matrix;

import java.util.List;

/**
 * A type with values: a line of {@code types.tsv}. What does not exist is empty.
 *
 * @param name of the type
 * @param form {@code scalar}, {@code list}, {@code flat} for objects of scalars, else {@code deep}
 * @param schema that asks for the type and nothing else
 * @param valid a value
 * @param another value that is valid
 * @param wrong a value of another type
 * @param inline keywords that a codec checks
 * @param breaking a value that breaks just these
 */
record Sample(
    String name,
    String form,
    String schema,
    String valid,
    String another,
    String wrong,
    String inline,
    String breaking) {
  static List<Sample> all() {
    return Table.rows("/matrix/types.tsv").stream().map(Sample::of).toList();
  }

  private static Sample of(List<String> row) {
    return new Sample(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7));
  }

  @Override
  public String toString() {
    return name;
  }
}
