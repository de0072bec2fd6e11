package dev.armature.generator.request;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to an operation, as values.
 *
 * @param content the representation of the body, or null without one
 */
public record Ask(
    HttpBinding http,
    Map<ParameterBinding, Node> parameters,
    @Nullable Content content,
    @Nullable Node body) {
  public Ask with(ParameterBinding parameter, Node value) {
    Map<ParameterBinding, Node> all = new LinkedHashMap<>(parameters);
    all.put(parameter, value);
    return new Ask(http, all, content, body);
  }

  public Ask without(ParameterBinding parameter) {
    Map<ParameterBinding, Node> all = new LinkedHashMap<>(parameters);
    all.remove(parameter);
    return new Ask(http, all, content, body);
  }

  public Ask with(Content other, Node value) {
    return new Ask(http, parameters, other, value);
  }

  public Ask withoutBody() {
    return new Ask(http, parameters, null, null);
  }

  /**
   * The request itself.
   *
   * @throws Unspellable if no request says these values
   */
  public SpelledRequest spelled(Bodies bodies) throws Unspellable {
    String path = http.path().replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    if (path.contains("#")) {
      throw new Unspellable("a fragment, which no request has");
    }
    List<String> query = new ArrayList<>();
    List<String> cookies = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<ParameterBinding, Node> each : parameters.entrySet()) {
      ParameterBinding how = each.getKey();
      if (how.in() == Location.QUERYSTRING) {
        query.add(bodies.wholeQuery(how, each.getValue()));
        continue;
      }
      Spelled spelled = Spelled.of(how, each.getValue());
      switch (how.in()) {
        case PATH -> path = path.replace("{" + how.name() + "}", spelled.parts().get(0));
        case HEADER -> headers.put(how.name(), spelled.parts().get(0));
        case COOKIE -> cookies.addAll(spelled.parts());
        default -> query.addAll(spelled.parts());
      }
    }
    String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
    if (!cookies.isEmpty()) {
      headers.put("Cookie", String.join("; ", cookies));
    }
    SpelledBody spelled = content == null || body == null ? null : bodies.of(http, content, body);
    return new SpelledRequest(http.method(), target, headers, spelled);
  }

  @Override
  public String toString() {
    return parameters.values() + " " + body;
  }
}
