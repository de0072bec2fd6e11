import static org.assertj.core.api.Assertions.assertThat;

import com.example.mcp.SearchTools;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.tool.ToolResult;
import dev.armature.runtime.tool.Tools;
import org.junit.jupiter.api.Test;

class ToolRules {
  private final Tools tools =
      SearchTools.builder(Layers.builder().build()).search((context, input) -> {}).build();

  private ToolResult call(String arguments) {
    return tools.call("search", arguments);
  }

  private void rejects(String arguments, String pointer, String keyword) {
    ToolResult result = call(arguments);
    assertThat(result.isError()).as(arguments).isTrue();
    assertThat(result.violations())
        .extracting(violation -> violation.pointer() + " " + violation.keyword())
        .containsExactly(pointer + " " + keyword);
  }

  @Test
  void argumentsThatObeyArriveAtTheHandler() {
    assertThat(call("{\"text\": \"a\"}").isError()).isFalse();
    assertThat(call("{\"tag\": \"b\", \"page\": 1, \"size\": 2, \"more\": true}").isError())
        .isFalse();
  }

  @Test
  void everyKeywordOfTheInputSchemaCounts() {
    rejects("{\"text\": \"a\", \"page\": 1}", "", "dependentRequired");
    rejects("{\"text\": \"a\", \"tag\": \"all\"}", "/tag", "not");
    rejects("{\"text\": \"a\", \"more\": 1}", "/more", "type");
    assertThat(call("{\"size\": 1}").isError()).isTrue();
  }
}
