package com.example.json;

import com.shop.Money;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import java.nio.charset.StandardCharsets;

/**
 * Documented defaults that are values of your classes.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class MappedDefaults {
  /** {@code "1.00 EUR"}. */
  public static final Money MONEY_1_00_EUR =
      Json.read("\"1.00 EUR\"".getBytes(StandardCharsets.UTF_8), MappedCodecs.MONEY_CODEC);

  /** {@code "100.00 EUR"}. */
  public static final Money MONEY_100_00_EUR =
      Json.read("\"100.00 EUR\"".getBytes(StandardCharsets.UTF_8), MappedCodecs.MONEY_CODEC);

  private MappedDefaults() {}
}
