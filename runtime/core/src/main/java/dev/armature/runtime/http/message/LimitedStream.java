package dev.armature.runtime.http.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more than a number of bytes. */
public final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long taken;

  /** The bytes of {@code in}; more than {@code limit} of them throw {@link Body#tooLarge}. */
  public LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      count(1);
    }
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) {
    taken += more;
    if (taken > limit) {
      throw Body.tooLarge(limit);
    }
  }
}
