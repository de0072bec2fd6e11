package dev.armature.generator.diagnostic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every code that a diagnostic may have, with its title. One line for each, in alphabetical order;
 * docs/diagnostics.md has a heading for each (tested). {@code fatal}: an error with this code is
 * always an error. {@code recoverable}: {@code --lenient} and the configuration may make it a
 * warning, and the reader then goes on without the smallest part around it.
 */
public final class Codes {
  private static final Map<String, Code> ALL = register();

  private static Map<String, Code> register() {
    Registry codes = new Registry();
    codes.fatal("compile/defect", "A schema that our own compiler breaks down over");
    codes.fatal("compile/too-large", "A schema that needs more code than Java allows");
    codes.fatal("config/invalid", "A configuration file that breaks its schema");
    codes.fatal("config/invalid-class", "A class that Java cannot have");
    codes.fatal("config/invalid-package", "A package that Java cannot have");
    codes.fatal("config/matches-nothing", "An entry of the configuration that matches nothing");
    codes.fatal("config/not-supported-yet", "A key of the configuration that does nothing yet");
    codes.fatal("config/unknown-code", "A code that no diagnostic has");
    codes.fatal("config/unknown-format", "A format that nothing checks");
    codes.fatal("config/unknown-target", "A target that does not exist");
    codes.fatal("config/unmapped-format", "A format to map that no Java type stands for");
    codes.fatal("config/unused-accept", "An accept rule for something that was not found");
    codes.recoverable("contract/ambiguous-route", "Two paths that match the same requests");
    codes.fatal("contract/duplicate-id", "Two operations with one name");
    codes.fatal("contract/empty-tag", "A tag without a name");
    codes.fatal("contract/error-mapper", "Error bodies that layers cannot know");
    codes.fatal("contract/missing", "A part that every contract has");
    codes.recoverable("contract/missing-key", "An object without a key that it needs");
    codes.fatal("contract/not-enforced", "A key of x-armature that does nothing yet");
    codes.fatal("contract/paging", "Pages that nobody can walk through");
    codes.fatal("contract/patch-default", "A default of a member of a merge patch");
    codes.fatal("contract/policy", "An x-armature value that means nothing");
    codes.recoverable("contract/unknown-key", "A key that its object does not have");
    codes.fatal("contract/unknown-scheme", "A security scheme that is not declared");
    codes.fatal("contract/unknown-scope", "A scope that its scheme does not declare");
    codes.fatal("contract/unknown-version", "A document of an unknown kind or version");
    codes.fatal("contract/wrong-type", "A member with a value of the wrong type");
    codes.fatal("instance/invalid", "A document that breaks its schema");
    codes.fatal("instance/malformed", "A document that is no JSON, or beyond a limit");
    codes.fatal("lint/ambiguous-paths", "Two paths of which one request may mean either");
    codes.fatal("lint/basic-auth", "A password that travels with each request");
    codes.fatal("lint/ignored-header", "A parameter for a header that other parts describe");
    codes.fatal("lint/no-client-error", "An operation without a response for what it refuses");
    codes.fatal("lint/no-operation-id", "An operation without a name of its own");
    codes.fatal("lint/no-success", "An operation without a response for success");
    codes.fatal(
        "lint/open-operation", "An operation that changes something and is open to everyone");
    codes.fatal("lint/optional-body", "A body that may be left out by accident");
    codes.fatal("lint/plain-http", "A URL that sends all in the clear");
    codes.fatal("lint/secret-in-url", "A secret in a URL");
    codes.fatal("lint/trailing-slash", "A path that ends with a slash");
    codes.fatal("lint/unbounded-array", "An array in requests without a limit");
    codes.fatal("lint/unbounded-object", "An object in requests with any number of members");
    codes.fatal("lint/unbounded-string", "A string in requests without a limit");
    codes.fatal("lint/undeclared-tag", "A tag that the contract does not declare");
    codes.fatal("lint/undescribed-tool", "A tool without a description");
    codes.fatal("lint/undiscriminated-union", "A union that only a trial tells apart");
    codes.fatal("lint/unexpected-body", "A body where methods have none");
    codes.fatal("lint/untyped-body", "A body without a schema");
    codes.fatal("lint/unused-component", "A component that nothing refers to");
    codes.fatal("lint/unused-default", "A default of something that must be there");
    codes.fatal("mcp/invalid", "A tool without a name or an input schema");
    codes.fatal("mcp/not-generated", "A part of an MCP schema that no code is made of yet");
    codes.fatal("naming/clash", "Two elements whose names make one Java name");
    codes.fatal("naming/invalid-name", "A chosen name that Java cannot take");
    codes.fatal("naming/unused-name", "A chosen name for an element that does not exist");
    codes.recoverable("openapi/duplicate-operation-id", "Two operations with one operationId");
    codes.recoverable("openapi/invalid", "Something that breaks the rules of OpenAPI");
    codes.fatal("openapi/loss", "Something that a version of OpenAPI cannot say");
    codes.fatal("openapi/media-type-skipped", "A representation that is not served");
    codes.fatal("openapi/not-generated", "A part of OpenAPI that no code is made of yet");
    codes.fatal("openapi/server-path", "Servers of a contract with different paths");
    codes.fatal("openapi/raw-body", "A body that is passed on without its schema");
    codes.fatal(
        "openapi/stream-of-items", "A schema that is taken for that of one item of a stream");
    codes.fatal("openapi/unchecked-part", "A rule of a part of a form that is not checked");
    codes.recoverable("openapi/unsupported", "A construct of OpenAPI that is not supported yet");
    codes.fatal("openapi/xml-module", "Bodies in XML that need an artifact of their own");
    codes.fatal("output/edited-orphan", "A file no longer generated that somebody edited");
    codes.fatal("output/io", "The disk refused");
    codes.fatal("output/owned-elsewhere", "A file that another execution generates");
    codes.fatal("output/path-clash", "Two generated files with one path");
    codes.fatal("output/stale", "A file that is not what is generated now");
    codes.fatal("output/unsafe-path", "A path that is not written");
    codes.fatal("overlay/incompatible", "A change that does not fit what it changes");
    codes.fatal("overlay/invalid", "An overlay that is none");
    codes.fatal("overlay/no-effect", "An action that changes nothing");
    codes.fatal("overlay/other-document", "An overlay of another document");
    codes.fatal("overlay/query", "A query that is no JSONPath");
    codes.fatal("overlay/too-large", "Changes that make a contract too large");
    codes.fatal("overlay/version", "An overlay of another version");
    codes.fatal("peer/different", "A contract that another reader understands differently");
    codes.fatal("peer/unreadable", "A contract that another reader cannot read");
    codes.recoverable("ref/cycle", "References that lead to nothing but themselves");
    codes.recoverable("ref/dangling", "A reference to something that does not exist");
    codes.recoverable("ref/file", "A reference to a document that cannot be had");
    codes.fatal("ref/siblings", "Keywords that have no effect beside a reference");
    codes.recoverable("ref/syntax", "A reference that is none");
    codes.recoverable("ref/wrong-kind", "A reference to a component of another kind");
    codes.fatal("run/memory", "Input that fills Java's memory");
    codes.fatal("run/nesting", "Input that fills Java's stack");
    codes.fatal("schema/conflict", "Schemas that exclude each other");
    codes.fatal("schema/contract", "A contract where a schema was to be");
    codes.recoverable("schema/contradiction", "Rules of a schema that exclude each other");
    codes.fatal("schema/default", "A default that its own schema rejects");
    codes.fatal("schema/dialect", "A dialect of JSON Schema that is not known");
    codes.fatal("schema/discriminator", "A discriminator that cannot tell its schemas apart");
    codes.fatal("schema/endless", "A type each value of which contains another one");
    codes.fatal("schema/enum-type", "A listed value that is not of the declared type");
    codes.fatal("schema/identifier", "An identifier of a schema that is invalid or taken");
    codes.fatal("schema/near-format", "A format that is probably misspelt");
    codes.fatal("schema/no-items", "An array that does not say what it holds");
    codes.fatal("schema/nullable-enum", "A nullable enum that does not list null");
    codes.fatal("schema/other-version", "A keyword of another OpenAPI version");
    codes.recoverable("schema/pattern", "A pattern that cannot be checked");
    codes.fatal("schema/refused-example", "An example that its schema refuses");
    codes.recoverable("schema/refused-value", "A default that the rules of its schema refuse");
    codes.recoverable("schema/too-deep", "Schemas that nest too deeply through references");
    codes.fatal("schema/too-many-scopes", "A schema that dynamic references multiply");
    codes.recoverable("schema/unknown-keyword", "A keyword that is probably misspelt");
    codes.recoverable("schema/undeclared-property", "A property that nothing declares");
    codes.recoverable("schema/unknown-type", "A type that JSON does not have");
    codes.fatal("schema/vocabulary", "A required vocabulary that is not known");
    codes.fatal("schema/wrong-type", "A keyword with a value of the wrong type");
    codes.fatal("source/alias", "A YAML alias that leads nowhere or into itself");
    codes.fatal("source/binary", "A file that is no text");
    codes.fatal("source/duplicate-key", "One key written twice in an object");
    codes.fatal("source/empty", "A document without content");
    codes.fatal("source/encoding", "Text that is not valid Unicode");
    codes.fatal("source/missing-file", "A file that does not exist");
    codes.fatal("source/not-a-file", "A directory or device instead of a file");
    codes.fatal("source/number", "A number that JSON does not have or that is absurdly large");
    codes.fatal("source/remote", "A reference to a document on the network");
    codes.fatal("source/syntax", "Text that is neither JSON nor YAML");
    codes.fatal("source/too-deep", "Objects and arrays nested too deeply");
    codes.fatal("source/too-large", "More input than the limits allow");
    codes.fatal("source/unreadable", "A file that cannot be read");
    codes.fatal("source/unsupported-yaml", "YAML that has no counterpart in JSON");
    return Collections.unmodifiableMap(codes.all);
  }

  private Codes() {}

  /** All codes, in alphabetical order. */
  public static List<String> all() {
    return List.copyOf(ALL.keySet());
  }

  /** Whether there is such a code. */
  public static boolean contains(String code) {
    return ALL.containsKey(code);
  }

  /**
   * What a code is about, in a few words.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public static String title(String code) {
    Code found = ALL.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no such code: " + code);
    }
    return found.title();
  }

  /** Whether an error with this code may be made weaker. */
  public static boolean isRecoverable(String code) {
    Code found = ALL.get(code);
    return found != null && found.recoverable();
  }

  private record Code(String title, boolean recoverable) {}

  private static final class Registry {
    private final Map<String, Code> all = new TreeMap<>();

    private void fatal(String code, String title) {
      put(code, new Code(title, false));
    }

    private void recoverable(String code, String title) {
      put(code, new Code(title, true));
    }

    private void put(String code, Code entry) {
      if (all.put(code, entry) != null) {
        throw new IllegalStateException("registered twice: " + code);
      }
    }
  }
}
