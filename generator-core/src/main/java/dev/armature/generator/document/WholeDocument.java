package dev.armature.generator.document;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.document.PathItemWriter.Where;
import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Service;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.read.swagger.SwaggerConversion;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract as one OpenAPI document: what other files have is among its components, and what only
 * another version can say is converted. Everything stands in the order of the contract.
 */
public final class WholeDocument {
  private static final String COMPONENTS = "components";

  private final Source source;
  private final DocumentOptions options;
  private final OpenApiVersion version;
  private final Losses losses = new Losses();
  private final Components components;
  private final @Nullable LayerAnswers layers;
  private final References references;
  private final PartWriter parts;

  private WholeDocument(Source source, DocumentOptions options, OpenApiVersion version) {
    this.source = source;
    this.options = options;
    this.version = version;
    Place root = source.root();
    this.components = new Components(root.get(COMPONENTS), ComponentKinds.schemas(root));
    this.layers = options.withLayers() ? new LayerAnswers(source, components) : null;
    this.references = new References(source, components, version, options.isWhole());
    OperationEnds ends =
        new OperationEnds(source.isSwagger() ? new ReadBodies(source) : null, layers);
    this.parts = new PartWriter(source, references, version, losses, ends);
  }

  /**
   * Writes a contract in which no errors were found.
   *
   * @param root the document, overlays applied
   * @param loader has read the files that it refers to
   * @param wanted where the operations are that the document has
   * @param said takes what the version cannot say
   */
  public static Node of(
      Place root,
      SourceLoader loader,
      Service service,
      Set<Location> wanted,
      DocumentOptions options,
      Diagnostics said) {
    AcceptPolicy all = new AcceptPolicy(List.of(), true);
    Findings silent = new Findings(new Diagnostics(), all, root.document().file());
    RefResolver resolver = new RefResolver(loader, root.document(), silent);
    Source source = new Source(root, dialect(root), resolver, silent, wanted, service);
    OpenApiVersion version = options.version();
    WholeDocument first =
        new WholeDocument(source, options, version == null ? OpenApiVersion.V3_1 : version);
    Node written = first.write();
    if (version == null && !first.losses.isEmpty()) {
      return new WholeDocument(source, options, OpenApiVersion.V3_2).write();
    }
    Findings findings = new Findings(said, all, root.document().file());
    first.losses.report(findings, first.version);
    return written;
  }

  private static Dialect dialect(Place root) {
    if (ComponentKinds.isSwagger(root)) {
      return Dialect.SWAGGER_20;
    }
    Place version = root.get("openapi");
    String text = version == null ? null : version.text();
    if (text == null) {
      return Dialect.JSON_SCHEMA_2020_12;
    }
    return text.startsWith("3.0") ? Dialect.OPENAPI_30 : Dialect.OPENAPI_31;
  }

  private Node write() {
    Place root = source.root();
    if (root.get("tools") != null && root.get("openapi") == null && !source.isSwagger()) {
      return tools(root);
    }
    Place from =
        source.isSwagger()
            ? SwaggerConversion.of(root, source.resolver(), source.silent()).root()
            : root;
    ObjectDraft draft = new ObjectDraft(root).text("openapi", version.textFor(root));
    String home =
        source.isSwagger() && root.get("definitions") != null ? "definitions" : COMPONENTS;
    for (Place member : from.members()) {
      if (member.key().equals(home)) {
        draft.set(COMPONENTS, member.span(), new ObjectDraft(member).build()); // Their place.
      } else {
        member(member, draft);
      }
    }
    if (from.get("info") == null) {
      draft.set("info", info(root));
    }
    if (from.get("paths") == null
        && (version == OpenApiVersion.V3_0 || draft.build().get("webhooks") == null)) {
      draft.set("paths", new ObjectDraft(root).build());
    }
    Map<String, ObjectDraft> homes = new LinkedHashMap<>();
    Place definitions = source.isSwagger() ? root.get("definitions") : null;
    if (definitions != null) {
      members(definitions, ObjectKind.SCHEMA, homes(homes, "schemas"));
    }
    Place own = from.get(COMPONENTS);
    if (own != null) {
      own.members().forEach(each -> home(each, homes));
    }
    return finished(draft, homes);
  }

