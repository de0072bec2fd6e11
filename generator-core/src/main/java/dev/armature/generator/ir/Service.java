package dev.armature.generator.ir;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole contract.
 *
 * @param name its title, as written
 * @param version its own version, as written
 * @param doc what it says of itself
 * @param basePath the path of the first server URL, without a trailing slash; empty for the root
 * @param server the first server if it has variables, or null
 * @param operations in the order of the contract
 * @param sendings what it sends by itself: webhooks, then callbacks
 * @param types all model types that operations reach, in the order of the contract
 * @param securitySchemes the declared ones, in order
 * @param tags the declared ones, in order
 * @param formats whether a format is checked, by its name; {@code "*"} is all others
 * @param repeated where anonymous schemas stand that are the same as another one in their role, by
 *     {@code document#pointer}, and where that one stands, of which the type is made
 * @param origin the document
 */
public record Service(
    String name,
    String version,
    Doc doc,
    String basePath,
    @Nullable ServerTemplate server,
    List<Operation> operations,
    List<Sending> sendings,
    List<TypeDef> types,
    List<SecurityScheme> securitySchemes,
    List<Tag> tags,
    Map<String, Boolean> formats,
    Map<String, Origin> repeated,
    Origin origin) {
  public Service {
    operations = List.copyOf(operations);
    sendings = List.copyOf(sendings);
    types = List.copyOf(types);
    securitySchemes = List.copyOf(securitySchemes);
    tags = List.copyOf(tags);
    formats = Map.copyOf(formats);
    repeated = Map.copyOf(repeated);
  }

  /** The same with other operations. */
  public Service withOperations(List<Operation> others) {
    return new Service(
        name,
        version,
        doc,
        basePath,
        server,
        others,
        sendings,
        types,
        securitySchemes,
        tags,
        formats,
        repeated,
        origin);
  }

  /** The same with other types. */
  public Service withTypes(List<TypeDef> others) {
    return new Service(
        name,
        version,
        doc,
        basePath,
        server,
        operations,
        sendings,
        others,
        securitySchemes,
        tags,
        formats,
        repeated,
        origin);
  }

  /**
   * A declared tag.
   *
   * @param doc what the contract says of it
   * @param parent the tag that it is a part of, or null
   * @param kind what it is for, as written, or null
   */
  public record Tag(String name, Doc doc, @Nullable String parent, @Nullable String kind) {}
}
