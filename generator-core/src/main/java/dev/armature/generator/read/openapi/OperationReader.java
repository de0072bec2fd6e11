package dev.armature.generator.read.openapi;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.finish.Shapes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.RouteChoice;
import dev.armature.generator.ir.SecurityRequirement;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.read.common.PolicyReader;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one operation. */
final class OperationReader {
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)\\}");

  /** More than a hundred times what any contract has; each costs memory in several places. */
  private static final int MAX_PARAMETERS = 4_096;

  private final Contract contract;
  private final OperationShape shape;
  private final ParameterReader parameters;
  private final ContentReader contents;
  private final ResponseReader responses;
  private final SecurityReader security;
  private final PolicyReader policies;
  private final List<SecurityRequirement> globalSecurity;
  private final Policies globalPolicies;

  OperationReader(
      Contract contract, OperationShape shape, SecurityReader security, PolicyReader policies) {
    this.contract = contract;
    this.shape = shape;
    this.parameters = new ParameterReader(contract);
    this.contents = new ContentReader(contract);
    this.responses = new ResponseReader(contract);
    this.security = security;
    this.policies = policies;
    List<SecurityRequirement> global = security.requirements(contract.root());
    this.globalSecurity = global == null ? List.of() : global;
    this.globalPolicies = policies.read(contract.root(), Policies.NONE);
  }

  /** An operation without its shapes; those are known when all types are. */
  record Draft(
      Operation operation, List<ParameterReader.Parameter> parameters, @Nullable FormFiles files) {
    /** The operation with the shapes of its parameters and the type of its form. */
    Operation finish(Shapes shapes, NestedValues nested, FormTypes forms) {
      Operation shaped = shaped(shapes, nested);
      return files == null ? shaped : forms.apply(shaped, files);
    }

    /** The same for some of the requests to its path. */
    Draft with(RouteChoice choice) {
      HttpBinding http = Objects.requireNonNull(operation.http());
      return new Draft(operation.withHttp(http.withChoice(choice)), parameters, files);
    }

    private Operation shaped(Shapes shapes, NestedValues nested) {
      HttpBinding http = operation.http();
      if (http == null) {
        return operation;
      }
      List<ParameterBinding> bindings = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        ParameterReader.Parameter each = parameters.get(i);
        ParameterBinding binding =
            new ParameterBinding(
                i,
                each.input().name(),
                each.in(),
                each.style(),
                each.explode(),
                each.allowReserved(),
                shapes.of(each.input().value()),
                each.members(),
                each.emptyIsAbsent());
        nested.check(binding, each.input());
        bindings.add(binding);
      }
      return operation.withHttp(http.withParameters(bindings));
    }
  }

  /**
   * Reads the operation at a place.
   *
   * @param shared the parameters of the path item
   */
  Draft read(String id, String method, String path, Place at, List<Place> shared) {
    OperationShape.Shaped shaped = shape.shape(at, shared);
    return shaped(id, method, path, shaped.operation(), shaped.shared());
  }

  private Draft shaped(String id, String method, String path, Place at, List<Place> shared) {
    Hint hint = Hint.of(id);
    List<ParameterReader.Parameter> all = parameters(at, shared, path, hint);
    List<InputField> inputs = new ArrayList<>();
    all.forEach(parameter -> inputs.add(parameter.input()));
    BodyBinding body = body(at, hint, inputs, Direction.REQUEST);
    List<SecurityRequirement> own = security.requirements(at);
    Operation operation =
        new Operation(
            id,
            doc(at),
            contract.fields().texts(at, "tags"),
            inputs,
            responses.read(at, method, hint),
            own == null ? globalSecurity : own,
            policies.ofOperation(at, globalPolicies),
            new HttpBinding(method, path, List.of(), body)
                .withPaging(new PagingReader(contract, all).read(at)),
            null,
            Origins.of(at));
    return new Draft(operation, all, body == null ? null : files(at, body));
  }

  /**
   * Reads the operation at a place that the service sends: its body travels like that of a response
   * (JSON Schema 2020-12 Validation, 9.4: who owns a value is who sends it).
   *
   * @param shared the parameters of the path item
   */
  Draft sent(String id, String method, Place at, List<Place> shared) {
    Hint hint = Hint.of(id);
    List<ParameterReader.Parameter> all = parameters(at, shared, "", hint);
    List<InputField> inputs = new ArrayList<>();
    all.forEach(parameter -> inputs.add(parameter.input()));
    BodyBinding body = body(at, hint, inputs, Direction.RESPONSE);
    Operation operation =
        new Operation(
            id,
            doc(at),
            contract.fields().texts(at, "tags"),
            inputs,
            responses.read(at, method, hint, Direction.REQUEST),
            List.of(),
            Policies.NONE,
            new HttpBinding(method, "", List.of(), body),
            null,
            Origins.of(at));
    return new Draft(operation, all, null);
  }

  private List<ParameterReader.Parameter> parameters(
      Place operation, List<Place> shared, String path, Hint hint) {
    Map<String, Place> places = new LinkedHashMap<>();
    Set<Location> sharedPlaces = new HashSet<>();
    List<Place> own = contract.fields().items(operation, "parameters");
    List<Place> declared = new ArrayList<>(shared);
    declared.addAll(own);
    declared.removeAll(repeated(shared));
    declared.removeAll(repeated(own));
    for (Place at : declared) {
      if (places.size() == MAX_PARAMETERS) {
        String fault = "an operation has at most " + MAX_PARAMETERS + " parameters";
        contract.unsupported(at, fault, "left out with those behind it");
        break;
      }
      Place parameter = contract.follow(at);
      if (parameter != null) {
        if (shared.contains(at)) {
          sharedPlaces.add(parameter.location());
        }
        places.put(identity(parameter), parameter);
      }
    }
    List<String> template = template(path);
    List<ParameterReader.Parameter> all = new ArrayList<>();
    for (Place at : places.values()) {
      // Operations of the path share these: none of them may name their types.
      Hint name = sharedPlaces.contains(at.location()) ? Hint.of(path) : hint;
      ParameterReader.Parameter parameter = parameters.read(at, name);
      if (parameter != null && isInTemplate(parameter, template, at)) {
        all.add(parameter);
      }
    }
    undeclared(template, all, operation);
    parameters.wholeQuery(all, operation);
    return all;
  }

  /** Names of headers differ in no case (RFC 9110, section 5.1). */
  private String identity(Place parameter) {
    String in = contract.fields().text(parameter, "in");
    String name = contract.fields().text(parameter, "name");
    boolean header = "header".equals(in) && name != null;
    return in + " " + (header ? name.toLowerCase(Locale.ROOT) : name);
  }

  /** The parameters of a list that are called like an earlier one; only operations may replace. */
  private List<Place> repeated(List<Place> list) {
    Map<String, Place> known = new HashMap<>();
    List<Place> repeated = new ArrayList<>();
    for (Place at : list) {
      Place parameter = at.isObject() ? contract.follow(at) : null;
      Place name = parameter == null ? null : parameter.get("name");
      Place in = parameter == null ? null : parameter.get("in");
      if (name == null || in == null) {
        continue;
      }
      boolean header = "header".equals(in.text());
      String written = Nodes.written(name.node());
      // Names of headers differ in no case (RFC 9110, section 5.1).
      String key =
          Nodes.written(in.node()) + " " + (header ? written.toLowerCase(Locale.ROOT) : written);
      Place first = known.putIfAbsent(key, at);
      if (first != null) {
        repeated.add(at);
        contract
            .findings()
            .fault(
                Contract.INVALID,
                at,
                "two parameters in the list are called " + written,
                "left out",
                List.of(new Diagnostic.Related("the first one", first.span())));
      }
    }
    return repeated;
  }

  private boolean isInTemplate(
      ParameterReader.Parameter parameter, List<String> template, Place at) {
    if (parameter.in() != HttpBinding.Location.PATH
        || template.contains(parameter.input().name())) {
      return true;
    }
    contract.warn(
        at,
        "path parameter '" + parameter.input().name() + "' is not in the path; it is left out",
        null);
    return false;
  }

  private void undeclared(
      List<String> template, List<ParameterReader.Parameter> all, Place operation) {
    for (String name : template) {
      boolean declared =
          all.stream()
              .anyMatch(p -> p.in() == HttpBinding.Location.PATH && p.input().name().equals(name));
      if (!declared) {
        all.add(parameters.undeclared(name, operation));
      }
    }
  }

  private static List<String> template(String path) {
    List<String> names = new ArrayList<>();
    Matcher matcher = TEMPLATE.matcher(path);
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private @Nullable BodyBinding body(
      Place operation, Hint hint, List<InputField> inputs, Direction direction) {
    Place at = operation.get("requestBody");
    Place body = at == null ? null : contract.follow(at);
    if (body == null) {
      return null;
    }
    List<Content> found = contents.read(body, hint.then("body"), direction);
    if (found.isEmpty()) {
      return null;
    }
    String description = contract.fields().text(body, "description");
    Doc doc = description == null ? Doc.NONE : new Doc(null, description, false);
    boolean required = contract.fields().flag(body, "required", false);
    Value value = input(found);
    inputs.add(new InputField("body", value, null, required, doc, null, Origins.of(body)));
    FormReader forms = new FormReader(contract);
    Place content = Objects.requireNonNull(body.get("content"));
    Place parts = parts(content, found);
    return new BodyBinding(
        inputs.size() - 1,
        found,
        forms.members(content.get("application/x-www-form-urlencoded")),
        parts == null ? List.of() : forms.parts(parts, FormFiles.of(contract, parts)),
        forms.headers(parts, hint.then("body")));
  }

  /** What stands for the body: of several types none. */
  static Value input(List<Content> contents) {
    Content first = contents.get(0);
    boolean one = contents.stream().allMatch(each -> each.isLike(first));
    return one && first.value() != null ? first.value() : Value.any();
  }

  /** The media type object of a form in parts; null where the body is none. */
  private static @Nullable Place parts(Place content, List<Content> found) {
    return found.stream()
        .filter(each -> each.format() == BodyFormat.MULTIPART)
        .map(each -> content.get(each.mediaType()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable FormFiles files(Place operation, BodyBinding binding) {
    Place at = operation.get("requestBody");
    Place body = at == null ? null : contract.follow(at);
    Place content = body == null ? null : body.get("content");
    Place parts = content == null ? null : parts(content, binding.contents());
    return parts == null ? null : FormFiles.of(contract, parts);
  }

  private Doc doc(Place at) {
    return new Doc(
        contract.fields().text(at, "summary"),
        contract.fields().text(at, "description"),
        contract.fields().flag(at, "deprecated", false));
  }
}
