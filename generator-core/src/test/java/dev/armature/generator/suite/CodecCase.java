package dev.armature.generator.suite;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.java.Contracts;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.Reading;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A case of the suite as the schema of an operation's body: as it is, and once for each JSON type
 * that its instances have, with that type stated beside it.
 */
public final class CodecCase {
  private static final String AT = "http://localhost:1234/";

  private final String name;
  private final Node.ObjectNode node;
  private final String dialect;
  private final String packageName;

  /**
   * @param name what failures call it
   * @param dialect what a schema is in that does not say so itself
   * @param number unlike that of any other case
   */
  public CodecCase(String name, Node.ObjectNode node, String dialect, int number) {
    this.dialect = dialect;
    this.name = name;
    this.node = node;
    this.packageName = "suite.c" + number;
  }

  /** What failures call it. */
  public String name() {
    return name;
  }

  /** The class of the codec of an object with one member for each way to use the schema. */
  public String codec() {
    return packageName + ".json.BodyCodec";
  }

  /** Its tests: {@code data}, and whether that is {@code valid}. */
  public List<Node.ObjectNode> tests() {
    List<Node.ObjectNode> tests = new ArrayList<>();
    for (Node test : ((Node.ArrayNode) node.get("tests")).items()) {
      tests.add((Node.ObjectNode) test);
    }
    return tests;
  }

  /** The types of the instances. */
  public Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    tests().forEach(test -> types.add(type(test.get("data"))));
    return types;
  }

  /** The JSON type of an instance. */
  public static String type(Node instance) {
    if (instance instanceof Node.ObjectNode) {
      return "object";
    } else if (instance instanceof Node.ArrayNode) {
      return "array";
    } else if (instance instanceof Node.StringNode) {
      return "string";
    } else if (instance instanceof Node.NumberNode) {
      return "number";
    }
    return instance instanceof Node.BooleanNode ? "boolean" : "null";
  }

  /** Generates model, codecs and validators; diagnostics tell why if there are none. */
  public List<GeneratedFile> generate(ModelPolicy policy, Diagnostics diagnostics)
      throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT, Remotes::read);
    byte[] schema = schema().getBytes(StandardCharsets.UTF_8);
    loader.loadBytes("case.json", URI.create(AT + packageName + ".json"), schema);
    byte[] contract = contract().getBytes(StandardCharsets.UTF_8);
    // The suite shows with wrong defaults that defaults decide nothing, and has bounds that clash.
    List<AcceptRule> wrong =
        List.of(
            new AcceptRule("schema/refused-value", "case.json#/properties/bar/default"),
            new AcceptRule("schema/refused-value", "case.json#/properties/alpha/default"),
            new AcceptRule("schema/contradiction", "case.json#/*"));
    Reading read =
        Reading.of(
            loader.loadBytes("contract.json", URI.create(AT + "contract.json"), contract),
            loader,
            policy,
            new AcceptPolicy(wrong, false));
    return read.service() == null || isRefused(read.diagnostics())
        ? List.of()
        : Contracts.data(read.service(), packageName);
  }

  /** No case needs all the rules. */
  private static boolean isRefused(Diagnostics diagnostics) {
    return diagnostics.all().stream()
        .anyMatch(
            each ->
                each.severity() == Severity.ERROR && !each.code().equals("config/unused-accept"));
  }

  private String schema() {
    String text = JsonText.of(node.get("schema"));
    if (!(node.get("schema") instanceof Node.ObjectNode object) || object.get("$schema") != null) {
      return text;
    }
    String comma = object.members().isEmpty() ? "" : ",";
    return "{\"$schema\":\"" + dialect + "\"" + comma + text.substring(1);
  }

  private String contract() {
    String ref = "\"$ref\":\"" + AT + packageName + ".json\"";
    StringBuilder properties = new StringBuilder("\"plain\":{" + ref + "}");
    for (String type : types()) {
      properties.append(",\"" + type + "\":{\"type\":\"" + type + "\"," + ref + "}");
    }
    return """
        {"openapi":"3.1.0","info":{"title":"Suite","version":"1"},
        "paths":{"/":{"post":{"operationId":"put","requestBody":{"required":true,"content":
        {"application/json":{"schema":{"$ref":"#/components/schemas/Body"}}}},
        "responses":{"204":{"description":"done"}}}}},
        "components":{"schemas":{"Body":{"type":"object","properties":{%s}}}}}
        """
        .formatted(properties);
  }
}
