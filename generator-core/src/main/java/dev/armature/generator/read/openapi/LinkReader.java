package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome.Link;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads links (OpenAPI 3.1, 4.8.20 Link Object), which are documented only. */
final class LinkReader {
  private final Contract contract;

  LinkReader(Contract contract) {
    this.contract = contract;
  }

  List<Link> read(Place response) {
    List<Link> links = new ArrayList<>();
    for (Place at : contract.fields().members(response, "links")) {
      Place link = contract.follow(at);
      String operation = link == null ? null : operation(link);
      if (link != null && operation != null) {
        String text = contract.fields().text(link, "description");
        Doc doc = text == null ? Doc.NONE : new Doc(null, text, false);
        links.add(new Link(at.key(), operation, inputs(link), doc, Origins.of(link)));
      }
    }
    return links;
  }

  private @Nullable String operation(Place link) {
    String id = contract.fields().text(link, "operationId");
    return id == null ? contract.fields().text(link, "operationRef") : id;
  }

  private List<String> inputs(Place link) {
    List<String> inputs = new ArrayList<>();
    for (Place each : contract.fields().members(link, "parameters")) {
      inputs.add(each.key() + " = " + written(each));
    }
    Place body = link.get("requestBody");
    if (body != null) {
      inputs.add("body = " + written(body));
    }
    return inputs;
  }

  private static String written(Place value) {
    String text = value.text();
    return text == null ? JsonText.of(value.node()) : text;
  }

  /** Says which links lead to no operation of the contract. */
  void check(Operation operation, Set<String> known) {
    operation.outcomes().stream()
        .flatMap(outcome -> outcome.links().stream())
        .filter(link -> !link.operation().contains("/") && !known.contains(link.operation()))
        .forEach(
            link ->
                contract
                    .findings()
                    .warning(
                        Contract.INVALID,
                        link.origin().span(),
                        "no operation is called '" + link.operation() + "', as a link says",
                        null));
  }
}
