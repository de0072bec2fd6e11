import static org.assertj.core.api.Assertions.assertThat;

import com.example.mcp.TextsTools;
import com.example.model.PickResponse200;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.tool.Tools;
import org.junit.jupiter.api.Test;

class ToolTexts {
  private final Tools tools =
      TextsTools.builder(Layers.builder().build())
          .pick((context, input) -> PickResponse200.builder().build())
          .build();

  private boolean takes(String more) {
    return !tools.call("pick", "{\"code\": \"007\", \"404\": null" + more + "}").isError();
  }

  @Test
  void whatIsAnnouncedIsTaken() {
    String announced = tools.list().get(0).inputSchema().toString();
    assertThat(announced)
        .contains("\"enum\": [\"007\", \"1.10\"]")
        .contains("\"required\": [\"code\", \"404\"]")
        .contains("\"const\": \"1e3\"")
        .contains("{\"a\": [\"0x2\"]}");
    assertThat(takes(", \"literal\": \"1e3\"")).isTrue();
    assertThat(takes(", \"literal\": 1000")).isFalse();
    assertThat(takes(", \"either\": \"1.5\"")).isTrue();
    assertThat(takes(", \"either\": 1.5")).isFalse();
    assertThat(takes(", \"either\": 10")).isTrue();
    assertThat(takes(", \"number\": 1000")).isTrue();
    assertThat(takes(", \"number\": \"1e3\"")).isFalse();
  }
}
