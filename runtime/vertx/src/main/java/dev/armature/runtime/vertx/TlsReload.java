package dev.armature.runtime.vertx;

import dev.armature.runtime.server.TlsOptions;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the files of a certificate, and passes on what was replaced. It compares what they hold,
 * not their times: Kubernetes replaces files by moving a symbolic link.
 */
final class TlsReload implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TlsReload.class);

  private final TlsOptions options;
  private final Consumer<TlsFiles> users;
  private final ScheduledExecutorService timer =
      new ScheduledThreadPoolExecutor(1, TlsReload::daemon);
  private String current;
  private String refused;
  private String said = "";

  private TlsReload(TlsOptions options, String current, Consumer<TlsFiles> users) {
    this.options = options;
    this.current = current;
    this.refused = current;
    this.users = users;
  }

  /**
   * Starts to look.
   *
   * @param fingerprint of the files as they are used now
   * @param users take what is new
   */
  static TlsReload start(TlsOptions options, String fingerprint, Consumer<TlsFiles> users) {
    TlsReload reload = new TlsReload(options, fingerprint, users);
    long millis = options.reload().toMillis();
    reload.timer.scheduleWithFixedDelay(
        reload::look, Math.max(1, millis), Math.max(1, millis), TimeUnit.MILLISECONDS);
    return reload;
  }

  static void warn(TlsFiles files) {
    files.identity().warnings(Instant.now()).forEach(warning -> LOG.warn("TLS: {}", warning));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "armature-tls");
    thread.setDaemon(true);
    return thread;
  }

  private void look() {
    String now = TlsFiles.fingerprint(options);
    if (now.equals(current)) {
      return;
    }
    try {
      TlsFiles files = TlsFiles.read(options);
      users.accept(files);
      current = now;
      said = "";
      warn(files);
      LOG.info(
          "TLS: {} was replaced; new connections get the certificate of {}, valid until {}",
          options.certificate(),
          files.identity().chain().get(0).getSubjectX500Principal(),
          files.identity().chain().get(0).getNotAfter().toInstant());
    } catch (RuntimeException e) {
      refuse(now, String.valueOf(e.getMessage()));
    }
  }

  /** One file may be replaced a moment before the other: the second look tells. */
  private void refuse(String content, String why) {
    if (content.equals(refused) && !why.equals(said)) {
      said = why;
      LOG.warn("TLS: what the files were replaced by cannot be used, the old ones stay: {}", why);
    }
    refused = content;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
