package dev.armature.generator.config;

import dev.armature.generator.config.ConfigFile.Accept;
import dev.armature.generator.config.ConfigFile.Client;
import dev.armature.generator.config.ConfigFile.FormatRule;
import dev.armature.generator.config.ConfigFile.Generation;
import dev.armature.generator.config.ConfigFile.Grouping;
import dev.armature.generator.config.ConfigFile.Model;
import dev.armature.generator.config.ConfigFile.Name;
import dev.armature.generator.config.ConfigFile.Selection;
import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.lower.policy.FormatUse;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import dev.armature.generator.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a configuration file. */
public final class ConfigFileReader {
  /** Keys of the schema whose feature comes later. */
  private static final List<String> LATER = List.of("templates");

  /** What a service's configuration calls targets by other names. */
  private static final Map<String, String> FORMATS =
      Map.of("java", "server", "client_sdk", "client");

  /** Any place of any file. */
  private static final String ANYWHERE = "**#/**";

  private ConfigFileReader() {}

  /** What the file says; all defaults after an error was reported. */
  public static ConfigFile read(Node file, Diagnostics diagnostics) {
    ConfigSchema.check(file, diagnostics);
    if (diagnostics.hasErrors()) {
      return ConfigFile.NONE;
    }
    ObjectNode root = (ObjectNode) file;
    rejectLater(root, diagnostics);
    Map<String, Severity> severities = new LinkedHashMap<>();
    Set<String> silenced = new LinkedHashSet<>();
    severities(root, severities, silenced, diagnostics);
    return new ConfigFile(
        root.get("package") instanceof StringNode own ? word(own) : null,
        root.get("targets") == null ? null : texts(root, "targets"),
        grouping(root),
        selection(root, "include"),
        selection(root, "exclude"),
        names(root),
        accept(root, diagnostics),
        severities,
        silenced,
        words(root, "overlays"),
        formats(root),
        model(root),
        TypeRules.read(root.get("types"), diagnostics),
        limits(root),
        client(root),
        generation(root));
  }

  private static Generation generation(ObjectNode root) {
    if (!(root.get("infrastructure") instanceof ObjectNode infrastructure)
        || !(infrastructure.get("api_generation") instanceof ObjectNode own)) {
      return Generation.USUAL;
    }
    boolean automatic =
        !(own.get("auto_generate") instanceof Node.BooleanNode flag) || flag.value();
    List<String> formats = texts(own, "formats");
    List<String> targets = formats.stream().map(each -> FORMATS.getOrDefault(each, each)).toList();
    return new Generation(automatic, text(own, "output_path"), targets.isEmpty() ? null : targets);
  }

  private static void rejectLater(ObjectNode root, Diagnostics diagnostics) {
    for (String key : LATER) {
      Member member = root.member(key);
      if (member != null) {
        diagnostics.error(
            "config/not-supported-yet",
            member.keySpan(),
            "'" + key + "' is not supported yet",
            "remove it; it does nothing in this version");
      }
    }
  }

