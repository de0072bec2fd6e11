package dev.armature.samples.petstore;

import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The photos of pets, in a folder that goes with the system's temporary files. Thread-safe. */
final class Photos {
  private final Path folder;

  Photos() {
    try {
      folder = Files.createTempDirectory("petstore");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores a photo while it comes in; half a photo never replaces a whole one. */
  void put(long id, ByteSource photo) throws IOException {
    Path coming = Files.createTempFile(folder, "coming", null);
    try (InputStream in = photo.open()) {
      Files.copy(in, coming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(coming, file(id), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(coming);
    }
  }

  /** The photo of a pet; null if it has none. */
  @Nullable ByteSource get(long id) throws IOException {
    return Files.exists(file(id)) ? ByteSource.of(file(id)) : null;
  }

  private Path file(long id) {
    return folder.resolve(id + ".png");
  }
}
