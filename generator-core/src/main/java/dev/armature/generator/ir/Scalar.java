package dev.armature.generator.ir;

/** A type without parts. Each stands for one Java type and one JSON type. */
public enum Scalar {
  STRING,
  BOOLEAN,
  INT32,
  INT64,
  /** Any whole number. */
  INTEGER,
  FLOAT32,
  FLOAT64,
  /** Any number; its literal is kept. */
  NUMBER,
  /** Any number, to calculate with; its literal is not kept. */
  DECIMAL,
  /** RFC 3339 {@code full-date}. */
  DATE,
  /** RFC 3339 {@code full-time}. */
  TIME,
  /** RFC 3339 {@code date-time}. */
  DATE_TIME,
  UUID,
  /** Bytes, in JSON a base64 string. */
  BASE64,
  /** Bytes that are a body or a part of one, not JSON. */
  BINARY
}
