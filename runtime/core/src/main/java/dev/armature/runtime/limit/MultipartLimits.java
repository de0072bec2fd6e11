package dev.armature.runtime.limit;

/**
 * How much of a multipart body may be what costs memory. The limit of the whole body is that of its
 * operation.
 *
 * @param parts the most parts, whatever they are
 * @param headBytes the most bytes of the headers of one part
 * @param textBytes the most bytes of names and contents of all parts that are no files, together
 */
public record MultipartLimits(int parts, int headBytes, int textBytes) {
  /** A thousand parts, 8 KiB of headers each, a mebibyte of texts. */
  public static final MultipartLimits DEFAULT = new MultipartLimits(1000, 8 << 10, 1 << 20);
}