  private void member(Place member, ObjectDraft draft) {
    switch (member.key()) {
      case "openapi", "swagger", COMPONENTS -> {}
      case "paths" -> draft.set("paths", member.span(), parts.paths(member, Where.PATHS));
      case "webhooks" -> webhooks(member, draft);
      default -> parts.member(member, ObjectKind.OPENAPI, draft);
    }
  }

  private Node finished(ObjectDraft draft, Map<String, ObjectDraft> homes) {
    for (Components.Pulled each = components.next(); each != null; each = components.next()) {
      Node written = parts.write(each.place(), each.kind());
      if (written != null) {
        homes(homes, each.home()).set(each.name(), written);
      }
    }
    if (layers != null) {
      for (String home : layers.homes()) {
        layers.components(home).forEach(homes(homes, home)::set);
      }
    }
    ObjectDraft all = new ObjectDraft(source.root());
    homes.forEach(
        (name, members) -> {
          Node.ObjectNode meant = meant(name, members.build());
          if (!meant.members().isEmpty()) {
            all.set(name, meant);
          }
        });
    Node.ObjectNode whole = placed(draft.build(), all.build());
    return options.isWhole() ? whole : Selection.of(source.root(), whole);
  }

  /** Components without those that layers need no more. */
  private Node.ObjectNode meant(String home, Node.ObjectNode members) {
    ObjectDraft draft = new ObjectDraft(source.root());
    for (Node.Member each : members.members()) {
      boolean marked =
          each.value() instanceof Node.ObjectNode object && object.get(LayerStatuses.MARK) != null;
      Node added = layers == null ? null : layers.components(home).get(each.key());
      boolean needed = added == null ? references.leadTo(home, each.key()) : added == each.value();
      if (!marked || needed) {
        draft.set(each.key(), each.keySpan(), each.value());
      }
    }
    return draft.build();
  }

  /** The document with its components where the contract has them, or else at its end. */
  private Node.ObjectNode placed(Node.ObjectNode document, Node.ObjectNode all) {
    ObjectDraft placed = new ObjectDraft(source.root());
    boolean none = all.members().isEmpty();
    for (Node.Member each : document.members()) {
      boolean components = each.key().equals(COMPONENTS);
      if (!components || !none) {
        placed.set(each.key(), each.keySpan(), components ? all : each.value());
      }
    }
    boolean last = !none && document.get(COMPONENTS) == null;
    return (last ? placed.set(COMPONENTS, all) : placed).build();
  }

  private ObjectDraft homes(Map<String, ObjectDraft> homes, String name) {
    return homes.computeIfAbsent(name, key -> new ObjectDraft(source.root()));
  }

  private Node info(Place root) {
    return new ObjectDraft(root)
        .text("title", source.service().name())
        .text("version", source.service().version())
        .build();
  }

  private void webhooks(Place member, ObjectDraft draft) {
    if (version == OpenApiVersion.V3_0) {
      losses.add(member, "'webhooks' are left out");
    } else {
      Node.ObjectNode written = parts.paths(member, Where.WEBHOOKS);
      if (!written.members().isEmpty()) {
        draft.set("webhooks", member.span(), written);
      }
    }
  }

  private void home(Place home, Map<String, ObjectDraft> homes) {
    ObjectDraft one = new ObjectDraft(source.root());
    parts.member(home, ObjectKind.COMPONENTS, one);
    if (one.build().get(home.key()) instanceof Node.ObjectNode object) {
      ObjectDraft members = homes(homes, home.key());
      object.members().forEach(each -> members.set(each.key(), each.keySpan(), each.value()));
    }
  }

  private void members(Place from, ObjectKind kind, ObjectDraft to) {
    for (Node.Member each : parts.map(from, kind).members()) {
      to.set(each.key(), each.keySpan(), each.value());
    }
  }

  private Node tools(Place root) {
    ObjectDraft draft = new ObjectDraft(root).text("openapi", version.textFor(root));
    new ToolPaths(source, parts).write(draft);
    return finished(draft, new LinkedHashMap<>());
  }
}
