package dev.armature.runtime.http.message;

import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A source read as a body is. */
final class SourceBody implements Body.Incoming {
  private final ByteSource source;
  private byte @Nullable [] all;

  SourceBody(ByteSource source) {
    this.source = source;
  }

  @Override
  public long length() {
    return source.length();
  }

  @Override
  public byte[] bytes(long limit) throws IOException {
    byte[] present = all;
    if (present == null) {
      try (InputStream in = stream(limit)) {
        present = in.readAllBytes();
      }
      all = present;
    }
    if (present.length > limit) {
      throw Body.tooLarge(limit);
    }
    return present;
  }

  @Override
  public InputStream stream(long limit) throws IOException {
    if (source.length() > limit) {
      throw Body.tooLarge(limit);
    }
    return new LimitedStream(source.open(), limit);
  }
}
