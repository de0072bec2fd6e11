package dev.armature.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fenced blocks of a page of documentation, in order. */
final class Page {
  private static final Pattern BLOCK =
      Pattern.compile("(?:^`([^`\\n]+)`\\n\\n)?^```(\\w+)\\n(.*?)^```$", flags());

  private Page() {}

  /**
   * A block.
   *
   * @param file the file that it is, named in a line of its own before it
   * @param language what stands behind the fence
   */
  record Block(@Nullable String file, String language, String text) {}

  static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Matcher each = BLOCK.matcher(Files.readString(page)); each.find(); ) {
      blocks.add(new Block(each.group(1), each.group(2), each.group(3)));
    }
    return blocks;
  }

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }
}
