package dev.armature.runtime.security;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One textual encoding (RFC 7468).
 *
 * @param label what it is, {@code CERTIFICATE} for example
 * @param bytes its DER
 */
public record PemBlock(String label, byte[] bytes) {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

  /**
   * All of a text, in their order.
   *
   * @throws IllegalArgumentException when one is no base64
   */
  public static List<PemBlock> all(String text) {
    List<PemBlock> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      blocks.add(new PemBlock(matcher.group(1), Base64.getMimeDecoder().decode(matcher.group(2))));
    }
    return blocks;
  }
}
