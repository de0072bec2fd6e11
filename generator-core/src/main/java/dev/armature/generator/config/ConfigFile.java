package dev.armature.generator.config;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.lower.policy.FormatUse;
import dev.armature.generator.lower.policy.TypePolicy;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says; its keys are described in {@code config.schema.json}.
 *
 * @param packageName the Java package, or null
 * @param targets what to generate, or null
 * @param grouping what gathers operations
 * @param include which operations, or null for all
 * @param exclude which operations not, or null for none
 * @param names Java names by JSON Pointer
 * @param accept recoverable errors to live with
 * @param severities weights by code
 * @param silenced codes not to show
 * @param overlays files of changes to the contract, named from the configuration's folder
 * @param formats what formats do
 * @param model what types are made of where a schema leaves the choice
 * @param types which classes of the user's own stand for what
 * @param limits how much input is accepted, or null
 * @param client what clients have
 * @param generation what a service's configuration says of generating
 */
public record ConfigFile(
    @Nullable Word packageName,
    @Nullable List<String> targets,
    Grouping grouping,
    @Nullable Selection include,
    @Nullable Selection exclude,
    Map<String, Name> names,
    List<Accept> accept,
    Map<String, Severity> severities,
    Set<String> silenced,
    List<Word> overlays,
    List<FormatRule> formats,
    Model model,
    TypePolicy types,
    @Nullable Limits limits,
    Client client,
    Generation generation) {
  /** No file: all defaults. */
  public static final ConfigFile NONE =
      new ConfigFile(
          null,
          null,
          Grouping.TAG,
          null,
          null,
          Map.of(),
          List.of(),
          Map.of(),
          Set.of(),
          List.of(),
          List.of(),
          Model.USUAL,
          TypePolicy.NONE,
          null,
          Client.USUAL,
          Generation.USUAL);

  public ConfigFile {
    targets = targets == null ? null : List.copyOf(targets);
    names = Map.copyOf(names);
    accept = List.copyOf(accept);
    severities = Map.copyOf(severities);
    silenced = Set.copyOf(silenced);
    overlays = List.copyOf(overlays);
    formats = List.copyOf(formats);
  }

  /** What gathers operations into one interface. */
  public enum Grouping {
    /** Their first tag. */
    TAG,
    /** The first segment of their path. */
    PATH,
    /** The service. */
    SERVICE
  }

  /** Some operations; one that any list names is among them. */
  public record Selection(List<Word> tags, List<Word> paths, List<Word> operations) {
    public Selection {
      tags = List.copyOf(tags);
      paths = List.copyOf(paths);
      operations = List.copyOf(operations);
    }
  }

  /**
   * A Java name for an element of the contract.
   *
   * @param word the name
   * @param key the place of the pointer that it stands beside
   */
  public record Name(Word word, Span key) {}

  /** A word of the file and its place. */
  public record Word(String text, Span span) {}

  /**
   * What a format does.
   *
   * @param format its name; {@code "*"} is all others
   * @param use what it does
   * @param named whether the file says so by name, not by {@code true} or {@code false}
   * @param span the place of its name
   */
  public record FormatRule(String format, FormatUse use, boolean named, Span span) {}

  /**
   * What types are made of where a schema leaves the choice.
   *
   * @param guessesTypes whether a schema without {@code type} is meant for the type it speaks of
   * @param longIntegers whether integers without bounds and format are longs
   * @param decimals whether numbers without a format are decimals of Java
   * @param appliesDefaults whether an absent property is read as its default
   * @param sharesAnonymous whether anonymous schemas that are the same in one role are one type
   * @param typesXml whether bodies in XML have types
   */
  public record Model(
      boolean guessesTypes,
      boolean longIntegers,
      boolean decimals,
      boolean appliesDefaults,
      boolean sharesAnonymous,
      boolean typesXml) {
    static final Model USUAL = new Model(true, true, false, true, true, true);
  }

  /**
   * What clients have.
   *
   * @param async whether each operation has methods that do not wait for its answer
   */
  public record Client(boolean async) {
    static final Client USUAL = new Client(false);
  }

  /**
   * What a service's configuration says of generating.
   *
   * @param automatic whether builds generate
   * @param outputPath where sources go, or null
   * @param targets what to generate, or null
   */
  public record Generation(
      boolean automatic, @Nullable String outputPath, @Nullable List<String> targets) {
    static final Generation USUAL = new Generation(true, null, null);
  }

  /**
   * A rule to live with an error.
   *
   * @param code the error's code
   * @param at the JSON Pointer at which it counts, with {@code *} and {@code **}
   */
  public record Accept(String code, String at, Span span) {}
}
