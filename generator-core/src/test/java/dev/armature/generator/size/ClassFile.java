package dev.armature.generator.size;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts for the JIT compiler in a class file (JVMS 4).
 *
 * @param constants entries of the constant pool; at most 65,534 are possible
 * @param methods those with code
 */
record ClassFile(int constants, List<Method> methods) {
  /**
   * A method.
   *
   * @param bytes of its code; at most 65,535 are possible
   */
  record Method(String name, int bytes) {}

  /** Reads a class file that a compiler wrote. */
  static ClassFile of(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      return new Reader(in).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private String[] texts = {};

    Reader(DataInputStream in) {
      this.in = in;
    }

    ClassFile read() throws IOException {
      in.skipNBytes(8);
      int constants = in.readUnsignedShort();
      texts = new String[constants];
      for (int i = 1; i < constants; i += constant(i)) {}
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      members(new ArrayList<>());
      List<Method> methods = new ArrayList<>();
      members(methods);
      return new ClassFile(constants - 1, methods);
    }

    /** Reads a constant; returns how many entries it takes (JVMS 4.4). */
    private int constant(int index) throws IOException {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> in.skipNBytes(8);
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant " + tag);
      }
      return tag == 5 || tag == 6 ? 2 : 1;
    }

    private void members(List<Method> found) throws IOException {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(2);
        String name = texts[in.readUnsignedShort()];
        in.skipNBytes(2);
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
          String attribute = texts[in.readUnsignedShort()];
          int length = in.readInt();
          if (!attribute.equals("Code")) {
            in.skipNBytes(length);
            continue;
          }
          in.skipNBytes(4);
          found.add(new Method(name, in.readInt()));
          in.skipNBytes(length - 8L);
        }
      }
    }
  }
}
