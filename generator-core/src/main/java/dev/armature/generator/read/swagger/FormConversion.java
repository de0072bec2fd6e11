package dev.armature.generator.read.swagger;

import dev.armature.generator.read.swagger.CollectionFormats.Spelling;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a request body of the parameters in a form. */
final class FormConversion {
  private static final String URLENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final Swagger document;
  private final CollectionFormats formats;

  FormConversion(Swagger document, CollectionFormats formats) {
    this.document = document;
    this.formats = formats;
  }

  /** The request body, which counts as written where the operation lists its parameters. */
  Node convert(Place operation, List<Place> all, List<Place> consumed) {
    List<Place> form = all.stream().filter(formats::isReadable).toList();
    Place list = operation.get("parameters");
    Place owner = list == null ? operation : list;
    Node schema = schema(owner, form);
    Node encoding = encoding(owner, form);
    ObjectDraft content = new ObjectDraft(owner);
    boolean files = form.stream().anyMatch(this::isFile);
    for (Place type : types(operation, consumed, files)) {
      ObjectDraft media = new ObjectDraft(type).set("schema", schema);
      if (encoding != null) {
        media.set("encoding", encoding);
      }
      String meant = files ? MULTIPART : URLENCODED;
      String name = type == operation ? meant : MediaTypes.plain(String.valueOf(type.text()));
      content.set(name, type.span(), media.build());
    }
    boolean required = form.stream().anyMatch(this::isRequired);
    return new ObjectDraft(owner)
        .flag("required", required)
        .set("content", content.build())
        .build();
  }

  /** What can be a form; the operation itself stands for the type that must be meant. */
  private List<Place> types(Place operation, List<Place> consumed, boolean files) {
    List<Place> types = new ArrayList<>();
    for (Place each : consumed) {
      String plain = MediaTypes.plain(String.valueOf(each.text()));
      if (plain.equals(MULTIPART) || plain.equals(URLENCODED) && !files) {
        types.add(each);
      }
    }
    if (!types.isEmpty()) {
      return types;
    }
    String meant = files ? MULTIPART : URLENCODED;
    if (!consumed.isEmpty()) {
      document.warn(
          operation,
          "none of what the operation consumes can hold its form; read as '" + meant + "'",
          "add '" + meant + "' to its 'consumes'");
    }
    return List.of(operation);
  }

  private Node schema(Place owner, List<Place> form) {
    ObjectDraft properties = new ObjectDraft(owner);
    List<Node> required = new ArrayList<>();
    for (Place each : form) {
      String name = document.text(each, "name");
      properties.set(name, each.span(), ItemsConversion.convertField(each));
      if (isRequired(each)) {
        required.add(new Node.StringNode(name, each.span()));
      }
    }
    ObjectDraft schema = new ObjectDraft(owner).text("type", "object");
    schema.set("properties", properties.build());
    return (required.isEmpty() ? schema : schema.list("required", required)).build();
  }

  private @Nullable Node encoding(Place owner, List<Place> form) {
    ObjectDraft encoding = new ObjectDraft(owner);
    for (Place each : form) {
      if (document.text(each, "type").equals("array")) {
        Spelling spelling = formats.ofField(each);
        Node own =
            new ObjectDraft(each)
                .text("style", spelling.style())
                .flag("explode", spelling.explode())
                .build();
        encoding.set(document.text(each, "name"), each.span(), own);
      }
    }
    return encoding.isEmpty() ? null : encoding.build();
  }

  private boolean isRequired(Place parameter) {
    return document.fields().flag(parameter, "required", false);
  }

  private boolean isFile(Place parameter) {
    return document.text(parameter, "type").equals("file");
  }
}
