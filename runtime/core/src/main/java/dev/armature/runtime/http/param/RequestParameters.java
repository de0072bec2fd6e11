package dev.armature.runtime.http.param;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request that is being made; what was written can be read from it as from a
 * request. Not thread-safe.
 */
public final class RequestParameters implements ParameterTarget, ParameterSource {
  private final PathTemplate template;
  private final Map<String, String> path = new HashMap<>();
  private final List<String> query = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();

  /** Those of a request to that path. */
  public RequestParameters(PathTemplate template) {
    this.template = template;
  }

  @Override
  public void path(String name, String raw) {
    path.put(name, raw);
  }

  @Override
  public void query(String pair) {
    query.add(pair);
  }

  @Override
  public void header(String name, String value) {
    headers.add(name);
    headers.add(value);
  }

  @Override
  public void cookie(String pair) {
    cookies.add(pair);
  }

  @Override
  public void field(String pair) {
    fields.add(pair);
  }

  /**
   * The request target: path and query.
   *
   * @throws IllegalStateException when a parameter of the path is missing
   */
  public String target() {
    String target = path();
    return query.isEmpty() ? target : target + '?' + rawQuery();
  }

  /**
   * The path.
   *
   * @throws IllegalStateException when a parameter of it is missing
   */
  public String path() {
    StringBuilder target = new StringBuilder();
    int name = 0;
    for (PathTemplate.Segment segment : template.segments()) {
      target.append('/').append(segment.texts().get(0));
      for (String text : segment.texts().subList(1, segment.texts().size())) {
        String parameter = template.names().get(name++);
        String raw = path.get(parameter);
        if (raw == null) {
          throw new IllegalStateException("the path needs the parameter " + parameter);
        }
        target.append(raw).append(text);
      }
    }
    return target.toString();
  }

  /** The headers, names and values in turn, cookies among them. */
  public String[] headerPairs() {
    List<String> all = new ArrayList<>(headers);
    if (!cookies.isEmpty()) {
      all.add("Cookie");
      all.add(String.join("; ", cookies));
    }
    return all.toArray(String[]::new);
  }

  /** The form, percent-encoded; empty without fields. */
  public String form() {
    return String.join("&", fields);
  }

  @Override
  public @Nullable String rawPathParameter(String name) {
    return path.get(name);
  }

  @Override
  public @Nullable String rawQuery() {
    return query.isEmpty() ? null : String.join("&", query);
  }

  @Override
  public @Nullable String header(String name) {
    List<String> all = headers(name);
    return all.isEmpty() ? null : all.get(0);
  }

  @Override
  public List<String> headers(String name) {
    String[] pairs = headerPairs();
    List<String> values = new ArrayList<>(1);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equalsIgnoreCase(name)) {
        values.add(pairs[i + 1]);
      }
    }
    return values;
  }
}
