package dev.armature.generator.read.swagger;

import dev.armature.generator.read.swagger.CollectionFormats.Spelling;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;

/** Converts parameters that are in the path, the query or a header. */
final class ParameterConversion {
  private final Swagger document;
  private final CollectionFormats formats;

  ParameterConversion(Swagger document, CollectionFormats formats) {
    this.document = document;
    this.formats = formats;
  }

  Node convert(Place parameter) {
    ObjectDraft draft =
        new ObjectDraft(parameter)
            .copy("name", "in", "description", "required", "allowEmptyValue", "x-armature");
    if (document.text(parameter, "type").equals("array")) {
      Spelling spelling = formats.ofParameter(parameter);
      draft.text("style", spelling.style()).flag("explode", spelling.explode());
    }
    return draft.set("schema", ItemsConversion.convert(parameter)).build();
  }
}
