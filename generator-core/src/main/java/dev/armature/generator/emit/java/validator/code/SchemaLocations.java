package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.JsonPointer;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Where keywords and schemas stand, as reports spell it. */
public final class SchemaLocations {
  /** A base of these says where a file lies on this machine, which is nobody's business. */
  private static final Set<String> LOCAL = Set.of("file", "memory", "jar");

  private SchemaLocations() {}

  /** The URI of a schema in its resource, with a JSON Pointer as its fragment. */
  public static String uri(Schema schema) {
    URI base = schema.resource().base();
    String scheme = base.getScheme();
    boolean local = scheme == null || LOCAL.contains(scheme);
    String document = local ? schema.place().document().file().path() : plain(base);
    int depth = schema.resource().root().pointer().tokens().size();
    JsonPointer within = JsonPointer.ROOT;
    List<String> tokens = schema.place().pointer().tokens();
    for (String token : tokens.subList(depth, tokens.size())) {
      within = within.append(token);
    }
    return document + within.toFragment();
  }

  private static String plain(URI base) {
    String text = base.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }

  /** The way from a schema to a place inside. */
  public static String within(Schema schema, Place place) {
    List<String> tokens = place.pointer().tokens();
    StringBuilder pointer = new StringBuilder();
    for (String token : tokens.subList(schema.place().pointer().tokens().size(), tokens.size())) {
      pointer.append('/').append(JsonPointer.escape(token));
    }
    return pointer.toString();
  }
}
