package dev.armature.generator.document;

import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.stream.Stream;

/** The schema of the runtime's problems (RFC 9457), in words that every version knows. */
final class ProblemSchema {
  private static final List<String> TEXTS =
      List.of("type", "title", "detail", "category", "code", "service", "operation", "traceId");

  private ProblemSchema() {}

  static Node of(Place at) {
    ObjectDraft properties = new ObjectDraft(at).set("status", typed(at, "integer").build());
    TEXTS.forEach(each -> properties.set(each, typed(at, "string").build()));
    properties.set("timestamp", typed(at, "string").text("format", "date-time").build());
    properties.set("retryable", typed(at, "boolean").build());
    properties.set("suggestions", list(at, typed(at, "string").build()));
    properties.set("errors", list(at, violation(at)));
    return typed(at, "object")
        .set("properties", properties.build())
        .flag(LayerStatuses.MARK, true)
        .build();
  }

  private static Node violation(Place at) {
    ObjectDraft properties = new ObjectDraft(at);
    Stream.of("in", "name", "pointer", "keyword", "detail")
        .forEach(each -> properties.set(each, typed(at, "string").build()));
    return typed(at, "object").set("properties", properties.build()).build();
  }

  private static Node list(Place at, Node items) {
    return typed(at, "array").set("items", items).build();
  }

  private static ObjectDraft typed(Place at, String type) {
    return new ObjectDraft(at).text("type", type);
  }
}
