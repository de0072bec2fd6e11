package dev.armature.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void marksAreASetOfPlaces() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Marks marks = new Marks();
      BitSet expected = new BitSet();
      for (int step = 0; step < 20; step++) {
        change(random, marks, expected);
        for (int place = 0; place < 300; place++) {
          assertThat(marks.has(place)).as("place %s", place).isEqualTo(expected.get(place));
        }
        int count = random.nextInt(300);
        assertThat(marks.hasFirst(count)).isEqualTo(expected.nextClearBit(0) >= count);
      }
    }
  }

  private static void change(Random random, Marks marks, BitSet expected) {
    int place = random.nextInt(1 << random.nextInt(9));
    switch (random.nextInt(8)) {
      case 0 -> {
        marks.fill(place);
        expected.set(0, place);
      }
      case 1 -> {
        Marks others = new Marks();
        others.add(place);
        others.add(2);
        marks.addAll(others);
        expected.set(place);
        expected.set(2);
      }
      case 2 -> {
        if (place < 3) {
          marks.clear();
          expected.clear();
        }
      }
      default -> {
        marks.add(place);
        expected.set(place);
      }
    }
  }
}
