package dev.armature.runtime.config;

import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.layer.ResponseValidation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole configuration; reports all that is wrong at once. */
final class ServiceConfigReader {
  private enum Format {
    PROBLEM,
    ENVELOPE
  }

  private ServiceConfigReader() {}

  static ServiceConfig read(Section root, Reading reading, Path folder) {
    ServerConfig server = ServerReader.read(root.section("server"), folder);
    Map<String, OperationConfig> operations =
        OperationsReader.read(root.section("operations"), reading);
    InfrastructureConfig infrastructure = infrastructure(root.section("infrastructure"), folder);
    root.done();
    return new ServiceConfig(server, operations, infrastructure);
  }

  private static InfrastructureConfig infrastructure(Section section, Path folder) {
    Section errors = section.section("error_handling");
    Format format = errors.choice("format", Format.PROBLEM, Format.class);
    errors.done();
    Section health = section.section("health");
    boolean healthEnabled = health.bool("enabled", true);
    health.done();
    Section context = section.section("context");
    boolean mdc = context.bool("mdc", false);
    List<String> proxies = context.texts("trusted_proxies");
    context.done();
    Section security = section.section("security");
    ResponseValidation responses = responses(security);
    Map<String, SchemeConfig> schemes = security(security, folder);
    section.notInstalled("api_generation", "API generation at run time");
    section.notInstalled("cache", "the cache");
    section.notInstalled("events", "events");
    section.notInstalled("jobs", "jobs");
    section.notInstalled("gateway", "the gateway");
    section.done();
    ErrorFormat errorFormat =
        format == Format.PROBLEM ? ErrorFormat.PROBLEM_JSON : ErrorFormat.ENVELOPE;
    return new InfrastructureConfig(errorFormat, healthEnabled, mdc, proxies, schemes, responses);
  }

  /** Who has the section wants to know of broken answers, without losing any. */
  private static ResponseValidation responses(Section security) {
    boolean wanted = security.has("validation");
    Section validation = security.section("validation");
    ResponseValidation otherwise = wanted ? ResponseValidation.LOG : ResponseValidation.OFF;
    ResponseValidation responses =
        validation.choice("responses", otherwise, ResponseValidation.class);
    validation.done();
    return responses;
  }

  private static Map<String, SchemeConfig> security(Section security, Path folder) {
    Section schemes = security.section("schemes");
    security.done();
    Map<String, SchemeConfig> read = new HashMap<>();
    for (String name : schemes.names()) {
      SchemeConfig scheme = SchemeReader.read(schemes.named(name), folder);
      if (scheme != null) {
        read.put(name, scheme);
      }
    }
    return read;
  }
}
