import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.json.WholeSchemasJson;
import dev.armature.runtime.json.Json;
import com.example.model.Cash;
import com.example.model.Order;
import dev.armature.runtime.tape.Violation;
import dev.armature.runtime.tape.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeSchemas {
  private static Order read(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), WholeSchemasJson.ORDER);
  }

  /** Each violation as {@code pointer keyword}. */
  private static List<String> violations(String json) {
    JsonException found = catchThrowableOfType(JsonException.class, () -> read(json));
    return found == null
        ? List.of()
        : found.violations().stream().map(WholeSchemas::text).toList();
  }

  private static String text(Violation violation) {
    return violation.pointer() + " " + violation.keyword();
  }

  @Test
  void valuesAreReadIntoTheModel() {
    Order order =
        read(
            """
            {"lines": ["main", "side"], "labels": {"x-a": "b"}, "point": [1, 2.5],
             "card": "c", "billingAddress": "b", "payment": {"amount": 3}}
            """);

    assertThat(order.lines()).containsExactly("main", "side");
    assertThat(order.labels()).containsEntry("x-a", "b");
    assertThat(order.payment()).isEqualTo(new Cash(3));
  }

  @Test
  void everyKeywordCounts() {
    assertThat(violations("{\"lines\": [\"main\"], \"card\": \"c\"}"))
        .containsExactly(" dependentRequired");
    assertThat(violations("{\"lines\": [\"main\"], \"express\": true}"))
        .containsExactly(" required");
    assertThat(violations("{\"lines\": [\"side\"]}")).containsExactly("/lines contains");
    assertThat(violations("{\"lines\": [\"main\"], \"labels\": {\"x-a\": \"long\"}}"))
        .containsExactly("/labels/x-a maxLength");
    assertThat(violations("{\"lines\": [\"main\"], \"labels\": {\"y\": \"b\"}}")).hasSize(1);
    assertThat(violations("{\"lines\": [\"main\"], \"point\": [1, 2, 3]}")).hasSize(1);
    assertThat(violations("{\"lines\": [\"main\"], \"point\": [\"1\"]}"))
        .containsExactly("/point/0 type");
    assertThat(violations("{\"lines\": [\"main\"], \"code\": \"none\"}"))
        .containsExactly("/code not");
    assertThat(violations("{\"lines\": [\"main\"], \"nothing\": 1}"))
        .containsExactly("/nothing properties");
    assertThat(violations("{\"lines\": [\"main\"], \"payment\": {\"amount\": 1, \"tip\": 2}}"))
        .hasSize(1);
  }

  @Test
  void faultsOfSeveralPlacesAreListedTogether() {
    assertThat(violations("{\"lines\": [\"main\", \"main\"], \"code\": \"none\"}"))
        .containsExactly("/lines uniqueItems", "/code not");
  }
}
