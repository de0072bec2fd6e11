package dev.armature.generator.crosscheck;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Service;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.util.Map;
import java.util.SortedMap;

/** Asks a second reader about a contract and tells where it understands something else. */
public final class CrossCheck {
  private static final String DIFFERENT = "peer/different";
  private static final String WHO =
      "find out who is right: what readers disagree on is read differently by clients, too";

  private final SecondReader reader;

  /** Asks this reader. */
  public CrossCheck(SecondReader reader) {
    this.reader = reader;
  }

  /** Reports each difference where we read it. */
  public void check(Service service, Diagnostics diagnostics) {
    Span start = service.origin().span();
    SourceFile file = start.file();
    if (file == null) {
      return;
    }
    try {
      Outline other = reader.read(file);
      Outline own = OwnOutline.of(service);
      compare("operation", own.operations(), other.operations(), diagnostics);
      surplus(own.operations(), other.operations(), start, diagnostics);
      compare("schema", own.schemas(), other.schemas(), diagnostics);
    } catch (SecondReader.UnreadableException e) {
      diagnostics.warning(
          "peer/unreadable",
          start,
          reader.name() + " cannot read this contract: " + e.getMessage(),
          "there is no second opinion then");
    }
  }

  private void compare(
      String kind,
      SortedMap<String, Outline.Part> own,
      SortedMap<String, Outline.Part> other,
      Diagnostics diagnostics) {
    for (Map.Entry<String, Outline.Part> each : own.entrySet()) {
      Outline.Part second = other.get(each.getKey());
      Span span = each.getValue().span();
      String name = kind + " '" + each.getKey() + "'";
      if (second == null) {
        diagnostics.warning(DIFFERENT, span, reader.name() + " does not see the " + name, WHO);
      } else {
        facts(name, each.getValue(), second, diagnostics);
      }
    }
  }

  private void facts(String name, Outline.Part own, Outline.Part other, Diagnostics diagnostics) {
    for (String fact : own.without(other)) {
      String message = "only Armature sees of the " + name + ": " + fact;
      diagnostics.warning(DIFFERENT, own.span(), message, WHO);
    }
    for (String fact : other.without(own)) {
      String message = "only " + reader.name() + " sees of the " + name + ": " + fact;
      diagnostics.warning(DIFFERENT, own.span(), message, WHO);
    }
  }

  /** Schemas that no operation reaches are not read here, so only operations may be missing. */
  private void surplus(
      SortedMap<String, Outline.Part> own,
      SortedMap<String, Outline.Part> other,
      Span start,
      Diagnostics diagnostics) {
    for (String key : other.keySet()) {
      if (!own.containsKey(key)) {
        String message = "only " + reader.name() + " sees the operation '" + key + "'";
        diagnostics.warning(DIFFERENT, start, message, WHO);
      }
    }
  }
}
