package dev.armature.generator.read.mcp;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.SchemaTypes;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.read.common.Fields;
import dev.armature.generator.read.common.FormatReader;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.read.common.PolicyReader;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.schema.WrittenTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads MCP schema documents: what a live server answers to {@code tools/list}, with a name. */
public final class McpReader implements FormatReader {
  private static final String INVALID = "mcp/invalid";

  private final Place root;
  private final RefResolver resolver;
  private final Findings findings;
  private final Fields fields;
  private final SchemaTypes types;
  private final PolicyReader policyReader;
  private final List<OperationHead> tools = new ArrayList<>();

  private McpReader(
      Place root, Dialect dialect, RefResolver resolver, Findings findings, ModelPolicy policy) {
    this.root = root;
    this.resolver = resolver;
    this.findings = findings;
    this.fields = new Fields(findings);
    this.policyReader = new PolicyReader(findings, fields);
    SchemaGraph graph = new SchemaGraph(resolver, findings);
    this.types = new SchemaTypes(graph, findings, root, dialect, policy);
  }

  /** Finds the tools of the document at {@code root}; its schemas are written in the dialect. */
  public static McpReader of(
      Place root, Dialect dialect, RefResolver resolver, Findings findings, ModelPolicy policy) {
    McpReader reader = new McpReader(root, dialect, resolver, findings, policy);
    reader.find();
    return reader;
  }

  @Override
  public List<OperationHead> operations() {
    return List.copyOf(tools);
  }

  private void find() {
    for (Place tool : fields.items(root, "tools")) {
      String name = tool.isObject() ? fields.text(tool, "name") : null;
      if (name == null || name.isBlank()) {
        findings.error(INVALID, tool.span(), "a tool needs a 'name'", null);
      } else {
        tools.add(new OperationHead(name, null, List.of(), tool));
      }
    }
  }

  @Override
  public Service lower(Set<OperationHead> wanted) {
    Policies defaults = policyReader.read(root, Policies.NONE);
    List<Operation> operations = new ArrayList<>();
    tools.stream()
        .filter(wanted::contains)
        .forEach(tool -> operations.add(operation(tool.id(), tool.at(), defaults)));
    for (String key : new String[] {"resources", "resourceTemplates", "prompts"}) {
      Place others = root.get(key);
      if (others != null && !others.items().isEmpty()) {
        findings.note("mcp/not-generated", others.span(), "no code is generated for " + key, null);
      }
    }
    List<TypeDef> finished = types.finish();
    String name = fields.text(root, "name");
    String version = fields.text(root, "version");
    return new Service(
        name == null || name.isBlank() ? "Service" : name,
        version == null ? "0" : version,
        new Doc(null, fields.text(root, "instructions"), false),
        "",
        null,
        operations.stream().map(types::settled).toList(),
        List.of(),
        finished,
        List.of(),
        List.of(),
        types.formats(),
        types.repeated(),
        Origins.of(root));
  }

  private Operation operation(String name, Place tool, Policies defaults) {
    Place input = fields.object(tool, "inputSchema");
    Place output = fields.object(tool, "outputSchema");
    List<InputField> inputs = input == null ? List.of() : inputs(input, Hint.of(name));
    if (input == null) {
      findings.error(INVALID, tool.span(), "tool '" + name + "' needs an 'inputSchema'", null);
    }
    String title = fields.text(tool, "title");
    String description = fields.text(tool, "description");
    return new Operation(
        name,
        new Doc(title, description, false),
        List.of(),
        inputs,
        List.of(outcome(tool, output, Hint.of(name))),
        List.of(),
        policyReader.read(tool, defaults),
        null,
        binding(name, title, description, tool, inputs),
        Origins.of(tool));
  }

  private ToolBinding binding(
      String name,
      @Nullable String title,
      @Nullable String description,
      Place tool,
      List<InputField> inputs) {
    List<ToolBinding.Argument> arguments = new ArrayList<>();
    for (InputField input : inputs) {
      arguments.add(new ToolBinding.Argument(arguments.size(), input.name()));
    }
    Place input = tool.get("inputSchema");
    Place output = fields.object(tool, "outputSchema");
    return new ToolBinding(
        name,
        title,
        description,
        input == null ? tool.node() : WrittenTexts.in(input.node()),
        output == null ? null : WrittenTexts.in(output.node()),
        input == null || PlainArguments.isAll(types.schema(input))
            ? List.of()
            : types.whole(input, Hint.of(name).then("arguments"), Direction.REQUEST),
        arguments);
  }

  private List<InputField> inputs(Place schema, Hint hint) {
    resolver.embed(schema);
    Set<String> required = new HashSet<>(fields.texts(schema, "required"));
    List<InputField> inputs = new ArrayList<>();
    for (Place property :
        schema.get("properties") == null ? List.<Place>of() : schema.get("properties").members()) {
      Value value = types.value(property, hint.then(property.key()), Direction.REQUEST);
      inputs.add(
          new InputField(
              property.key(),
              value,
              types.schema(property),
              required.contains(property.key()),
              types.docOf(property),
              types.presetOf(property, value),
              Origins.of(property)));
    }
    return inputs;
  }

  private Outcome outcome(Place tool, @Nullable Place schema, Hint hint) {
    List<Content> contents = List.of();
    if (schema != null) {
      resolver.embed(schema);
      Value value = types.value(schema, hint.then("response").then("200"), Direction.RESPONSE);
      contents =
          List.of(new Content("application/json", BodyFormat.JSON, value, types.schema(schema)));
    }
    return new Outcome(
        new Status.Exact(200),
        Doc.NONE,
        contents,
        List.of(),
        Origins.of(schema == null ? tool : schema));
  }
}
