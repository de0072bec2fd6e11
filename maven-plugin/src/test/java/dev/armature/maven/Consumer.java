package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A project that has nothing but the plugin, the runtime and a contract. */
final class Consumer {
  private static final Path TEMPLATE = Path.of("src/test/resources/consumer");
  private static final long HANG_SECONDS = 180;

  private final Path root;

  private Consumer(Path root) {
    this.root = root;
  }

  /** How Maven ended. */
  record Build(int code, String log) {}

  /** Copies the project. */
  static Consumer in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATE)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(TEMPLATE.relativize(from).toString());
        Files.createDirectories(to.getParent());
        String text = Files.readString(from);
        Files.writeString(to, text.replace("@armature.version@", property("armature.version")));
      }
    }
    Files.writeString(root.resolve("settings.xml"), settings());
    return new Consumer(root);
  }

  Path root() {
    return root;
  }

  /** Runs Maven, without the network unless something is missing. */
  Build maven(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(property("it.maven"));
    command.addAll(List.of("-B", "-ntp", "-s", root.resolve("settings.xml").toString()));
    command.add("-Dmaven.repo.local=" + property("it.repository"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs the compiled application with the runtime on its class path. */
  Build java(String mainClass) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        root.resolve("target/classes") + File.pathSeparator + System.getProperty("java.class.path");
    return run(List.of(java, "-cp", classPath, mainClass));
  }

  /** Replaces text in a file, which must hold it. */
  void edit(String file, String old, String replacement) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, replacement));
  }

  /** Time and inode of every file below a folder. */
  Map<String, String> snapshot(String folder) throws IOException {
    Map<String, String> states = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      files.filter(Files::isRegularFile).forEach(file -> states.put(name(file), state(file)));
    }
    return states;
  }

  private String name(Path file) {
    return root.relativize(file).toString();
  }

  private static String state(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.getAttribute(file, "unix:ino");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Build run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("armature-consumer-", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      boolean ended = process.waitFor(HANG_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      assertThat(ended).as("%s ended; it said%n%s", command, text).isTrue();
      return new Build(process.exitValue(), text);
    } finally {
      Files.delete(log);
    }
  }

  /** Takes what this build has already downloaded from there instead of the network. */
  static String settings() {
    String url = Path.of(property("it.source")).toUri().toString();
    String from =
        "<id>downloaded</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
            .formatted(url);
    return """
        <settings>
          <profiles>
            <profile>
              <id>downloaded</id>
              <activation><activeByDefault>true</activeByDefault></activation>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
        </settings>
        """
        .formatted(from);
  }

  static String property(String name) {
    String value = System.getProperty(name);
    assertThat(value).as(name).isNotNull();
    return value;
  }
}
