import static org.assertj.core.api.Assertions.assertThat;

import com.example.model.Price;
import com.example.json.PriceCodec;
import dev.armature.runtime.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AllDecimals {
  @Test
  void numbersWithoutFormatAreDecimals() {
    byte[] json = "{\"amount\":1,\"plain\":2.50,\"ratio\":0.5}".getBytes(StandardCharsets.UTF_8);
    Price price = Json.read(json, PriceCodec.INSTANCE);

    assertThat(price.plain()).isEqualTo(new BigDecimal("2.50"));
    assertThat(price.ratio()).isEqualTo(0.5);
    assertThat(new String(Json.write(PriceCodec.INSTANCE, price), StandardCharsets.UTF_8))
        .contains("\"plain\":2.50");
  }
}
