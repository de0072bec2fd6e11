import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddPet;
import com.example.api.DefaultApi;
import com.example.model.Pet;
import com.example.server.OldRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlSwagger implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(OldRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Pet addPet(Context context, AddPet.Input input) {
    return input.body();
  }

  @Test
  void readsAndWritesTheOldSpelling() {
    String xml =
        "<Pet><id>1</id><Category><id>2</id><name>c</name></Category><name>doggie</name>"
            + "<photoUrl><photoUrl>u</photoUrl></photoUrl>"
            + "<tag><Tag id=\"3\"><name>t</name></Tag></tag></Pet>";

    assertThat(
            client
                .post("/pets")
                .header("Accept", "application/xml")
                .body("application/xml", xml.getBytes(StandardCharsets.UTF_8))
                .send()
                .text())
        .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
  }
}
