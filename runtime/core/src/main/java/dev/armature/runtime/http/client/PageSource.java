package dev.armature.runtime.http.client;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Asks for one page after the other. */
interface PageSource<P> {
  /** The next page; null behind the last one. What fails may be asked for again. */
  @Nullable P next() throws IOException;
}
