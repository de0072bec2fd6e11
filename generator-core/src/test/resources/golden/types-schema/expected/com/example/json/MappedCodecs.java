package com.example.json;

import com.shop.Amount;
import com.shop.AmountCodec;
import com.shop.Level;
import com.shop.LevelCodec;
import com.shop.Point;
import com.shop.PointCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;

/**
 * The codecs that the configuration names for your classes.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class MappedCodecs {
  /** The codec of {@link Amount}. */
  public static final JsonCodec<Amount> AMOUNT_CODEC = new AmountCodec();

  /** The codec of {@link Level}. */
  public static final JsonCodec<Level> LEVEL_CODEC = new LevelCodec();

  /** The codec of {@link Point}. */
  public static final JsonCodec<Point> POINT_CODEC = new PointCodec();

  private MappedCodecs() {}
}
