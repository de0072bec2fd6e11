package dev.armature.generator.fuzz;

import com.networknt.schema.SpecificationVersion;

/** The drafts that both sides know, oldest first. */
enum Draft {
  DRAFT_4("http://json-schema.org/draft-04/schema#", SpecificationVersion.DRAFT_4),
  DRAFT_6("http://json-schema.org/draft-06/schema#", SpecificationVersion.DRAFT_6),
  DRAFT_7("http://json-schema.org/draft-07/schema#", SpecificationVersion.DRAFT_7),
  DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema", SpecificationVersion.DRAFT_2019_09),
  DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema", SpecificationVersion.DRAFT_2020_12);

  private final String uri;
  private final SpecificationVersion peer;

  Draft(String uri, SpecificationVersion peer) {
    this.uri = uri;
    this.peer = peer;
  }

  String uri() {
    return uri;
  }

  SpecificationVersion peer() {
    return peer;
  }

  boolean atLeast(Draft other) {
    return compareTo(other) >= 0;
  }

  String id() {
    return this == DRAFT_4 ? "id" : "$id";
  }

  String definitions() {
    return atLeast(DRAFT_2019_09) ? "$defs" : "definitions";
  }
}
