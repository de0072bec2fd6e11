package dev.armature.runtime.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Gives no more than a number of bytes; what is longer ends in an exception. */
final class BoundedStream extends FilterInputStream {
  private final Supplier<IOException> tooLarge;
  private long rest;

  BoundedStream(InputStream in, long most, Supplier<IOException> tooLarge) {
    super(in);
    this.rest = most;
    this.tooLarge = tooLarge;
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
    count(Math.max(0, count));
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

  private void count(long more) throws IOException {
    rest -= more;
    if (rest < 0) {
      throw tooLarge.get();
    }
  }
}
