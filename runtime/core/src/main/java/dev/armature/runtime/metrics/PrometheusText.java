package dev.armature.runtime.metrics;

import java.math.BigDecimal;
import java.util.List;

/** The text that Prometheus reads (exposition format, version 0.0.4). */
public final class PrometheusText {
  /** The media type of the text. */
  public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final StringBuilder text = new StringBuilder(4096);

  private PrometheusText() {}

  /** All series of a registry, families by name. */
  public static String of(MetricRegistry registry) {
    PrometheusText text = new PrometheusText();
    registry.families().forEach(family -> family.print(text));
    return text.text.toString();
  }

  static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  void head(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ');
    escape(help, false);
    text.append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  void line(String family, String suffix, Labels labels, String value) {
    text.append(family).append(suffix);
    List<String> pairs = labels.pairs();
    for (int i = 0; i < pairs.size(); i += 2) {
      text.append(i == 0 ? '{' : ',').append(pairs.get(i)).append("=\"");
      escape(pairs.get(i + 1), true);
      text.append('"');
    }
    text.append(pairs.isEmpty() ? " " : "} ").append(value).append('\n');
  }

  private void escape(String value, boolean quotes) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '"' -> text.append(quotes ? "\\\"" : "\"");
        default -> text.append(c);
      }
    }
  }
}
