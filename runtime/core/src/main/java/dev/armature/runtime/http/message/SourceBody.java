package dev.armature.runtime.http.message;

import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.InputStream;

/** A source read as a body is. */
record SourceBody(ByteSource source) implements Body.Incoming {
  @Override
  public long length() {
    return source.length();
  }

  @Override
  public InputStream stream(long limit) throws IOException {
    if (source.length() > limit) {
      throw Body.tooLarge(limit);
    }
    return new LimitedStream(source.open(), limit);
  }
}
