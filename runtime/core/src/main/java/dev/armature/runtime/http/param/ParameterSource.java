package dev.armature.runtime.http.param;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the texts of parameters are: a request, as it came. */
public interface ParameterSource {
  /** What the path has in place of that parameter, still percent-encoded; null when it has none. */
  @Nullable String rawPathParameter(String name);

  /** What follows the question mark, still percent-encoded; null without one. */
  @Nullable String rawQuery();

  /** The first value of a header, names in any case; null when absent. */
  @Nullable String header(String name);

  /** All values of a header, names in any case, in order. */
  List<String> headers(String name);
}
