package dev.armature.benchmarks.schema;

import java.io.IOException;
import java.util.Locale;

/** Who takes part. */
enum Entry {
  /** Jackson's token loop. */
  TOKENS,
  /** networknt. */
  NETWORKNT,
  /** harrel. */
  HARREL,
  /** databind and Hibernate Validator. */
  BEANS,
  /** Our validator, in the way that it takes for the document. */
  ARMATURE,
  /** Our validator, token by token where its compiler lets it. */
  STREAM,
  /** Our codec: records, checked. */
  CODEC,
  /** The codec of the same contract without its constraints. */
  UNCHECKED;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can decide about a pair's documents. */
  boolean plays(Pair pair, boolean valid) {
    return switch (this) {
      case BEANS, CODEC -> pair.isTyped();
      case UNCHECKED -> pair.isTyped() && valid;
      case TOKENS -> valid;
      default -> true;
    };
  }

  Contestant contestant(Pair pair) throws IOException {
    return switch (this) {
      case TOKENS -> Peers.tokens();
      case NETWORKNT -> Peers.networknt(pair);
      case HARREL -> Peers.harrel(pair);
      case BEANS -> BeanValidation.of(pair);
      case ARMATURE -> Validators.chosen(pair);
      case STREAM -> Validators.stream(pair);
      case CODEC -> TypedCodec.checked(pair);
      case UNCHECKED -> TypedCodec.unchecked(pair);
    };
  }
}
