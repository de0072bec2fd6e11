package dev.armature.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.tape.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {
  private static final XmlObject NODE =
      XmlObject.of(
          XmlMember.attribute("id", XmlName.of("id"), XmlText.NUMBER),
          XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
          XmlMember.list("node", XmlName.of("node"), XmlObject.later(HostileXmlTest::node)));

  private static final XmlBody BODY = XmlBody.of(XmlName.of("node"), NODE);

  private static XmlObject node() {
    return NODE;
  }

  private static String json(byte[] xml, @Nullable String contentType) {
    return new String(BODY.toJson(xml, contentType), StandardCharsets.UTF_8);
  }

  private static String json(String xml, Charset charset) {
    return json(xml.getBytes(charset), null);
  }

  private static String refusal(byte[] xml, @Nullable String contentType) {
    JsonException refused =
        catchThrowableOfType(JsonException.class, () -> BODY.toJson(xml, contentType));
    assertThat(refused).isNotNull();
    assertThat(refused.violations()).hasSize(1);
    return refused.violations().get(0).keyword() + " " + refused.violations().get(0).detail();
  }

  private static String refusal(String xml) {
    return refusal(xml.getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void expandsNoEntities() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE node [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      laughs.append("\">");
    }
    assertThat(refusal(laughs + "]><node><name>&l9;</name></node>"))
        .startsWith("syntax is not valid XML (line 1, column ")
        .endsWith(": a document type is not allowed");
    assertThat(refusal("<node><name>&l9;</name></node>")).startsWith("syntax is not valid XML");
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String entity = "<!DOCTYPE node [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    assertThat(refusal(entity + "<node><name>&e;</name></node>"))
        .endsWith("a document type is not allowed")
        .doesNotContain("secret");
    assertThat(refusal("<!DOCTYPE node SYSTEM \"" + secret.toUri() + "\"><node/>"))
        .endsWith("a document type is not allowed");
    String parameter = "<!DOCTYPE node [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>";
    assertThat(refusal(parameter + "<node/>")).endsWith("a document type is not allowed");
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + secret.toUri();
    assertThat(json("<node>" + include + "'/></node>", StandardCharsets.UTF_8))
        .isEqualTo("{\"<include>\":null}");
  }

  @Test
  void limitsDepth() {
    // An object and an array in JSON for each element.
    String known = "<node>".repeat(256) + "</node>".repeat(256);
    String unknown = "<node>" + "<x>".repeat(511) + "</x>".repeat(511) + "</node>";
    assertThat(json(unknown, StandardCharsets.UTF_8)).isEqualTo("{\"<x>\":null}");
    assertThatCode(() -> BODY.toJson(known.getBytes(StandardCharsets.UTF_8), null))
        .doesNotThrowAnyException();
    assertThat(refusal("<node>".repeat(257) + "</node>".repeat(257)))
        .startsWith("depth must not nest deeper than 512 levels (line 1, column ");
    assertThat(refusal("<node>".repeat(100_000))).startsWith("depth ");
    assertThat(refusal("<node>" + "<x>".repeat(100_000))).startsWith("depth ");
  }

  @Test
  void limitsAttributes() {
    StringBuilder many = new StringBuilder("<node");
    for (int i = 0; i < 1_000_000; i++) {
      many.append(" a").append(i).append("=''");
    }
    assertThat(refusal(many + "/>"))
        .startsWith("limit must not have more than 1000 attributes in an element (line 1, ");
    assertThat(refusal("<node id='1' id='2'/>")).startsWith("syntax ");
  }

  @Test
  void limitsElements() {
    assertThat(refusal("<node>" + "<x/>".repeat(4_000_001) + "</node>"))
        .startsWith("limit must not have more than 4000000 elements and attributes");
  }

  /** Newer JDKs have limits that are meant for entities of document types. */
  @Test
  void readsManyEscapes() {
    String text = "&amp;".repeat(300_000);
    assertThat(json("<node><name>" + text + "</name></node>", StandardCharsets.UTF_8))
        .isEqualTo("{\"name\":\"" + "&".repeat(300_000) + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "<node",
        "<node>",
        "<node></nod>",
        "<node/><node/>",
        "<node/>x",
        "<node a/>",
        "<node a=b/>",
        "<node>&amp</node>",
        "<node>&#0;</node>",
        "<node>&#xD800;</node>",
        "<node>\u0000</node>",
        "<node>\u0001</node>",
        "<node>]]></node>",
        "<p:node/>",
        "<node><!-- -- --></node>",
        "<?xml version='1.1'?><node/>",
        "<?xml version='2.0'?><node/>",
        "<?xml version='1.0' encoding='UTF-7'?><node/>",
        "<?xml version='1.0' encoding='IBM037'?><node/>",
        " <?xml version='1.0'?><node/>",
        "<node xmlns:xml='urn:x'/>",
        "<node xmlns:a='urn:x' xmlns:b='urn:x' a:c='' b:c=''/>"
      })
  void refusesWhatIsNoXml(String xml) {
    assertThat(refusal(xml)).startsWith("syntax is not valid XML (line ");
  }

  @Test
  void readsFourEncodings() {
    String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>";
    String node = "<node><name>é</name></node>";
    String json = "{\"name\":\"é\"}";
    assertThat(json(declared + node, StandardCharsets.ISO_8859_1)).isEqualTo(json);
    assertThat(json(node, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(json("\uFEFF" + node, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(json(node, StandardCharsets.UTF_16)).isEqualTo(json);
    assertThat(json("\uFEFF" + node, StandardCharsets.UTF_16LE)).isEqualTo(json);
    assertThat(json(node, StandardCharsets.UTF_16BE)).isEqualTo(json);
    String utf16 = "<?xml version='1.0' encoding='UTF-16'?>";
    assertThat(json(utf16 + node, StandardCharsets.UTF_16LE)).isEqualTo(json);
    byte[] latin = node.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(json(latin, "text/xml; charset=\"iso-8859-1\"")).isEqualTo(json);
    assertThat(refusal(latin, null))
        .isEqualTo("syntax is not valid XML (line 1, column 13): not UTF-8");
    assertThat(refusal(latin, "text/xml; charset=us-ascii")).endsWith("not US-ASCII");
    assertThat(refusal(latin, "text/xml; charset=ebcdic"))
        .endsWith("the encoding must be UTF-8, UTF-16, US-ASCII or ISO-8859-1");
    assertThat(refusal(node.getBytes(Charset.forName("UTF-32")), null)).startsWith("syntax ");
  }

  /** Bytes changed at random are read or refused, and nothing else. */
  @Test
  void neverFailsOtherwise() {
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE a><node id='1' xmlns:a='urn:a'>"
            + "<name>x&lt;<![CDATA[y]]></name><!-- c --><node a:id=\"2\"/><?pi x?></node>";
    Random random = new Random(12);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = changed(random, (i % 2 == 0 ? xml : xml.replace("<!DOCTYPE a>", "")));
      try {
        BODY.toJson(changed, null);
      } catch (JsonException refused) {
        assertThat(refused.violations()).hasSize(1);
      }
    }
  }

  private static byte[] changed(Random random, String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(Math.min(12, bytes.length - from));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    for (int n = random.nextInt(4); n > 0; n--) {
      out.write("<>&;'\"/!?[]-:= \u0000aé".getBytes(StandardCharsets.UTF_8)[random.nextInt(19)]);
    }
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
