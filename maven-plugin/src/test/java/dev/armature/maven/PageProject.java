package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An empty folder and a shell in it that knows {@code mvn} and {@code armature}. */
final class PageProject implements Closeable {
  private static final long HANG_SECONDS = 180;

  private final Path root;
  private final Path tools;
  private final Path log;
  private @Nullable Process service;

  /** Puts the commands into another folder. */
  PageProject(Path root, Path tools) throws IOException {
    this.root = root;
    this.tools = tools;
    log = tools.resolve("service.log");
    Path settings = Files.writeString(tools.resolve("settings.xml"), Consumer.settings());
    String repository = Consumer.property("it.repository");
    command(
        "mvn",
        Consumer.property("it.maven"),
        "-s",
        "" + settings,
        "-Dmaven.repo.local=" + repository);
    command(
        "armature", "java", "-cp", System.getProperty("java.class.path"), "dev.armature.cli.Main");
  }

  private void command(String name, String... words) throws IOException {
    String script = "#!/bin/sh\nexec '" + String.join("' '", words) + "' \"$@\"\n";
    Path file = Files.writeString(tools.resolve(name), script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Runs lines of shell to their end, and returns what they printed. */
  String run(String lines) throws IOException, InterruptedException {
    Path out = Files.createTempFile(tools, "shell", ".log");
    Process shell = shell(lines, out.toFile());
    boolean ended = shell.waitFor(HANG_SECONDS, TimeUnit.SECONDS);
    shell.destroyForcibly();
    String printed = Files.readString(out);
    assertThat(ended).as("%s ended; it printed%n%s", lines, printed).isTrue();
    assertThat(shell.exitValue()).as("%s printed%n%s", lines, printed).isZero();
    return printed;
  }

  /** Starts the service at any free port, in place of one that runs. */
  void start(String line) throws IOException, InterruptedException {
    stop();
    service = shell("exec " + line, log.toFile());
  }

  /** The port that the service names in its log, in the words that are expected of it. */
  int port(String expected) throws IOException, InterruptedException {
    assertThat(expected).endsWith(":8080\n");
    String words = expected.substring(0, expected.length() - "8080\n".length());
    Pattern line = Pattern.compile("^" + Pattern.quote(words) + "(\\d+)$", Pattern.MULTILINE);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANG_SECONDS);
    while (System.nanoTime() < end && service != null && service.isAlive()) {
      Matcher found = line.matcher(Files.readString(log));
      if (found.find()) {
        return Integer.parseInt(found.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the service said " + Files.readString(log) + ", not " + expected);
  }

  /** Stops the service as Ctrl-C does, and waits for its end. */
  void stop() throws IOException, InterruptedException {
    Process running = service;
    if (running != null) {
      running.destroy();
      assertThat(running.waitFor(HANG_SECONDS, TimeUnit.SECONDS)).as("the service ended").isTrue();
      assertThat(log).content().endsWith(" - stopped\n");
    }
  }

  private Process shell(String lines, File out) throws IOException {
    Path java = Path.of(System.getProperty("java.home"));
    ProcessBuilder builder =
        new ProcessBuilder(List.of("bash", "-euc", lines)).directory(root.toFile());
    String path = tools + ":" + java.resolve("bin") + ":" + builder.environment().get("PATH");
    builder.environment().put("PATH", path);
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().put("PORT", "0");
    return builder.redirectErrorStream(true).redirectOutput(out).start();
  }

  @Override
  public void close() {
    if (service != null) {
      service.destroyForcibly();
    }
  }
}
