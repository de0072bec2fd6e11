package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.ComputedDefaults.Place;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.naming.DocumentedError;
import dev.armature.generator.naming.GroupNames;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.naming.OperationNames;
import dev.armature.generator.naming.Outcomes;
import dev.armature.generator.naming.Scope;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the Java of a service's operations. */
public final class ApiPlanner {
  private static final Value ANY = Value.of(new TypeRef.AnyJson());

  private final JavaNames names;
  private final JavaTypes types;
  private final String apiPackage;
  private final SuccessPlanner successes;
  private final BodyTypes bodies;
  private final Presets presets;

  /**
   * A planner.
   *
   * @param apiPackage the package of operations, groups and exceptions
   */
  public ApiPlanner(JavaNames names, JavaTypes types, ModelTypes models, String apiPackage) {
    this.names = names;
    this.types = types;
    this.apiPackage = apiPackage;
    this.successes = new SuccessPlanner(types);
    this.bodies = new BodyTypes(types);
    this.presets = new Presets(models, names, types);
  }

  /** The Java of all operations. */
  public ServiceApi plan(Service service) {
    Map<String, List<OperationApi>> byTag = new LinkedHashMap<>();
    names.groups().forEach(group -> byTag.put(group.tag(), new ArrayList<>()));
    List<OperationApi> operations = new ArrayList<>();
    for (Operation operation : service.operations()) {
      OperationApi api = operation(operation);
      operations.add(api);
      byTag.get(names.group(operation).tag()).add(api);
    }
    List<GroupApi> groups = names.groups().stream().map(g -> group(service, g, byTag)).toList();
    Map<DocumentedError, Map<String, Outcome.HeaderField>> headers = headers(service);
    List<Failure> exceptions =
        names.errors().stream()
            .map(
                error ->
                    failure(error.outcome(), error, parts(headers.getOrDefault(error, Map.of()))))
            .toList();
    return new ServiceApi(service, operations, groups, exceptions);
  }

  private GroupApi group(Service service, GroupNames group, Map<String, List<OperationApi>> byTag) {
    Service.@Nullable Tag declared =
        service.tags().stream()
            .filter(tag -> tag.name().equals(group.tag()))
            .findFirst()
            .orElse(null);
    ClassName type = ClassName.get(apiPackage, group.className());
    return new GroupApi(group.tag(), declared, type, group.method(), byTag.get(group.tag()));
  }

  private OperationApi operation(Operation operation) {
    OperationNames own = names.operation(operation);
    ClassName type = ClassName.get(apiPackage, own.className());
    HttpBinding http = operation.http();
    BodyBinding binding = http == null ? null : http.body();
    List<BodyVariant> variants =
        binding != null && binding.isVariant()
            ? BodyVariant.of(binding, OperationApi.body(type), bodies)
            : List.of();
    List<InputPart> inputs = new ArrayList<>();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField field = operation.inputs().get(i);
      Component component =
          binding != null && binding.input() == i
              ? body(own.inputs().get(i), operation, i, type)
              : component(own.inputs().get(i), field, Place.of(operation, i));
      inputs.add(new InputPart(field, component, types.inputReader(operation, field)));
    }
    List<Failure> failures =
        Outcomes.errors(operation).stream()
            .map(outcome -> failure(outcome, names.error(outcome), List.of()))
            .toList();
    Success success = successes.plan(operation, own, type);
    return new OperationApi(operation, type, own.method(), inputs, variants, success, failures);
  }

  /** A body that is read while it comes in is no value that could be copied or have a default. */
  private Component body(String name, Operation operation, int input, ClassName owner) {
    InputField field = operation.inputs().get(input);
    BodyBinding body = operation.http().body();
    BodyFormat format = body.contents().get(0).format();
    if (!format.isStreamed() && !body.isVariant()) {
      return component(name, field, Place.of(operation, input));
    }
    TypeName type =
        body.isVariant() ? OperationApi.body(owner) : bodies.received(format, field.value());
    String said = JavaDoc.said(field.doc(), "");
    return Component.of(name, field.required() ? type : JavaTypes.nullable(type), ANY, said);
  }

  private Component component(String name, InputField field, Place place) {
    Value value = field.value();
    Node preset = field.defaultValue();
    TypeName type = types.input(field);
    String said = JavaDoc.said(field.doc(), ConstraintWords.of(value.constraints(), preset));
    Component component =
        Component.of(name, type, value, said).withDeprecated(field.doc().deprecated());
    return preset == null || field.required()
        ? component
        : component.withAbsent(presets.at(place, preset, value));
  }

  private Failure failure(
      Outcome outcome, DocumentedError error, List<Success.HeaderPart> headers) {
    ClassName type = ClassName.get(apiPackage, error.className());
    Representation body = Representation.first(error.outcome());
    if (body == null) {
      return new Failure(outcome, type, null, null, null, List.of(), headers);
    }
    List<Content> alike = error.outcome().alike(body.content());
    List<String> sent = alike.stream().map(MediaTypes::sent).distinct().toList();
    XmlShape xml = Content.xml(alike);
    return new Failure(outcome, type, body.content(), xml, types.of(body.value()), sent, headers);
  }

  /** A header that operations document in different ways is a text. */
  private static Outcome.HeaderField both(Outcome.HeaderField one, Outcome.HeaderField other) {
    boolean same = one.value().equals(other.value()) && one.spelling() == other.spelling();
    return same
        ? one
        : new Outcome.HeaderField(
            one.name(),
            Value.of(new TypeRef.Of(Scalar.STRING)),
            Outcome.HeaderSpelling.SIMPLE,
            false,
            one.doc(),
            one.origin());
  }

  /** The headers that any operation documents of each error, each name once. */
  private Map<DocumentedError, Map<String, Outcome.HeaderField>> headers(Service service) {
    Map<DocumentedError, Map<String, Outcome.HeaderField>> all = new IdentityHashMap<>();
    for (Operation operation : service.operations()) {
      for (Outcome outcome : Outcomes.errors(operation)) {
        for (Outcome.HeaderField each : outcome.headers()) {
          all.computeIfAbsent(names.error(outcome), key -> new LinkedHashMap<>())
              .merge(each.name().toLowerCase(Locale.ROOT), each, ApiPlanner::both);
        }
      }
    }
    return all;
  }

  private List<Success.HeaderPart> parts(Map<String, Outcome.HeaderField> found) {
    Scope methods = Scope.with("withStackTrace");
    List<Success.HeaderPart> headers = new ArrayList<>();
    for (Outcome.HeaderField header : found.values()) {
      String method = methods.addMethod("with", header.name());
      headers.add(new Success.HeaderPart(header, method, types.of(header.value().notNull())));
    }
    return headers;
  }
}
