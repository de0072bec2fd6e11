package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds {@code consumes} and {@code produces}, and makes {@code content} of them. */
final class MediaTypes {
  /** Swagger 2.0 says of no type what it is; generators and gateways take it for JSON. */
  static final String USUAL = "application/json";

  private final Swagger document;

  MediaTypes(Swagger document) {
    this.document = document;
  }

  /** Those of an operation; an empty list of its own clears those of the document. */
  List<Place> of(Place operation, String key) {
    Place owner = operation.get(key) == null ? document.root() : operation;
    List<Place> types = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Place item : document.fields().items(owner, key)) {
      if (item.text() == null || item.text().isBlank()) {
        document.fields().wrong(item, "a media type");
      } else if (known.add(item.text().trim().toLowerCase(Locale.ROOT))) {
        types.add(item);
      }
    }
    return types;
  }

  /** The media types of a list, or the usual one if it is empty. */
  static Node content(Place owner, List<Place> types, Media media) {
    ObjectDraft content = new ObjectDraft(owner);
    for (Place type : types) {
      String name = String.valueOf(type.text()).trim();
      content.set(name, type.span(), media.of(name, type));
    }
    return types.isEmpty()
        ? content.set(USUAL, owner.span(), media.of(USUAL, owner)).build()
        : content.build();
  }

  /** Makes the object that stands for one media type. */
  @FunctionalInterface
  interface Media {
    /**
     * The object.
     *
     * @param at where the media type is named
     */
    Node of(String mediaType, Place at);
  }

  /** The media type without its parameters, in lower case. */
  static String plain(String mediaType) {
    return mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
  }
}
