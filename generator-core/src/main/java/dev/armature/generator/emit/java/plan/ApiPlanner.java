package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.ComputedDefaults.Place;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.DocumentedError;
import dev.armature.generator.naming.GroupNames;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.naming.OperationNames;
import dev.armature.generator.naming.Outcomes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    List<Failure> exceptions =
        names.errors().stream().map(error -> failure(error.outcome(), error)).toList();
    return new ServiceApi(service, operations, groups, exceptions);
  }

  private GroupApi group(Service service, GroupNames group, Map<String, List<OperationApi>> byTag) {
    @Nullable String description =
        service.tags().stream()
            .filter(tag -> tag.name().equals(group.tag()) && tag.description() != null)
            .map(Service.Tag::description)
            .findFirst()
            .orElse(null);
    ClassName type = ClassName.get(apiPackage, group.className());
    return new GroupApi(group.tag(), description, type, group.method(), byTag.get(group.tag()));
  }

  private OperationApi operation(Operation operation) {
    OperationNames own = names.operation(operation);
    ClassName type = ClassName.get(apiPackage, own.className());
    List<InputPart> inputs = new ArrayList<>();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField field = operation.inputs().get(i);
      Component component =
          isBody(operation, i)
              ? body(own.inputs().get(i), field, operation, i)
              : component(own.inputs().get(i), field, Place.of(operation, i));
      inputs.add(new InputPart(field, component, types.inputReader(operation, field)));
    }
    List<Failure> failures =
        Outcomes.errors(operation).stream()
            .map(outcome -> failure(outcome, names.error(outcome)))
            .toList();
    Success success = successes.plan(operation, own, type);
    return new OperationApi(operation, type, own.method(), inputs, success, failures);
  }

  private static boolean isBody(Operation operation, int input) {
    HttpBinding http = operation.http();
    return http != null && http.body() != null && http.body().input() == input;
  }

  /** A body that is read while it comes in is no value that could be copied or have a default. */
  private Component body(String name, InputField field, Operation operation, int input) {
    BodyBinding body = operation.http().body();
    BodyFormat format = body.contents().get(0).format();
    if (!format.isStreamed()) {
      return component(name, field, Place.of(operation, input));
    }
    TypeName type = bodies.received(format, field.value());
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

  private Failure failure(Outcome outcome, DocumentedError error) {
    ClassName type = ClassName.get(apiPackage, error.className());
    Representation body = Representation.first(error.outcome());
    return body == null
        ? new Failure(outcome, type, null, null)
        : new Failure(outcome, type, body.content(), types.of(body.value()));
  }
}
