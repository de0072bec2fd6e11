package com.shop;

import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;

public final class AmountCodec implements JsonCodec<Amount> {
  @Override
  public Amount read(JsonReader in) throws IOException {
    return new Amount(in.int32());
  }

  @Override
  public void write(JsonWriter out, Amount amount) throws IOException {
    out.number(amount.steps());
  }
}
