package dev.armature.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random values of random shapes come back as they were, however they are spelled. */
class XmlRoundTripTest {
  private static final int SHAPES = 300;
  private static final int VALUES = 20;
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "a.b-c_1", "é");
  private static final List<String> NAMESPACES = List.of("", "", "urn:a", "urn:b", "urn:<&\"'>");
  private static final List<String> PREFIXES = List.of("", "p", "q", "ns");
  private static final List<String> CHARACTERS =
      List.of(
          "a", "Z", " ", "\t", "\n", "\r", "<", ">", "&", "\"", "'", "]]>", "é", "\u2028", "😀");

  private final Random random = new Random(20261130);

  @Test
  void comesBackAsItWas() throws IOException {
    for (int i = 0; i < SHAPES; i++) {
      Shape shape = object(3, "");
      XmlName root = name(NAMES.get(random.nextInt(NAMES.size())), "");
      XmlBody body = XmlBody.of(root, shape.content());
      for (int j = 0; j < VALUES; j++) {
        String json = json(shape);
        String xml = text(body.ofJson(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(text(body.toJson(xml.getBytes(StandardCharsets.UTF_8), null)))
            .as(xml)
            .isEqualTo(json);
        byte[] wide = xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertThat(text(body.toJson(wide, "text/xml"))).as(xml).isEqualTo(json);
      }
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** A content, and what writes random values of it. */
  private record Shape(XmlContent content, Values values) {}

  private interface Values {
    void write(JsonWriter out) throws IOException;
  }

  private static String json(Shape shape) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter out = JsonWriter.to(bytes)) {
      shape.values().write(out);
    }
    return text(bytes.toByteArray());
  }

  private XmlName name(String local, String distinct) {
    String namespace = NAMESPACES.get(random.nextInt(NAMESPACES.size()));
    String prefix = namespace.isEmpty() ? "" : PREFIXES.get(random.nextInt(PREFIXES.size()));
    return new XmlName(namespace, prefix, local + distinct);
  }

  private Shape shape(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return scalar(XmlText.values()[random.nextInt(3)]);
    }
    return random.nextBoolean() ? object(depth - 1, "") : list(depth - 1);
  }

  private Shape list(int depth) {
    Shape item = shape(depth);
    return new Shape(new XmlItems(name("item", ""), item.content()), out -> items(out, item, 0));
  }

  private void items(JsonWriter out, Shape item, int least) throws IOException {
    out.beginArray();
    for (int n = least + random.nextInt(4); n > 0; n--) {
      maybeNull(out, item);
    }
    out.endArray();
  }

  private void maybeNull(JsonWriter out, Shape shape) throws IOException {
    if (random.nextInt(6) == 0) {
      out.nil();
    } else {
      shape.values().write(out);
    }
  }

  private Shape scalar(XmlText kind) {
    return new Shape(
        kind,
        out -> {
          switch (kind) {
            case STRING -> out.string(string());
            case NUMBER -> out.number(JsonNumber.of(number()));
            case BOOLEAN -> out.bool(random.nextBoolean());
          }
        });
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
    }
    return text.toString();
  }

  private String number() {
    return List.of("0", "-0", "1.50", "-12e3", "1E-7", "123456789012345678901234567890")
        .get(random.nextInt(6));
  }

  private Shape object(int depth, String distinct) {
    List<XmlMember> members = new ArrayList<>();
    List<Values> values = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      String property = "m" + i + distinct;
      XmlName name = name(NAMES.get(random.nextInt(NAMES.size())), "" + i);
      switch (random.nextInt(4)) {
        case 0 -> {
          Shape text = scalar(XmlText.values()[random.nextInt(3)]);
          members.add(XmlMember.attribute(property, name, (XmlText) text.content()));
          values.add(optional(property, text));
        }
        case 1 -> {
          Shape item = shape(depth);
          members.add(XmlMember.requiredList(property, name, item.content()));
          values.add(named(property, out -> items(out, item, 0)));
        }
        case 2 -> {
          Shape item = shape(depth);
          members.add(XmlMember.list(property, name, item.content()));
          values.add(maybe(named(property, out -> items(out, item, 1))));
        }
        default -> {
          Shape value = shape(depth);
          members.add(XmlMember.element(property, name, value.content()));
          values.add(maybe(named(property, out -> maybeNull(out, value))));
        }
      }
    }
    XmlObject object = XmlObject.of(members.toArray(new XmlMember[0]));
    return new Shape(object, out -> write(out, values));
  }

  private static void write(JsonWriter out, List<Values> members) throws IOException {
    out.beginObject();
    for (Values member : members) {
      member.write(out);
    }
    out.endObject();
  }

  private Values optional(String property, Shape shape) {
    return maybe(named(property, shape.values()));
  }

  private static Values named(String property, Values value) {
    return out -> {
      out.name(property);
      value.write(out);
    };
  }

  private Values maybe(Values values) {
    return out -> {
      if (random.nextBoolean()) {
        values.write(out);
      }
    };
  }
}
