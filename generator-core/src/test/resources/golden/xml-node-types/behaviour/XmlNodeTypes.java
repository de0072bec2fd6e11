import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddBook;
import com.example.api.DefaultApi;
import com.example.model.Book;
import com.example.model.Editor;
import com.example.model.Size;
import com.example.model.Title;
import com.example.server.NodesRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlNodeTypes implements DefaultApi {
  private Object seen = "nothing";
  private final InMemoryClient client =
      InMemoryClient.of(NodesRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Book addBook(Context context, AddBook.Input input) {
    seen = input.body();
    return input.body();
  }

  private String add(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return client.post("/books").body("application/xml", bytes).send().text();
  }

  @Test
  void readsAndWritesNodesOfEveryKind() {
    String xml =
        "<Book isbn=\"1\" format=\"A5\"><heading lang=\"en\">A &lt;title&gt;</heading>"
            + "<Title>short</Title><authors><Author>x</Author><Author>y</Author></authors>"
            + "<Editor rank=\"1\">e</Editor><Editor/><pages>3</pages></Book>";

    String back = add(xml.replace("A &lt;title&gt;", "<![CDATA[A <title>]]>"));

    assertThat(seen)
        .isEqualTo(
            new Book(
                "1",
                new Title("en", "A <title>"),
                "short",
                List.of("x", "y"),
                List.of(new Editor(1L, "e"), new Editor(null, "")),
                3L,
                Size.A5));
    assertThat(back).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
  }

  @Test
  void refusesElementsBesideText() {
    assertThat(add("<Book isbn='1'><Title/><heading>a<b/></heading></Book>"))
        .doesNotContain("\"status\":400");
    assertThat(add("<Book isbn='1'><Title/>a</Book>"))
        .contains("must have no text beside its elements");
    assertThat(add("<Book format='A3'><Title/></Book>"))
        .contains("\"pointer\":\"/size\",\"keyword\":\"enum\"")
        .contains("\"keyword\":\"required\"");
  }
}
