package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class BomTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> UNPUBLISHED = List.of("samples/", "benchmarks");

  @Test
  void listsEveryPublishedArtifact() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : texts(pom(ROOT), "module")) {
      Document pom = pom(ROOT.resolve(module));
      boolean isBom = module.equals("runtime/bom");
      if (!isBom && UNPUBLISHED.stream().noneMatch(module::startsWith)) {
        published.add(own(pom, "artifactId"));
      }
    }
    assertThat(published).hasSizeGreaterThan(5);

    Document bom = pom(ROOT.resolve("runtime/bom"));

    Element managed = (Element) bom.getElementsByTagName("dependencyManagement").item(0);
    assertThat(texts(managed, "artifactId")).containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void hasTheVersionOfTheBuild() throws Exception {
    assertThat(own(pom(ROOT.resolve("runtime/bom")), "version"))
        .isEqualTo(own(pom(ROOT), "version"));
  }

  @Test
  void gettingStartedNamesEveryArtifactOfTheRuntimeWithItsModule() throws Exception {
    List<String> rows = new ArrayList<>();
    for (String module : texts(pom(ROOT), "module")) {
      if (module.startsWith("runtime/") && !module.equals("runtime/bom")) {
        Document pom = pom(ROOT.resolve(module));
        String name = texts(pom, "armature.module").get(0);
        rows.add("| `" + own(pom, "artifactId") + "` | `" + name + "` |");
      }
    }
    assertThat(ROOT.resolve("docs/getting-started.md")).content().contains(rows);
  }

  private static Document pom(Path module) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(module.resolve("pom.xml").toFile());
  }

  /** A child of the project itself, not of its parent or dependencies. */
  private static String own(Document pom, String name) {
    NodeList children = pom.getDocumentElement().getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child.getNodeName().equals(name)) {
        return child.getTextContent();
      }
    }
    throw new AssertionError("no <" + name + "> in " + pom.getDocumentURI());
  }

  private static List<String> texts(Document document, String name) {
    return texts(document.getDocumentElement(), name);
  }

  private static List<String> texts(Element element, String name) {
    List<String> texts = new ArrayList<>();
    NodeList found = element.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
