package com.shop;

import dev.armature.runtime.json.StringCodec;
import java.util.Locale;

public final class LevelCodec implements StringCodec<Level> {
  @Override
  public Level parse(String text) {
    return Level.valueOf(text.toUpperCase(Locale.ROOT));
  }

  @Override
  public String format(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
