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
  /** Anything else: the bytes as they are. */
  BINARY {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary();
    }
  };

  /** Dispatches on the format. */
  public abstract <R> R accept(Visitor<R> visitor);

  /** One method for each format. */
  public interface Visitor<R> {
    R json();

    R form();

    R text();

    R binary();
  }
}
