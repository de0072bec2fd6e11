package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scanners against the grammars of their specifications: sentences of the grammar, and sentences in
 * which one character was changed. {@code -Darmature.fuzz.minutes} asks for many more.
 */
class FormatGrammarTest {
  private static final int SENTENCES = 3_000;
  private static final String STRANGE =
      ":/?#[]@%{}~.-_+ *,=\"\\0aZz\u00E9\0\n\u7FFF\uFFFE\uD835\uDCB3";

  static Stream<Arguments> formats() {
    Predicate<String> always = text -> true;
    return Stream.of(
        Arguments.of(
            Format.DATE, FormatGrammars.DATE, (Predicate<String>) FormatGrammarTest::isDay),
        Arguments.of(
            Format.TIME, FormatGrammars.TIME, (Predicate<String>) FormatGrammarTest::isSecond),
        Arguments.of(
            Format.DATE_TIME,
            FormatGrammars.DATE_TIME,
            (Predicate<String>) FormatGrammarTest::isMoment),
        Arguments.of(
            Format.DURATION,
            FormatGrammars.DURATION,
            (Predicate<String>) FormatGrammarTest::isCapital),
        Arguments.of(Format.UUID, FormatGrammars.UUID, always),
        Arguments.of(Format.IPV4, UriGrammar.IPV4, always),
        Arguments.of(Format.IPV6, UriGrammar.IPV6, always),
        Arguments.of(Format.URI, UriGrammar.URI, always),
        Arguments.of(Format.URI_REFERENCE, UriGrammar.URI_REFERENCE, always),
        Arguments.of(Format.IRI, UriGrammar.IRI, always),
        Arguments.of(Format.IRI_REFERENCE, UriGrammar.IRI_REFERENCE, always),
        Arguments.of(Format.URI_TEMPLATE, FormatGrammars.URI_TEMPLATE, always),
        Arguments.of(Format.JSON_POINTER, FormatGrammars.JSON_POINTER, always),
        Arguments.of(
            Format.RELATIVE_JSON_POINTER_01, FormatGrammars.RELATIVE_JSON_POINTER_01, always),
        Arguments.of(
            Format.HOSTNAME,
            FormatGrammars.HOSTNAME,
            (Predicate<String>) FormatGrammarTest::isPlainHost),
        Arguments.of(
            Format.EMAIL, FormatGrammars.EMAIL, (Predicate<String>) FormatGrammarTest::isMailbox),
        Arguments.of(Format.BYTE, FormatGrammars.BYTE, always),
        Arguments.of(Format.SF_TOKEN, FormatGrammars.SF_TOKEN, always),
        Arguments.of(Format.SF_STRING, FormatGrammars.SF_STRING, always),
        Arguments.of(
            Format.MEDIA_RANGE,
            FormatGrammars.MEDIA_RANGE,
            (Predicate<String>) FormatGrammarTest::isRange));
  }

  @ParameterizedTest
  @MethodSource("formats")
  @Timeout(600)
  void knowsItsGrammar(Format format, Grammar grammar, Predicate<String> meaning) {
    Pattern pattern = Pattern.compile(grammar.regex());
    long minutes = Long.getLong("armature.fuzz.minutes", 0);
    Random random = new Random(Long.getLong("armature.fuzz.seed", 1));
    int accepted = 0;
    for (long n = SENTENCES * (1 + 20 * minutes); n > 0; n--) {
      String sentence = grammar.sentence(random);
      assertThat(pattern.matcher(sentence).matches()).as(shown(sentence)).isTrue();
      assertThat(format.matches(sentence)).as(shown(sentence)).isEqualTo(meaning.test(sentence));
      accepted += format.matches(sentence) ? 1 : 0;
      String changed = changed(sentence, random);
      boolean expected = pattern.matcher(changed).matches() && meaning.test(changed);
      assertThat(format.matches(changed)).as(shown(changed)).isEqualTo(expected);
    }
    assertThat(accepted).isGreaterThan(SENTENCES / 4);
  }

  /** One character replaced, put in or taken away. */
  private static String changed(String sentence, Random random) {
    List<Integer> text = sentence.codePoints().boxed().collect(Collectors.toList());
    int at = random.nextInt(text.size() + 1);
    int kind = random.nextInt(3);
    if (kind > 0 && at < text.size()) {
      text.remove(at);
    }
    if (kind < 2) {
      boolean own = random.nextBoolean() && !sentence.isEmpty();
      int[] from = (own ? sentence : STRANGE).codePoints().toArray();
      text.add(at, from[random.nextInt(from.length)]);
    }
    return text.stream().map(Character::toString).collect(Collectors.joining());
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray()) {
      shown.append(c > ' ' && c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return shown.toString();
  }

  private static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A leap second is the last of a day in UTC. */
  private static boolean isSecond(String time) {
    return !time.startsWith(":60", 5) || minuteInUtc(LocalDate.EPOCH, time).equals("23:59");
  }

  /** A leap second is the last of a month in UTC. */
  private static boolean isMoment(String text) {
    String date = text.substring(0, 10);
    String time = text.substring(11);
    if (!isDay(date) || !isSecond(time)) {
      return false;
    }
    return !time.startsWith(":60", 5)
        || inUtc(LocalDate.parse(date), time).plusMinutes(1).getDayOfMonth() == 1;
  }

  private static String minuteInUtc(LocalDate date, String time) {
    return inUtc(date, time).toLocalTime().toString();
  }

  private static LocalDateTime inUtc(LocalDate date, String time) {
    LocalDateTime local =
        date.atTime(Integer.parseInt(time.substring(0, 2)), Integer.parseInt(time.substring(3, 5)));
    if (time.toLowerCase(Locale.ROOT).endsWith("z")) {
      return local;
    }
    String offset = time.substring(time.length() - 6);
    int minutes =
        Integer.parseInt(offset.substring(1, 3)) * 60 + Integer.parseInt(offset.substring(4));
    return offset.charAt(0) == '+' ? local.minusMinutes(minutes) : local.plusMinutes(minutes);
  }

  private static boolean isPlainHost(String host) {
    return host.length() <= 253
        && Stream.of(host.split("\\."))
            .noneMatch(label -> label.toLowerCase(Locale.ROOT).startsWith("xn--"));
  }

  /** No tag of an address but IPv6 is registered; lengths are of section 4.5.3.1. */
  private static boolean isMailbox(String mailbox) {
    int at = mailbox.lastIndexOf('@');
    return at <= 64 && !(mailbox.endsWith("]") && mailbox.indexOf(':', at) >= 0);
  }

  /** Designators are capital letters, as in ISO 8601. */
  private static boolean isCapital(String duration) {
    return duration.equals(duration.toUpperCase(Locale.ROOT));
  }

  /** Only a wildcard stands behind the wildcard for all types. */
  private static boolean isRange(String range) {
    return !range.matches("(?s)\\*/.*") || range.matches("(?s)\\*/\\*([ \t;].*)?");
  }
}
