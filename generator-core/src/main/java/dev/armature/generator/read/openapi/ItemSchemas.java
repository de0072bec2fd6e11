package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema of one item of a sequence: {@code itemSchema} of OpenAPI 3.2 (4.14.3), or {@code
 * schema}, which contracts of earlier versions use in its place.
 */
final class ItemSchemas {
  /** The fields of an event (WHATWG HTML, section 9.2). */
  private static final Set<String> FIELDS = Set.of("data", "event", "id", "retry");

  private static final List<String> BRANCHES =
      List.of("oneOf", "anyOf", "allOf", "not", "if", "contains", "dependentSchemas");

  private final Contract contract;

  ItemSchemas(Contract contract) {
    this.contract = contract;
  }

  /** The schema of a line, or null if there is none. */
  @Nullable Place ofLines(Place mediaType, String name) {
    Place item = mediaType.get("itemSchema");
    return item == null ? oneOf(mediaType.get("schema"), name) : beside(item, mediaType);
  }

  /** The schema of the data of an event, or null if that is a text without one. */
  @Nullable Place ofEvents(Place mediaType, String name) {
    Place item = mediaType.get("itemSchema");
    if (item == null) {
      return oneOf(mediaType.get("schema"), name);
    }
    Place event = contract.follow(beside(item, mediaType));
    if (event == null) {
      return null;
    }
    if (!isEvent(event)) {
      takenFor(item, "'itemSchema' of '" + name + "' is taken for that of the data of an event");
      return item;
    }
    return data(event);
  }

  /** Says that a representation has no items. */
  void without(Place item, String name, boolean parts) {
    if (parts) {
      contract.unsupported(item, "parts of '" + name + "' are not read yet", "read as raw bytes");
    } else {
      contract.warn(item, "'" + name + "' has no items, so 'itemSchema' says nothing", null);
    }
  }

  private @Nullable Place oneOf(@Nullable Place schema, String name) {
    if (schema != null) {
      takenFor(schema, "the schema of '" + name + "' is taken for that of one item");
    }
    return schema;
  }

  private void takenFor(Place schema, String message) {
    contract.findings().note("openapi/stream-of-items", schema.span(), message, null);
  }

  private Place beside(Place item, Place mediaType) {
    Place schema = mediaType.get("schema");
    if (schema != null) {
      notEnforced(
          schema, "'schema' beside 'itemSchema' speaks of all items, which come one by one");
    }
    return item;
  }

  /** Whether a schema speaks of whole events, of which each field is a text. */
  private boolean isEvent(Place schema) {
    List<Place> properties = contract.fields().members(schema, "properties");
    return properties.stream().map(Place::key).allMatch(FIELDS::contains)
        && properties.stream().map(Place::key).anyMatch(Set.of("data", "event")::contains)
        && properties.stream().filter(each -> each.key().equals("data")).allMatch(this::isText);
  }

  private boolean isText(Place data) {
    Place followed = contract.follow(data);
    Place type = followed == null ? null : followed.get("type");
    boolean other = followed != null && followed.get("properties") != null;
    return type == null ? !other : "string".equals(type.text());
  }

  private @Nullable Place data(Place event) {
    for (String branch : BRANCHES) {
      Place at = event.get(branch);
      if (at != null) {
        notEnforced(
            at, "events are not told apart by '" + branch + "': their data is what 'data' says");
      }
    }
    Place properties = event.get("properties");
    Place written = properties == null ? null : properties.get("data");
    Place data = written == null ? null : contract.follow(written);
    if (data == null) {
      return null;
    }
    Place content = data.get("contentSchema");
    Place type = data.get("contentMediaType");
    boolean json =
        type != null && type.text() != null && type.text().matches("(?i)[^;]*[/+]json.*");
    return json && content != null ? content : null;
  }

  private void notEnforced(Place at, String message) {
    contract.findings().warning("openapi/stream-of-items", at.span(), message, null);
  }
}
