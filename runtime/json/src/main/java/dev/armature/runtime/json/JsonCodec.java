package dev.armature.runtime.json;

/**
 * Reads, validates and writes the values of one type.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> extends JsonDecoder<T>, JsonEncoder<T> {}
