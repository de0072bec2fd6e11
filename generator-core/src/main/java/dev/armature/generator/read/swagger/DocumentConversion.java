package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts what a document says of all its operations: servers and security. */
final class DocumentConversion {
  private static final Set<String> OWN =
      Set.of("host", "basePath", "schemes", "servers", "components", "webhooks");

  private final Swagger document;

  DocumentConversion(Swagger document) {
    this.document = document;
  }

  /** The root; {@code definitions}, {@code parameters} and {@code responses} stay as written. */
  Place convert() {
    Place root = document.root();
    ObjectDraft draft = new ObjectDraft(root).copyAllBut(OWN);
    List<Node> servers = servers();
    if (!servers.isEmpty()) {
      draft.list("servers", servers);
    }
    Place schemes = document.fields().object(root, "securityDefinitions");
    if (schemes != null) {
      Node converted = new SecurityConversion(document).convert(schemes);
      draft.set("components", new ObjectDraft(root).set("securitySchemes", converted).build());
    }
    return root.with(draft.build());
  }

  /** One server a scheme, or one without where none is named. */
  private List<Node> servers() {
    Place root = document.root();
    String host = host(root.get("host"));
    String path = basePath(root.get("basePath"));
    List<Node> servers = new ArrayList<>();
    if (host.isEmpty()) {
      return path.isEmpty() ? servers : List.of(server(path));
    }
    for (String scheme : document.fields().texts(root, "schemes")) {
      servers.add(server(scheme + "://" + host + path));
    }
    return servers.isEmpty() ? List.of(server("//" + host + path)) : servers;
  }

  private Node server(String url) {
    Place base = document.root().get("basePath");
    return new ObjectDraft(base == null ? document.root() : base).text("url", url).build();
  }

  private String host(@Nullable Place at) {
    String host = at == null ? "" : document.text(document.root(), "host").trim();
    if (at == null || host.matches("[^/\\s{}?#]*")) {
      return host;
    }
    document.warn(
        at,
        "'host' is a name or address with a port, not '" + host + "'; it is ignored",
        "write what follows it in 'basePath', and what stands before it in 'schemes'");
    return "";
  }

  private String basePath(@Nullable Place at) {
    String path = at == null ? "" : document.text(document.root(), "basePath").trim();
    if (at == null || path.isEmpty() || path.startsWith("/")) {
      return path;
    }
    document.warn(at, "'basePath' begins with '/'; read as '/" + path + "'", "write it so");
    return "/" + path;
  }
}
