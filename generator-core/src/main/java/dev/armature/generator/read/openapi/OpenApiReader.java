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
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads OpenAPI 3.0 and 3.1 documents, and others as far as they are brought into that shape. */
public final class OpenApiReader implements FormatReader {
  private final Contract contract;
  private final SecurityReader security;
  private final PathsReader paths;
  private final SendingReader sendings;

  private OpenApiReader(Contract contract, OperationShape shape) {
    this.contract = contract;
    this.security = new SecurityReader(contract);
    PolicyReader policies = new PolicyReader(contract.findings(), contract.fields());
    OperationReader operations = new OperationReader(contract, shape, security, policies);
    this.sendings = new SendingReader(contract, operations);
    this.paths = new PathsReader(contract, operations, sendings);
  }

  /** Finds the operations of the document at {@code root}. */
  public static OpenApiReader of(
      Place root, Dialect dialect, RefResolver resolver, Findings findings, ModelPolicy policy) {
    return of(root, dialect, resolver, findings, policy, OperationShape.AS_WRITTEN);
  }

  /**
   * The same for a document of another version.
   *
   * @param root in the shape of OpenAPI 3, but for its operations and what references lead to
   * @param shape brings operations into that shape
   */
  public static OpenApiReader of(
      Place root,
      Dialect dialect,
      RefResolver resolver,
      Findings findings,
      ModelPolicy policy,
      OperationShape shape) {
    SchemaGraph graph = new SchemaGraph(resolver, findings);
    SchemaTypes types = new SchemaTypes(graph, findings, root, dialect, policy);
    Contract contract = new Contract(root, resolver, findings, new Fields(findings), types);
    OpenApiReader reader = new OpenApiReader(contract, shape);
    reader.paths.find();
    reader.sendings.find();
    return reader;
  }

  @Override
  public List<OperationHead> operations() {
    List<OperationHead> heads = new ArrayList<>(paths.heads());
    heads.addAll(sendings.heads());
    return heads;
  }

  @Override
  public Service lower(Set<OperationHead> wanted) {
    Place root = contract.root();
    List<OperationReader.Draft> drafts = paths.read(wanted);
    sendings.read(wanted);
    dialect();
    List<TypeDef> types = contract.types().finish();
    Shapes shapes = new Shapes(types);
    NestedValues nested = new NestedValues(contract, shapes, types);
    FormTypes forms = new FormTypes(contract, types);
    XmlBodies xml = new XmlBodies(contract, types);
    List<Operation> finished = new ArrayList<>();
    for (OperationReader.Draft draft : drafts) {
      finished.add(xml.apply(contract.types().settled(draft.finish(shapes, nested, forms))));
    }
    links(finished);
    List<SecurityScheme> schemes = security.schemes();
    Place info = contract.fields().object(root, "info");
    Servers servers = new Servers(contract);
    return new Service(
        text(info, "title", "Service"),
        text(info, "version", "0"),
        doc(info),
        servers.basePath(),
        servers.first(),
        finished,
        sendings.finish(shapes, nested, forms, xml),
        forms.all(),
        schemes,
        new TagReader(contract).tags(),
        contract.types().formats(),
        contract.types().repeated(),
        Origins.of(root));
  }

  private void links(List<Operation> finished) {
    Set<String> ids = new HashSet<>();
    operations().forEach(head -> ids.add(head.id()));
    finished.forEach(operation -> new LinkReader(contract).check(operation, ids));
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
    self();
  }

  /** References resolve against it where they are bound. */
  private void self() {
    Place self = contract.root().get("$self");
    String text = self == null ? null : contract.fields().text(contract.root(), "$self");
    if (self == null || text == null) {
      return;
    }
    try {
      if (URI.create(text).getRawFragment() == null) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // Reported below.
    }
    contract.warn(self, "'$self' is no URI reference without a fragment", null);
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
}
