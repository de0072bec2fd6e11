package dev.armature.runtime.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** An answer in memory that does not fit into the container's buffer: no thread waits for it. */
final class BytesAnswer implements WriteListener {
  private static final int CHUNK = 32 << 10;

  private final ServletCall call;
  private final ServletOutputStream out;
  private final byte[] body;
  private int sent;

  private BytesAnswer(ServletCall call, ServletOutputStream out, byte[] body) {
    this.call = call;
    this.out = out;
    this.body = body;
  }

  /** Sends the body, and completes the call. */
  static void send(ServletCall call, ServletOutputStream out, byte[] body) {
    out.setWriteListener(new BytesAnswer(call, out, body));
  }

  @Override
  public void onWritePossible() {
    call.strand().execute(this::write);
  }

  private void write() {
    try {
      while (!call.completed() && out.isReady()) {
        int count = Math.min(CHUNK, body.length - sent);
        if (count == 0) {
          call.complete();
          return;
        }
        out.write(body, sent, count);
        sent += count;
      }
    } catch (IOException gone) {
      call.disconnected();
    }
  }

  @Override
  public void onError(Throwable why) {
    call.strand().execute(call::disconnected);
  }
}
