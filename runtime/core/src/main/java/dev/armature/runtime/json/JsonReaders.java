package dev.armature.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.armature.runtime.tape.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes readers with one set of limits and one role. Immutable and thread-safe.
 *
 * <p>Every method takes the list that violations go to: with a list the reader explains, without
 * one (null) it stops at the first violation with {@link InvalidJson}.
 */
public final class JsonReaders {
  /** Default limits, strict: what a server reads with. */
  public static final JsonReaders STRICT = of(JsonLimits.DEFAULT);

  /** Default limits, tolerant: what a client reads with. */
  public static final JsonReaders TOLERANT = STRICT.tolerant();

  /** Buffers kept for reuse; requests beyond it at one moment allocate their own. */
  private static final int POOLED_BUFFERS = 256;

  private final JsonFactory factory;
  private final JsonLimits limits;
  private final boolean strict;

  private JsonReaders(JsonFactory factory, JsonLimits limits, boolean strict) {
    this.factory = factory;
    this.limits = limits;
    this.strict = strict;
  }

  /** Returns strict readers with limits of their own. Make it once: it holds buffers and names. */
  public static JsonReaders of(JsonLimits limits) {
    return new JsonReaders(factory(limits), limits, true);
  }

  /** Returns readers that take enum values and union variants they do not know. */
  public JsonReaders tolerant() {
    return new JsonReaders(factory, limits, false);
  }

  private static JsonFactory factory(JsonLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxNumberLength(limits.numberLength())
            .maxStringLength(limits.stringLength())
            .maxNameLength(limits.nameLength())
            .maxTokenCount(limits.tokens())
            .build();
    return new JsonFactoryBuilder()
        // RFC 8259 wants UTF-8; guessing would let NUL bytes pass as UTF-16.
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        // The JVM's table of interned strings is no place for names that strangers choose.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        // A buffer per thread would be a buffer per request on virtual threads.
        .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
        .streamReadConstraints(constraints)
        .build();
  }

  /**
   * Reads UTF-8 from a range of an array, which must not change meanwhile.
   *
   * @throws IOException never for this source, but readers share the signature
   */
  public JsonReader reader(byte[] json, int offset, int length, @Nullable Violations violations)
      throws IOException {
    return reader(factory.createParser(json, offset, length), violations);
  }

  /**
   * Reads UTF-8 from a stream, as it is needed.
   *
   * @throws IOException if the stream fails
   */
  public JsonReader reader(InputStream json, @Nullable Violations violations) throws IOException {
    return reader(factory.createParser(json), violations);
  }

  /**
   * Reads a text.
   *
   * @throws IOException never for this source, but readers share the signature
   */
  public JsonReader reader(String json, @Nullable Violations violations) throws IOException {
    return reader(factory.createParser(json), violations);
  }

  /** Returns a reader in text mode; it stands nowhere until {@link JsonReader#reset}. */
  public JsonReader text(@Nullable Violations violations) {
    return new JsonReader(this, new Cursor(), violations);
  }

  private JsonReader reader(JsonParser parser, @Nullable Violations violations) {
    return new JsonReader(this, new Cursor(new ParserTokens(parser)), violations);
  }

  JsonLimits limits() {
    return limits;
  }

  boolean isStrict() {
    return strict;
  }
}
