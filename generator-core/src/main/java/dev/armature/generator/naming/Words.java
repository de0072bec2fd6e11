package dev.armature.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a wire name, and the identifiers that are made of them. */
record Words(List<String> words) {
  private static final Pattern SIGNED = Pattern.compile("[+-]\\d.*");

  Words {
    words = List.copyOf(words);
  }

  /** The words of a name; whatever no identifier may hold only separates them. */
  static Words of(String wire) {
    return split(wire, false);
  }

  /** The words of a name with everything spelled out that an identifier would lose. */
  static Words spelled(String wire) {
    Words words = split(wire, true);
    return words.words.isEmpty() ? new Words(List.of("empty")) : words;
  }

  /** The words of a name, spelled out only where too little would remain of it. */
  static Words plain(String wire) {
    Words words = of(wire);
    boolean signed = SIGNED.matcher(wire).matches();
    return words.words.isEmpty() || signed ? spelled(wire) : words;
  }

  private static Words split(String wire, boolean spell) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String name = Normalizer.normalize(wire, Normalizer.Form.NFC);
    name.codePoints()
        .forEach(
            c -> {
              if (Characters.inIdentifier(c)) {
                word.appendCodePoint(c);
                return;
              }
              flush(word, words);
              if (spell) {
                words.add(Characters.spell(c));
              }
            });
    flush(word, words);
    return new Words(lowerIfShouted(words));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.addAll(CamelCase.split(word.toString()));
      word.setLength(0);
    }
  }

  /** {@code PET_ID} is two words in capitals for no reason of their own; {@code URL} has one. */
  private static List<String> lowerIfShouted(List<String> words) {
    boolean shouted = words.size() > 1 && words.stream().allMatch(w -> w.equals(upper(w)));
    return shouted ? words.stream().map(Words::lower).toList() : words;
  }

  /** {@code PetOwner}. */
  String upperCamel() {
    return words.stream().map(Words::capital).collect(Collectors.joining());
  }

  /** {@code petOwner}. */
  String lowerCamel() {
    return lower(words.get(0)) + new Words(words.subList(1, words.size())).upperCamel();
  }

  /** {@code PET_OWNER}. */
  String constant() {
    return words.stream().map(Words::upper).collect(Collectors.joining("_"));
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
