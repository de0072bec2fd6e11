package dev.armature.generator.ir;

/** How the bytes of a body become a value. */
public enum BodyFormat {
  /** {@code application/json}, {@code +json}. */
  JSON {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.json();
    }
  },
  /** {@code application/x-www-form-urlencoded}. */
  FORM {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.form();
    }
  },
  /** {@code text/*}: the value is a string scalar. */
  TEXT {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text();
    }
  },
  /** {@code text/event-stream}: the value is the data of an event. */
  EVENTS {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.events();
    }
  },
  /** {@code application/jsonl} and the like: the value is that of a line. */
  LINES {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lines();
    }
  },
  /** Anything else: the bytes as they are. */
  BINARY {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary();
    }
  };

  /** Whether a body is one value after the other, each sent or read while there are more. */
  public boolean isSequence() {
    return this == EVENTS || this == LINES;
  }

  /** Whether a body need not fit into memory. */
  public boolean isStreamed() {
    return isSequence() || this == BINARY;
  }

  /** Dispatches on the format. */
  public abstract <R> R accept(Visitor<R> visitor);

  /** One method for each format. */
  public interface Visitor<R> {
    R json();

    R form();

    R text();

    R events();

    R lines();

    R binary();
  }
}
