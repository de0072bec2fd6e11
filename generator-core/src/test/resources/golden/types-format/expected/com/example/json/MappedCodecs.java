package com.example.json;

import com.shop.DecimalCodec;
import com.shop.Money;
import com.shop.MoneyCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import java.math.BigDecimal;

/**
 * The codecs that the configuration names for your classes.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class MappedCodecs {
  /** The codec of {@link BigDecimal}. */
  public static final JsonCodec<BigDecimal> DECIMAL_CODEC = new DecimalCodec();

  /** The codec of {@link Money}. */
  public static final JsonCodec<Money> MONEY_CODEC = new MoneyCodec();

  private MappedCodecs() {}
}
