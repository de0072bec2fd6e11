package dev.armature.runtime.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One challenge of {@code WWW-Authenticate} (RFC 9110, section 11.3).
 *
 * @param scheme the authentication scheme, a token
 * @param parameters its parameters, sent as quoted strings in this order
 */
public record Challenge(String scheme, Map<String, String> parameters) {
  /** Copies the parameters. */
  public Challenge {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** A challenge without parameters. */
  public static Challenge of(String scheme) {
    return new Challenge(scheme, Map.of());
  }

  /** The same challenge with a further parameter, or another value of one. */
  public Challenge with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Challenge(scheme, more);
  }

  /** The header's value. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(scheme);
    char separator = ' ';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      text.append(separator).append(separator == ',' ? " " : "");
      text.append(parameter.getKey()).append("=\"");
      quote(parameter.getValue(), text);
      text.append('"');
      separator = ',';
    }
    return text.toString();
  }

  /** Line breaks and other controls would end the header, so they become spaces. */
  private static void quote(String value, StringBuilder into) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        into.append('\\');
      }
      into.append(c < ' ' || c > '~' ? ' ' : c);
    }
  }
}
