package dev.armature.runtime.config;

import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.layer.ResponseValidation;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.log.AccessLog;
import dev.armature.runtime.log.AccessLog.Requests;
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

  private static final List<String> GENERATED = List.of("java", "client_sdk", "mcp", "openapi");
  private static final double USUAL_SAMPLE = 0.1;

  private ServiceConfigReader() {}

  static ServiceConfig read(Section root, Reading reading, ConfigPlaces places, Path folder) {
    Map<String, OperationConfig> operations =
        OperationsReader.read(root.section("operations"), reading);
    InfrastructureConfig infrastructure = infrastructure(root.section("infrastructure"), folder);
    TrustedProxies proxies = proxies(infrastructure.trustedProxies());
    ServerConfig server = ServerReader.read(root.section("server"), folder, proxies);
    root.done();
    return new ServiceConfig(server, operations, infrastructure, places);
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
    int ipv6Prefix = context.integer("ipv6_prefix", ClientAddresses.USUAL_PREFIX, 1, 128);
    context.done();
    Section security = section.section("security");
    GuessingConfig guessing = GuessingConfig.read(security);
    ResponseValidation responses = responses(security);
    Map<String, SchemeConfig> schemes = schemes(security, folder);
    AccessLog accessLog = accessLog(section.section("observability"));
    generation(section.section("api_generation"));
    section.notInstalled("cache", "the cache");
    section.notInstalled("events", "events");
    section.notInstalled("jobs", "jobs");
    section.notInstalled("gateway", "the gateway");
    section.done();
    ErrorFormat errorFormat =
        format == Format.PROBLEM ? ErrorFormat.PROBLEM_JSON : ErrorFormat.ENVELOPE;
    return new InfrastructureConfig(
        errorFormat,
        healthEnabled,
        mdc,
        proxies,
        ipv6Prefix,
        accessLog,
        guessing,
        schemes,
        responses);
  }

  /** What the generator reads of the same file; at run time it is only known to be right. */
  private static void generation(Section section) {
    section.bool("auto_generate", true);
    section.text("output_path");
    for (String format : section.texts("formats")) {
      if (!GENERATED.contains(format)) {
        String known = String.join(", ", GENERATED);
        String message =
            "'%s' lists %s, not '%s'".formatted(section.path() + ".formats", known, format);
        section.problem("formats", "wrong-value", message);
      }
    }
    section.done();
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

  private static AccessLog accessLog(Section observability) {
    Section logs = observability.section("logs");
    Requests requests = logs.choice("requests", Requests.ERRORS, Requests.class);
    double sample = logs.ratio("sample", USUAL_SAMPLE);
    logs.done();
    observability.done();
    return AccessLog.of(requests, sample);
  }

  private static Map<String, SchemeConfig> schemes(Section security, Path folder) {
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

  /** Those that are none are told of when layers are made. */
  private static TrustedProxies proxies(List<String> ranges) {
    try {
      return TrustedProxies.of(ranges);
    } catch (IllegalArgumentException e) {
      return TrustedProxies.none();
    }
  }
}
