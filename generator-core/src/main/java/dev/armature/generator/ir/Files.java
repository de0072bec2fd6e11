package dev.armature.generator.ir;

import java.util.List;

/** The files of forms in parts: a class of the runtime, read like a class of the user's own. */
public final class Files {
  private static final String PACKAGE = "dev.armature.runtime.http.multipart.";
  private static final TypeRef.Mapped FILE =
      new TypeRef.Mapped(
          new MappedType(PACKAGE + "FilePart", PACKAGE + "FilePartCodec"),
          null,
          HttpBinding.Shape.SCALAR,
          List.of());

  private Files() {}

  /** The place for a file. */
  public static Value value() {
    return Value.of(FILE);
  }

  /** Whether a file stands there, or several. */
  public static boolean are(Value value) {
    return value.type().equals(FILE)
        || value.type() instanceof TypeRef.ListOf list && list.items().type().equals(FILE);
  }
}
