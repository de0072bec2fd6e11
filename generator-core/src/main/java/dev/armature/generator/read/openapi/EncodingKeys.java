package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Place;

/** Says which words of a media type about encoding have no effect (OpenAPI 3.2, 4.14.5). */
final class EncodingKeys {
  private final Contract contract;

  EncodingKeys(Contract contract) {
    this.contract = contract;
  }

  /**
   * Looks at a media type.
   *
   * @param name the media type as written
   */
  void check(Place mediaType, String name, boolean form, boolean multipart) {
    Place fields = mediaType.get("encoding");
    if (fields != null && !form && !multipart) {
      contract.warn(fields, "'encoding' says nothing of '" + name + "'", "remove it");
    }
    for (String key : new String[] {"prefixEncoding", "itemEncoding"}) {
      Place at = mediaType.get(key);
      if (at != null && multipart) {
        contract.unsupported(at, "parts are not told by their position yet", "ignored");
      } else if (at != null) {
        contract.warn(at, "'" + key + "' says nothing of '" + name + "'", "remove it");
      }
    }
  }
}
