package dev.armature.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.tape.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlBodyTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  /** A tree, so that shapes refer to themselves. */
  private static final XmlObject NODE =
      XmlObject.of(
          XmlMember.attribute("id", XmlName.of("id"), XmlText.NUMBER),
          XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
          XmlMember.element("open", XmlName.of("open"), XmlText.BOOLEAN),
          XmlMember.list("tags", XmlName.of("tag"), XmlText.STRING),
          XmlMember.requiredList("sizes", XmlName.of("size"), XmlText.NUMBER),
          XmlMember.element(
              "children",
              XmlName.of("children"),
              new XmlItems(XmlName.of("node"), XmlObject.later(XmlBodyTest::node))));

  private static final XmlBody TREE = XmlBody.of(XmlName.of("node"), NODE);

  private static final XmlBody SPACES =
      XmlBody.of(
          new XmlName("urn:a", "", "root"),
          XmlObject.of(
              XmlMember.attribute("lang", XmlName.of("lang"), XmlText.STRING),
              XmlMember.attribute("kind", new XmlName("urn:b", "b", "kind"), XmlText.STRING),
              XmlMember.attribute("sort", new XmlName("urn:d", "b", "sort"), XmlText.STRING),
              XmlMember.element("inner", XmlName.of("inner"), XmlText.STRING),
              XmlMember.element("other", new XmlName("urn:b", "b", "inner"), XmlText.STRING),
              XmlMember.element(
                  "third",
                  new XmlName("urn:c", "", "inner"),
                  XmlObject.of(
                      XmlMember.attribute("unit", XmlName.of("unit"), XmlText.STRING),
                      XmlMember.text("value", XmlText.NUMBER)))));

  private static XmlObject node() {
    return NODE;
  }

  private static String json(XmlBody body, String xml) {
    return new String(
        body.toJson(xml.getBytes(StandardCharsets.UTF_8), null), StandardCharsets.UTF_8);
  }

  private static String xml(XmlBody body, String json) {
    return new String(body.ofJson(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void readsMembersInAnyOrder() {
    String xml =
        "<?xml version='1.0'?><!-- a --><node id=' +07 '>\n <tag>a</tag><?pi x?>"
            + "<open> 1 </open><name> x &lt;<![CDATA[<y>]]>&#10;</name><size>.5</size><tag/>"
            + "<children><node><size>1.</size></node><node id='2'/></children></node>\n";

    assertThat(json(TREE, xml))
        .isEqualTo(
            "{\"id\":7,\"name\":\" x <<y>\\n\",\"open\":true,\"tags\":[\"a\",\"\"],\"sizes\":[0.5],"
                + "\"children\":[{\"sizes\":[1]},{\"id\":2,\"sizes\":[]}]}");
  }

  @Test
  void leavesWhatIsNoScalarToTheCodec() {
    assertThat(json(TREE, "<node id='x'><open>yes</open><size>INF</size><size/></node>"))
        .isEqualTo("{\"id\":\"x\",\"open\":\"yes\",\"sizes\":[\"INF\",\"\"]}");
  }

  @Test
  void givesMembersThatComeTwiceOrAreUnknownToTheCodec() {
    assertThat(
            json(TREE, "<node a='1'><name>x</name><b><c>y</c></b><name>z</name><id>3</id></node>"))
        .isEqualTo(
            "{\"name\":\"x\",\"sizes\":[],\"name\":\"z\",\"@a\":null,\"<b>\":null,\"<id>\":null}");
  }

  @Test
  void readsAndWritesNull() {
    String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
    String xml = HEAD + "<node><name " + xsi + "/><tag " + xsi + "/></node>";

    assertThat(xml(TREE, "{\"name\":null,\"tags\":[null],\"id\":null}")).isEqualTo(xml);
    assertThat(json(TREE, xml)).isEqualTo("{\"name\":null,\"tags\":[null],\"sizes\":[]}");
    assertThat(json(TREE, "<node " + xsi + "/>")).isEqualTo("null");
    assertThatThrownBy(() -> json(TREE, "<node " + xsi + ">x</node>"))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void writesWhatItReads() {
    String json =
        "{\"id\":1e3,\"name\":\"a\\r\\n\\t<&>\\\"é😀\",\"open\":false,\"tags\":[\"\",\"b\"],"
            + "\"sizes\":[-0.5],\"children\":[{\"sizes\":[]}]}";

    String xml = xml(TREE, json);

    assertThat(xml)
        .isEqualTo(
            HEAD
                + "<node id=\"1e3\"><name>a&#13;\n\t&lt;&amp;&gt;\"é😀</name><open>false</open>"
                + "<tag/><tag>b</tag><size>-0.5</size><children><node/></children></node>");
    assertThat(json(TREE, xml)).isEqualTo(json);
  }

  @Test
  void comparesNamesWithTheirNamespaces() {
    String json =
        "{\"lang\":\"a\\n\\t\\\"\",\"kind\":\"k\",\"sort\":\"s\",\"inner\":\"1\",\"other\":\"2\","
            + "\"third\":{\"unit\":\"cm\",\"value\":3}}";

    String xml = xml(SPACES, json);

    assertThat(xml)
        .isEqualTo(
            HEAD
                + "<root xmlns=\"urn:a\" xmlns:b=\"urn:b\" xmlns:b1=\"urn:d\""
                + " lang=\"a&#10;&#9;&quot;\" b:kind=\"k\" b1:sort=\"s\"><inner>1</inner>"
                + "<b:inner>2</b:inner><inner xmlns=\"urn:c\" unit=\"cm\">3</inner></root>");
    assertThat(json(SPACES, xml)).isEqualTo(json);
    assertThat(json(SPACES, "<q:root xmlns:q='urn:a'><inner/><q:inner>x</q:inner></q:root>"))
        .isEqualTo("{\"inner\":\"x\",\"<inner>\":null}");
    assertThatThrownBy(() -> json(SPACES, "<root/>"))
        .hasMessageContaining("must have the root element <root> in the namespace urn:a");
  }

  @Test
  void saysWhereAnElementHasNotWhatItShould() {
    assertThatThrownBy(() -> json(TREE, "<tree/>"))
        .hasMessageContaining("must have the root element <node> (line 1, column ");
    assertThatThrownBy(() -> json(TREE, "<node>\n  text</node>"))
        .hasMessageContaining("must have no text beside its elements (line 2, column ");
    assertThatThrownBy(() -> json(TREE, "<node><name>a<b/></name></node>"))
        .hasMessageContaining("must have no elements beside its text");
    assertThatThrownBy(() -> json(TREE, "<node><children><x/></children></node>"))
        .hasMessageContaining("must have no elements but <node> in this list");
  }

  @Test
  void writesNoCharacterThatXmlHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> xml(TREE, "{\"name\":\"a\\u0000\"}"))
        .withMessage("XML has no character U+0000");
    assertThatIllegalArgumentException().isThrownBy(() -> xml(TREE, "{\"name\":\"\\uffff\"}"));
  }

  @Test
  void knowsItsMediaTypes() {
    assertThat(TREE.isOf("application/xml")).isTrue();
    assertThat(TREE.isOf("Text/XML; charset=utf-8")).isTrue();
    assertThat(TREE.isOf("application/atom+xml")).isTrue();
    assertThat(TREE.isOf("application/json")).isFalse();
  }
}
