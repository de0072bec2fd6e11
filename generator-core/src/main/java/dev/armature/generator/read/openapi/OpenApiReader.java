package dev.armature.generator.read.openapi;

import dev.armature.generator.finish.Shapes;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.lower.SchemaTypes;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.read.common.Fields;
import dev.armature.generator.read.common.FormatReader;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.read.common.PolicyReader;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.SchemaGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads OpenAPI 3.0 and 3.1 documents, and 3.2 documents as far as they are like 3.1. */
public final class OpenApiReader implements FormatReader {
  private final Contract contract;
  private final SecurityReader security;
  private final PathsReader paths;

  private OpenApiReader(Contract contract) {
    this.contract = contract;
    this.security = new SecurityReader(contract);
    PolicyReader policies = new PolicyReader(contract.findings(), contract.fields());
    this.paths = new PathsReader(contract, new OperationReader(contract, security, policies));
  }

  /** Finds the operations of the document at {@code root}. */
  public static OpenApiReader of(
      Place root, Dialect dialect, RefResolver resolver, Findings findings, ModelPolicy policy) {
    SchemaGraph graph = new SchemaGraph(resolver, findings);
    SchemaTypes types = new SchemaTypes(graph, findings, root, dialect, policy);
    Contract contract = new Contract(root, resolver, findings, new Fields(findings), types);
    OpenApiReader reader = new OpenApiReader(contract);
    reader.paths.find();
    return reader;
  }

  @Override
  public List<OperationHead> operations() {
    return paths.heads();
  }

  @Override
  public Service lower(Set<OperationHead> wanted) {
    Place root = contract.root();
    List<OperationReader.Draft> drafts = paths.read(wanted);
    webhooks();
    dialect();
    List<TypeDef> types = contract.types().finish();
    Shapes shapes = new Shapes(types);
    List<Operation> finished = new ArrayList<>();
    for (OperationReader.Draft draft : drafts) {
      finished.add(contract.types().settled(draft.finish(shapes)));
    }
    List<SecurityScheme> schemes = security.schemes();
    Place info = contract.fields().object(root, "info");
    return new Service(
        text(info, "title", "Service"),
        text(info, "version", "0"),
        doc(info),
        new Servers(contract).basePath(),
        finished,
        types,
        schemes,
        tags(),
        contract.types().formats(),
        Origins.of(root));
  }

  private void dialect() {
    Place at = contract.root().get("jsonSchemaDialect");
    String text = at == null ? null : at.text();
    if (at != null
        && (text == null
            || !text.matches(".*(/oas/3\\.[12]/dialect/.*|/draft/2020-12/schema#?)"))) {
      contract.unsupported(
          at, "this 'jsonSchemaDialect' is not supported", "read as JSON Schema 2020-12");
    }
    Place self = contract.root().get("$self");
    if (self != null) {
      contract.warn(
          self, "'$self' is not read yet: references resolve against the file itself", null);
    }
  }

  private void webhooks() {
    Place webhooks = contract.root().get("webhooks");
    if (webhooks != null && !webhooks.members().isEmpty()) {
      contract
          .findings()
          .note(
              "openapi/not-generated", webhooks.span(), "no code is generated for webhooks", null);
    }
  }

  private String text(@Nullable Place info, String key, String otherwise) {
    String text = info == null ? null : contract.fields().text(info, key);
    if (text == null) {
      contract.warn(info == null ? contract.root() : info, "'info." + key + "' is missing", null);
    }
    return text == null || text.isBlank() ? otherwise : text;
  }

  private Doc doc(@Nullable Place info) {
    return info == null
        ? Doc.NONE
        : new Doc(
            contract.fields().text(info, "summary"),
            contract.fields().text(info, "description"),
            false);
  }

  private List<Service.Tag> tags() {
    List<Service.Tag> tags = new ArrayList<>();
    for (Place at : contract.fields().items(contract.root(), "tags")) {
      String name = contract.fields().text(at, "name");
      if (name != null && tags.stream().noneMatch(tag -> tag.name().equals(name))) {
        tags.add(new Service.Tag(name, contract.fields().text(at, "description")));
      }
    }
    return tags;
  }
}
