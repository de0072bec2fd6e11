package com.shop;

import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

public final class DecimalCodec implements JsonCodec<BigDecimal> {
  @Override
  public BigDecimal read(JsonReader in) throws IOException {
    return in.decimal();
  }

  @Override
  public void write(JsonWriter out, BigDecimal value) throws IOException {
    out.number(value);
  }
}
