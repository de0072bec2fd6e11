package dev.armature.generator.read.overlay;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.Span;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of changes to a contract.
 *
 * @param path where it is
 * @param named where a file of the user's names it, or null
 */
public record OverlayFile(Path path, @Nullable Span named) {
  Document load(SourceLoader loader) throws SourceException {
    return named == null ? loader.loadOther(path) : loader.loadOther(path, named);
  }
}
