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
 * @param operations in the order of the contract
 * @param types all model types that operations reach, in the order of the contract
 * @param securitySchemes the declared ones, in order
 * @param tags the declared ones, in order
 * @param formats whether a format is checked, by its name; {@code "*"} is all others
 * @param origin the document
 */
public record Service(
    String name,
    String version,
    Doc doc,
    String basePath,
    List<Operation> operations,
    List<TypeDef> types,
    List<SecurityScheme> securitySchemes,
    List<Tag> tags,
    Map<String, Boolean> formats,
    Origin origin) {
  public Service {
    operations = List.copyOf(operations);
    types = List.copyOf(types);
    securitySchemes = List.copyOf(securitySchemes);
    tags = List.copyOf(tags);
    formats = Map.copyOf(formats);
  }

  /** The same with other operations. */
  public Service withOperations(List<Operation> others) {
    return new Service(
        name, version, doc, basePath, others, types, securitySchemes, tags, formats, origin);
  }

  /** The same with other types. */
  public Service withTypes(List<TypeDef> others) {
    return new Service(
        name, version, doc, basePath, operations, others, securitySchemes, tags, formats, origin);
  }

  /** A declared tag. */
  public record Tag(String name, @Nullable String description) {}
}
