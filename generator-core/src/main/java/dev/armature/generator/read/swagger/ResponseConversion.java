package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts responses (Swagger 2.0, Response Object). */
final class ResponseConversion {
  private static final Set<String> CHANGED =
      Set.of("schema", "headers", "examples", "content", "links");

  private final Swagger document;
  private final CollectionFormats formats;

  ResponseConversion(Swagger document, CollectionFormats formats) {
    this.document = document;
    this.formats = formats;
  }

  /** All responses of an operation, references followed. */
  Node convert(Place responses, List<Place> produced) {
    ObjectDraft draft = new ObjectDraft(responses);
    for (Place at : responses.members()) {
      boolean extension = at.key().startsWith("x-");
      Place response = extension ? null : document.follow(at);
      if (response != null) {
        range(at);
        draft.set(at.key(), at.span(), response(response, produced));
      }
    }
    return draft.build();
  }

  private void range(Place at) {
    if (at.key().matches("(?i)[1-5]XX")) {
      document.warn(
          at,
          "'" + at.key() + "' is no status in Swagger 2.0; read as OpenAPI 3 reads it",
          "name each status, or write 'default'");
    }
  }

  private Node response(Place at, List<Place> produced) {
    ObjectDraft draft = new ObjectDraft(at).copyAllBut(CHANGED);
    Place headers = document.fields().object(at, "headers");
    if (headers != null) {
      draft.set("headers", headers(headers));
    }
    Place schema = at.get("schema");
    Place examples = document.fields().object(at, "examples");
    if (schema != null) {
      draft.set("content", content(at, produced, schema, shown(examples)));
    }
    return draft.build();
  }

  /**
   * What is produced, or what the examples show where that is all else: errors are JSON also where
   * an operation produces files.
   */
  private Node content(Place at, List<Place> produced, Place schema, List<Place> examples) {
    List<Place> others = examples.stream().filter(each -> !isOf(each, produced)).toList();
    if (others.isEmpty() || others.size() < examples.size()) {
      others.forEach(each -> unproduced(each, "it is ignored"));
      return MediaTypes.content(
          at, produced, (type, place) -> media(type, place, schema, examples));
    }
    ObjectDraft content = new ObjectDraft(at);
    for (Place each : others) {
      unproduced(each, "the response is taken to be of it");
      content.set(each.key(), each.span(), media(each.key(), each, schema, examples));
    }
    return content.build();
  }

  private static List<Place> shown(@Nullable Place examples) {
    return examples == null
        ? List.of()
        : examples.members().stream().filter(each -> !each.key().startsWith("x-")).toList();
  }

  private static Node media(String type, Place at, Place schema, List<Place> examples) {
    ObjectDraft media = new ObjectDraft(at).set("schema", ObjectDraft.moved(schema));
    for (Place example : examples) {
      if (example.key().equalsIgnoreCase(type)) {
        return media.set("example", example.span(), ObjectDraft.moved(example)).build();
      }
    }
    return media.build();
  }

  /** Swagger 2.0, Example Object: the names are media types that the operation produces. */
  private void unproduced(Place example, String instead) {
    String type = example.key();
    document.warn(
        example,
        "the example is of '" + type + "', which the operation does not produce; " + instead,
        "add '" + type + "' to its 'produces', or remove the example");
  }

  private static boolean isOf(Place example, List<Place> produced) {
    return produced.isEmpty()
        ? example.key().equalsIgnoreCase(MediaTypes.USUAL)
        : produced.stream().anyMatch(each -> example.key().equalsIgnoreCase(each.text()));
  }

  private Node headers(Place headers) {
    ObjectDraft draft = new ObjectDraft(headers);
    for (Place at : headers.members()) {
      if (at.key().startsWith("x-") && !at.isObject()) {
        continue; // An extension, unless it is a header that begins so.
      }
      Place header = document.follow(at);
      if (header != null) {
        if (document.text(header, "type").equals("array")) {
          formats.checkHeader(header);
        }
        Node converted =
            new ObjectDraft(header)
                .copy("description")
                .set("schema", ItemsConversion.convert(header))
                .build();
        draft.set(at.key(), at.span(), converted);
      }
    }
    return draft.build();
  }
}
