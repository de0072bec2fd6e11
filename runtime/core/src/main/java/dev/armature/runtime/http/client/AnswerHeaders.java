package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.ParameterSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of an answer, to read parameters from. */
record AnswerHeaders(Response response) implements ParameterSource {
  /** All of them. */
  Headers all() {
    List<String> pairs = new ArrayList<>();
    response.forEachHeader(
        (name, value) -> {
          pairs.add(name);
          pairs.add(value);
        });
    return Headers.of(pairs.toArray(String[]::new));
  }

  @Override
  public @Nullable String rawPathParameter(String name) {
    return null;
  }

  @Override
  public @Nullable String rawQuery() {
    return null;
  }

  @Override
  public @Nullable String header(String name) {
    return response.header(name);
  }

  @Override
  public List<String> headers(String name) {
    return all().all(name);
  }
}
