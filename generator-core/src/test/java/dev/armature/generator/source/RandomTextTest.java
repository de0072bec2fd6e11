package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties over random texts, each reproducible by the seed that a failure names. */
class RandomTextTest {
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    ", ",
    "\"",
    "'",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    "? ",
    "\t",
    "a",
    "b: ",
    "\"k\": ",
    "1",
    "-0",
    ".5",
    "1e9",
    "0x1f",
    "true",
    "null",
    "~",
    "&x ",
    "*x",
    "<<: ",
    "!!str ",
    "!t ",
    "|\n",
    ">-\n",
    "#",
    " #c\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\\u00e9",
    "\\",
    "😀",
    "é",
    "\u2028",
    "\u0085",
    "\ufeff",
    "\u0007",
    "\r\n",
    "\r",
    "@",
    "`",
    "\ud800",
    "%"
  };

  @Test
  void anyTextIsReadOrIsAProblemWithAPlace() {
    for (int seed = 0; seed < 60_000; seed++) {
      String text = randomText(new Random(seed));
      String name = seed % 2 == 0 ? "x.json" : "x.yaml";
      try {
        checkSpans(Read.text(name, text), text);
      } catch (SourceException e) {
        checkProblems(e.problems(), text, seed);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        fail("seed " + seed + ": " + text, e);
      }
    }
  }

  @Test
  void anyDamageToAContractIsReadOrIsAProblem() {
    String yaml =
        """
        openapi: 3.1.0
        info: &info {title: "T\\u00e9", version: '1'}
        paths:
          /a:
            get:
              <<: *info
              responses: {200: {description: |
                text
              }}
        """;
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(yaml);
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = random.nextInt(text.length());
        text.replace(at, at + random.nextInt(2), PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        Read.text("x.yaml", text.toString());
      } catch (SourceException e) {
        checkProblems(e.problems(), text.toString(), seed);
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed " + seed + ": " + text, e);
      }
    }
  }

  @Test
  void everySpanPointsAtItsText() throws SourceException {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder json = new StringBuilder();
      append(json, random, 4);
      for (String name : new String[] {"x.json", "x.yaml"}) {
        Node node = Read.text(name, json.toString());
        checkSpans(node, json.toString());
        assertThat(strip(Read.json(node))).isEqualTo(strip(json.toString()));
      }
      // The leading comment keeps it from being read as JSON: both readers must agree.
      Node viaYaml = Read.text("x.yaml", "#\n" + json);
      checkSpans(viaYaml, "#\n" + json);
      assertThat(strip(Read.json(viaYaml))).isEqualTo(strip(json.toString()));
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(25); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void append(StringBuilder out, Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 7 : 5);
    switch (kind) {
      case 0 -> out.append(random.nextInt(1000) - 500);
      case 1 -> out.append(random.nextBoolean());
      case 2 -> out.append("null");
      case 3 -> out.append(random.nextInt(10)).append(".50e+1");
      case 4 -> out.append(string(random));
      default -> appendAll(out, random, depth, kind == 5);
    }
  }

  private static void appendAll(StringBuilder out, Random random, int depth, boolean object) {
    out.append(object ? "{" : "[");
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? space(random) : "," + space(random));
      if (object) {
        out.append("\"").append(i).append("😀\"").append(random.nextBoolean() ? ":" : " :");
        out.append(" ").append(space(random));
      }
      append(out, random, depth - 1);
      out.append(space(random));
    }
    out.append(object ? "}" : "]");
  }

  private static String string(Random random) {
    String[] texts = {"\"\"", "\"a\"", "\"😀é\"", "\"a: b # c\"", "\"1\"", "\"~\"", "\"{[\""};
    return texts[random.nextInt(texts.length)];
  }

  private static String space(Random random) {
    String[] spaces = {"", "", " ", "\n", "\r\n ", "   "};
    return spaces[random.nextInt(spaces.length)];
  }

  private static String strip(String json) {
    return json.replaceAll("[ \\r\\n]", "");
  }

  private static void checkProblems(List<SourceProblem> problems, String text, int seed) {
    assertThat(problems).as("seed %d", seed).isNotEmpty();
    Lines lines = Lines.of(text);
    for (SourceProblem problem : problems) {
      assertThat(problem.span().line()).as("seed %d", seed).isBetween(1, lines.count());
      int length = lines.text(problem.span().line()).length();
      assertThat(problem.span().column()).as("seed %d", seed).isBetween(1, length + 3);
      assertThat(problem.help()).isNotBlank();
    }
  }

  private static void checkSpans(Node root, String text) {
    Lines lines = Lines.of(text);
    List<Node> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      String at = at(lines, node.span());
      if (node instanceof Node.ObjectNode object) {
        for (Node.Member member : object.members()) {
          String key = at(lines, member.keySpan());
          boolean plain = member.key().startsWith(key);
          boolean quoted = key.contains("\"") || key.contains("'") || key.contains("\\");
          boolean special = key.startsWith("&") || key.startsWith("*") || key.startsWith("!");
          boolean block = key.startsWith("|") || key.startsWith(">") || member.key().contains(" ");
          assertThat(plain || quoted || special || block).as(key + " for " + member.key()).isTrue();
          open.add(member.value());
        }
      } else if (node instanceof Node.ArrayNode array) {
        open.addAll(array.items());
      } else if (node instanceof Node.BooleanNode bool
          && !at.startsWith("!")
          && !at.startsWith("&")) {
        assertThat(at).isIn(Boolean.toString(bool.value()), "*x");
      }
    }
  }

  private static String at(Lines lines, Span span) {
    String line = lines.text(span.line());
    return line.substring(span.column() - 1, span.column() - 1 + span.length());
  }
}
