package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.ComputedDefaults;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.MappedDefaults;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.ir.MappedTypes;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Every Java name that is made from a service. Immutable; the only place where names come from. */
public final class JavaNames {
  private final String prefix;
  private final TypeNames types;
  private final ApiNames api;
  private final Map<String, OperationNames> sendings;
  private final Map<Constraint.Valid, String> validators;
  private final Map<MappedType, String> mapped;
  private final Map<MappedDefault, String> defaults;
  private final Map<String, String> parameters;
  private final Map<ComputedDefaults.Place, DefaultName> computed;

  private JavaNames(
      String prefix,
      TypeNames types,
      ApiNames api,
      Map<String, OperationNames> sendings,
      Map<Constraint.Valid, String> validators,
      Map<MappedType, String> mapped,
      Map<MappedDefault, String> defaults,
      Map<String, String> parameters,
      Map<ComputedDefaults.Place, DefaultName> computed) {
    this.computed = computed;
    this.parameters = parameters;
    this.defaults = defaults;
    this.validators = validators;
    this.mapped = mapped;
    this.prefix = prefix;
    this.types = types;
    this.api = api;
    this.sendings = sendings;
  }

  /**
   * Names everything in a service.
   *
   * @param chosen names by the JSON Pointer of their element, which win over ours
   * @param diagnostics takes clashes and chosen names that are of no use
   */
  public static JavaNames of(
      Service service, Map<String, ChosenName> chosen, Diagnostics diagnostics) {
    Overrides overrides = Overrides.of(service, chosen, diagnostics);
    TypeNames types = TypeNames.of(service, overrides, diagnostics);
    ApiNames api = ApiNames.of(service, types, overrides, diagnostics);
    JavaNames names =
        new JavaNames(
            Prefix.of(service, overrides),
            types,
            api,
            SendingNames.of(service, overrides, diagnostics),
            ValidatorNames.of(service),
            MappedNames.codecs(MappedTypes.of(service)),
            MappedNames.defaults(MappedDefaults.of(service)),
            ParameterNames.of(service),
            DefaultNames.of(service, types, api));
    overrides.reportUnused();
    return names;
  }

  /** The service's own name, such as {@code Petstore}; its router is {@code PetstoreRouter}. */
  public String prefix() {
    return prefix;
  }

  /** The class that gathers the codecs of the named types. */
  public String facade() {
    return prefix + "Json";
  }

  /** The last part of a package for the service: lower case, possible as a folder everywhere. */
  public String packageName() {
    String name = prefix.toLowerCase(Locale.ROOT);
    // JLS 6.1 recommends the underscore.
    boolean taken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    return taken || Reserved.isDevice(name) ? name + "_" : name;
  }

  /** The server's factory. */
  public String router() {
    return prefix + "Router";
  }

  /** The class that calls the service. */
  public String client() {
    return prefix + "Client";
  }

  /** The MCP server's factory. */
  public String tools() {
    return prefix + "Tools";
  }

  /** The class that holds a service against the contract. */
  public String contractTest() {
    return prefix + "ContractTest";
  }

  /** The class that finds the contract as a document. */
  public String document() {
    return prefix + "Document";
  }

  /** The model types and operations whose names a constant could have, such as {@code URL}. */
  public Set<String> shoutedClasses() {
    return Stream.concat(types.classes(), api.classes())
        .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The class of a model type. */
  public String type(TypeId id) {
    return types.type(id);
  }

  /** The codec of a model type. */
  public String codec(TypeId id) {
    return types.type(id) + "Codec";
  }

  /** The classes of the user's own, with the constants for their codecs, in order. */
  public Map<MappedType, String> mappedCodecs() {
    return mapped;
  }

  /** Documented defaults of such classes, with the constants for them, in order. */
  public Map<MappedDefault, String> mappedDefaults() {
    return defaults;
  }

  /** The constant for a documented default; null where a literal does. */
  public @Nullable DefaultName defaultAt(ComputedDefaults.Place place) {
    return computed.get(place);
  }

  /** The constant for the codec of a class of the user's own. */
  public String mappedCodec(MappedType type) {
    String name = mapped.get(type);
    if (name == null) {
      throw new IllegalArgumentException("no class of the service: " + type);
    }
    return name;
  }

  /** The class in the json package that reads an input of an operation. */
  public String inputReader(Operation operation, InputField input) {
    String shared = input.isShared() ? parameters.get(input.origin().toString()) : null;
    return shared == null ? operation(operation).inputReader() : shared;
  }

  /** The validator of a schema that types do not check whole. */
  public String validator(Constraint.Valid check) {
    String name = validators.get(check);
    if (name == null) {
      throw new IllegalArgumentException("no check of the service: " + check);
    }
    return name;
  }

  /** The component of a record for each of its properties, fixed ones too, in their order. */
  public List<String> components(TypeId record) {
    return types.members(record);
  }

  /** The component of a record that keeps what the schema does not declare. */
  public String additional(TypeId record) {
    return types.additional(record);
  }

  /** The constant of an enumeration for each of its values, in their order. */
  public List<String> constants(TypeId enumeration) {
    return types.members(enumeration);
  }

  /** The wrapper record of a union for each of its variants, in their order. */
  public List<String> wrappers(TypeId union) {
    return types.members(union);
  }

  /** The names of an operation. */
  public OperationNames operation(Operation operation) {
    return api.operation(operation.id());
  }

  /** The names of a webhook or callback; its method is always the same. */
  public OperationNames sending(Sending sending) {
    return Objects.requireNonNull(sendings.get(sending.operation().id()), "no part of the service");
  }

  /** The group that gathers an operation's handler. */
  public GroupNames group(Operation operation) {
    return api.group(operation);
  }

  /** All groups, in the order of their first operations. */
  public List<GroupNames> groups() {
    return api.groups();
  }

  /** The exception of an error outcome. */
  public DocumentedError error(Outcome outcome) {
    return api.error(outcome);
  }

  /** All exceptions, in the order of their first outcomes. */
  public List<DocumentedError> errors() {
    return api.errors();
  }
}
