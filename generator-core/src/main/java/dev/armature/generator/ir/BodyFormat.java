package dev.armature.generator.ir;

/** How the bytes of a body become a value. */
public enum BodyFormat {
  /** {@code application/json}, {@code +json}. */
  JSON,
  /** {@code application/xml}, {@code +xml}: JSON in the shape of {@link Content#xml}. */
  XML,
  /** {@code application/x-www-form-urlencoded}. */
  FORM,
  /** {@code multipart/form-data}: an object of which some members may be files. */
  MULTIPART,
  /** {@code text/*}: the value is a string scalar. */
  TEXT,
  /** {@code text/event-stream}: the value is the data of an event. */
  EVENTS,
  /** {@code application/jsonl} and the like: the value is that of a line. */
  LINES,
  /** Anything else: the bytes as they are. */
  BINARY;

  /** Whether a body is one value after the other, each sent or read while there are more. */
  public boolean isSequence() {
    return this == EVENTS || this == LINES;
  }

  /** Whether a body is a value with members and items. */
  public boolean isStructured() {
    return isDocument() || this == FORM || this == MULTIPART;
  }

  /** Whether a body is a JSON value, or one that stands for it. */
  public boolean isDocument() {
    return this == JSON || this == XML;
  }

  /** Whether a body need not fit into memory. */
  public boolean isStreamed() {
    return isSequence() || this == BINARY || this == MULTIPART;
  }

  /** Dispatches on the format. */
  public <R> R accept(Visitor<R> visitor) {
    return switch (this) {
      case JSON -> visitor.json();
      case XML -> visitor.xml();
      case FORM -> visitor.form();
      case MULTIPART -> visitor.multipart();
      case TEXT -> visitor.text();
      case EVENTS -> visitor.events();
      case LINES -> visitor.lines();
      case BINARY -> visitor.binary();
    };
  }

  /** One method for each format. */
  public interface Visitor<R> {
    R json();

    R xml();

    R form();

    R multipart();

    R text();

    R events();

    R lines();

    R binary();
  }
}
