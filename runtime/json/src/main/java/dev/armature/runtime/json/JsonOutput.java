package dev.armature.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Where documents are written to, one array. Most fit the generator's own buffer and arrive in one
 * piece, for which an array of just that length is made; only longer ones are moved.
 */
final class JsonOutput extends OutputStream {
  private static final int POOLED_BUFFERS = 256;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
          .build();

  private byte[] content = new byte[0];
  private int size;

  static JsonGenerator generator(OutputStream target) throws IOException {
    return FACTORY.createGenerator(target);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (size + length > content.length) {
      int room = size == 0 ? length : Math.max(content.length * 2, size + length);
      content = Arrays.copyOf(content, room);
    }
    System.arraycopy(bytes, offset, content, size, length);
    size += length;
  }

  byte[] toArray() {
    return size == content.length ? content : Arrays.copyOf(content, size);
  }
}
