package dev.armature.generator.read.common;

import dev.armature.generator.schema.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it is met, before anything of it is read: what tells whether it is wanted.
 *
 * @param id as written, else as derived from its method and path
 * @param path its path template, with a leading slash; null if HTTP does not reach it
 * @param tags as written
 * @param at where it is written
 */
public record OperationHead(String id, @Nullable String path, List<String> tags, Place at) {
  public OperationHead {
    tags = List.copyOf(tags);
  }
}
