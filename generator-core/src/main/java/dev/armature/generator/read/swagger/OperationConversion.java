package dev.armature.generator.read.swagger;

import dev.armature.generator.read.openapi.OperationShape;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts operations (Swagger 2.0, Operation Object), each when it is read. */
final class OperationConversion implements OperationShape {
  private static final Set<String> CHANGED =
      Set.of(
          "parameters",
          "responses",
          "consumes",
          "produces",
          "schemes",
          "requestBody",
          "callbacks",
          "servers");

  private final MediaTypes mediaTypes;
  private final ParameterConversion parameters;
  private final BodyConversion bodies;
  private final FormConversion forms;
  private final ResponseConversion responses;
  private final Swagger document;

  OperationConversion(Swagger document) {
    this.document = document;
    CollectionFormats formats = new CollectionFormats(document);
    this.mediaTypes = new MediaTypes(document);
    this.parameters = new ParameterConversion(document, formats);
    this.bodies = new BodyConversion();
    this.forms = new FormConversion(document, formats);
    this.responses = new ResponseConversion(document, formats);
  }

  @Override
  public Shaped shape(Place operation, List<Place> shared) {
    ParameterLists lists = new ParameterLists(document);
    List<Place> own = document.fields().items(operation, "parameters");
    List<Place> ofPath = plain(lists.addAll(shared));
    List<Node> ofOperation = new ArrayList<>();
    plain(lists.addAll(own)).forEach(each -> ofOperation.add(ObjectDraft.moved(each)));
    ObjectDraft draft = new ObjectDraft(operation).copyAllBut(CHANGED);
    draft.list("parameters", ofOperation);
    Node body = body(operation, lists);
    if (body != null) {
      draft.set("requestBody", body);
    }
    Place answers = document.fields().object(operation, "responses");
    if (answers != null) {
      draft.set("responses", responses.convert(answers, mediaTypes.of(operation, "produces")));
    }
    return new Shaped(operation.with(draft.build()), ofPath);
  }

  private List<Place> plain(List<Place> found) {
    return found.stream().map(each -> each.with(parameters.convert(each))).toList();
  }

  private @Nullable Node body(Place operation, ParameterLists lists) {
    List<Place> consumed = mediaTypes.of(operation, "consumes");
    Place body = lists.body();
    if (body == null) {
      return lists.form().isEmpty() ? null : forms.convert(operation, lists.form(), consumed);
    }
    if (!lists.form().isEmpty()) {
      document.fault(
          lists.form().get(0),
          "an operation has a body or form parameters, not both",
          "read without its form parameters");
    }
    return bodies.convert(body, consumed);
  }
}