  private static void severities(
      ObjectNode root,
      Map<String, Severity> severities,
      Set<String> silenced,
      Diagnostics diagnostics) {
    for (Member member : members(root, "severities")) {
      known(member.key(), member.keySpan(), diagnostics);
      String weight = string(member.value());
      if (weight.equals("off")) {
        silenced.add(member.key());
      } else {
        severities.put(member.key(), Severity.valueOf(weight.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static List<Accept> accept(ObjectNode root, Diagnostics diagnostics) {
    List<Accept> rules = new ArrayList<>();
    for (Node item : items(root, "accept")) {
      ObjectNode rule = (ObjectNode) item;
      String code = string(rule.get("code"));
      String at = text(rule, "at");
      known(code, rule.span(), diagnostics);
      rules.add(new Accept(code, at == null ? ANYWHERE : at, rule.span()));
    }
    return rules;
  }

  private static void known(String code, Span span, Diagnostics diagnostics) {
    if (!Codes.contains(code)) {
      diagnostics.error(
          "config/unknown-code",
          span,
          "no diagnostic has the code '" + code + "'",
          Suggestion.didYouMean(code, Codes.all()));
    }
  }

  private static Grouping grouping(ObjectNode root) {
    String text = text(root, "grouping");
    return text == null ? Grouping.TAG : Grouping.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Selection selection(ObjectNode root, String key) {
    return root.get(key) instanceof ObjectNode some
        ? new Selection(words(some, "tags"), words(some, "paths"), words(some, "operations"))
        : null;
  }

  private static Map<String, Name> names(ObjectNode root) {
    Map<String, Name> names = new LinkedHashMap<>();
    members(root, "names").forEach(m -> names.put(m.key(), new Name(word(m.value()), m.keySpan())));
    return names;
  }

  private static List<FormatRule> formats(ObjectNode root) {
    return members(root, "formats").stream().map(ConfigFileReader::format).toList();
  }

  private static FormatRule format(Member member) {
    if (member.value() instanceof Node.BooleanNode usual) {
      FormatUse use = usual.value() ? FormatUse.MAP : FormatUse.ANNOTATE;
      return new FormatRule(member.key(), use, false, member.keySpan());
    }
    String word = string(member.value());
    // The word of older files.
    FormatUse use =
        word.equals("ignore")
            ? FormatUse.ANNOTATE
            : FormatUse.valueOf(word.toUpperCase(Locale.ROOT));
    return new FormatRule(member.key(), use, true, member.keySpan());
  }

  private static Model model(ObjectNode root) {
    if (!(root.get("model") instanceof ObjectNode own)) {
      return Model.USUAL;
    }
    return new Model(
        !"any".equals(text(own, "untyped")),
        !"big".equals(text(own, "integer")),
        "decimal".equals(text(own, "number")),
        !"document".equals(text(own, "defaults")),
        !"own".equals(text(own, "anonymous")),
        !"raw".equals(text(own, "xml")));
  }

  private static Client client(ObjectNode root) {
    return root.get("client") instanceof ObjectNode own
            && own.get("async") instanceof Node.BooleanNode flag
        ? new Client(flag.value())
        : Client.USUAL;
  }

  private static @Nullable Limits limits(ObjectNode root) {
    if (!(root.get("limits") instanceof ObjectNode own)) {
      return null;
    }
    Limits usual = Limits.DEFAULT;
    long maxInput = number(own, "maxInput", usual.maxInput());
    return new Limits(
        maxInput,
        number(own, "maxTotal", Math.max(usual.maxTotal(), maxInput)),
        (int) number(own, "maxDepth", usual.maxDepth()),
        (int) number(own, "maxNodes", usual.maxNodes()),
        usual.maxNumberLength());
  }

  private static long number(ObjectNode object, String key, long otherwise) {
    return object.get(key) instanceof Node.NumberNode number
        ? new BigDecimal(number.literal()).longValue()
        : otherwise;
  }

  private static List<Word> words(ObjectNode object, String key) {
    return items(object, key).stream().map(ConfigFileReader::word).toList();
  }

  private static Word word(Node node) {
    return new Word(string(node), node.span());
  }

  private static List<String> texts(ObjectNode object, String key) {
    return items(object, key).stream().map(ConfigFileReader::string).toList();
  }

  private static List<Node> items(ObjectNode object, String key) {
    return object.get(key) instanceof ArrayNode array ? array.items() : List.of();
  }

  private static List<Member> members(ObjectNode object, String key) {
    return object.get(key) instanceof ObjectNode found ? found.members() : List.of();
  }

  private static @Nullable String text(ObjectNode object, String key) {
    return object.get(key) instanceof StringNode node ? node.value() : null;
  }

  private static String string(@Nullable Node node) {
    return node instanceof StringNode text ? text.value() : "";
  }
}
