package dev.armature.generator.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A contract that calls everything by hostile names: parameters, headers, members of forms,
 * operations, schemas, tags of unions and values of enumerations. It has to compile.
 */
final class NamedContract {
  private static final int IN_ONE_OPERATION = 12;

  private NamedContract() {}

  static String of(List<String> names) {
    Contract contract = new Contract();
    contract.schema(
        "Words", "{\"type\":\"string\",\"enum\":[" + each(names, n -> quoted(n)) + "]}");
    for (int from = 0; from < names.size(); from += IN_ONE_OPERATION) {
      List<String> some = names.subList(from, Math.min(names.size(), from + IN_ONE_OPERATION));
      contract.post("/many" + from, "many" + from, many(some));
    }
    for (String name : names) {
      contract
          .schema("My-" + name, member(name))
          .schema(name + "-Of", union(name))
          .post("/own/" + name, name, own(name));
    }
    return contract.text();
  }

  /** Names of headers are alike in either case (RFC 9110, 5.1). */
  private static List<String> differing(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> seen.add(name.toLowerCase(Locale.ROOT))).toList();
  }

  private static String many(List<String> names) {
    String parameters =
        each(names, n -> parameter(n, "query", "{\"type\":[\"integer\",\"null\"],\"maximum\":9}"))
            + ","
            + each(
                differing(names),
                n -> parameter("X-" + n, "header", "{\"type\":\"array\",\"items\":{}}"));
    String members =
        each(names, n -> quoted(n) + ":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    String headers =
        each(differing(names), n -> quoted(n) + ":{\"schema\":{\"type\":\"boolean\"}}");
    return "\"parameters\":["
        + parameters
        + "],\"requestBody\":{\"content\":{\"application/x-www-form-urlencoded\":{\"schema\":"
        + "{\"type\":\"object\",\"properties\":{"
        + members
        + "}}}}},\"responses\":{\"200\":{\"description\":\"x\",\"headers\":{"
        + headers
        + "}}}";
  }

  private static String member(String name) {
    return "{\"type\":\"object\",\"required\":[\"the-tag\"],\"properties\":{\"the-tag\":{\"const\":"
        + quoted(name)
        + "},"
        + quoted(name)
        + ":{\"type\":[\"integer\",\"null\"],\"not\":{\"const\":1}}}}";
  }

  private static String union(String name) {
    return "{\"oneOf\":["
        + Contract.ref("My-" + name)
        + ",{\"type\":\"string\"},{\"type\":\"array\",\"items\":"
        + Contract.ref("Words")
        + "}]}";
  }

  private static String own(String name) {
    String content = Contract.json(Contract.ref(name + "-Of"));
    return "\"requestBody\":{"
        + content
        + "},\"responses\":{\"200\":{\"description\":\"x\","
        + content
        + "}}";
  }

  private static String parameter(String name, String in, String schema) {
    return "{\"name\":" + quoted(name) + ",\"in\":\"" + in + "\",\"schema\":" + schema + "}";
  }

  private static String each(List<String> names, Function<String, String> text) {
    return names.stream().map(text).collect(Collectors.joining(","));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
