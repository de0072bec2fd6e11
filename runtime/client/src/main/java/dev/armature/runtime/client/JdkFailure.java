package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What the exceptions of the JDK's client mean; they do not tell more than their types. */
final class JdkFailure {
  private final Throwable thrown;
  private final Phase phase;

  private JdkFailure(Throwable thrown, Phase phase) {
    this.thrown = thrown;
    this.phase = phase;
  }

  /** The exception for what ended an attempt whose request was in that phase. */
  static TransportException of(Call call, Throwable thrown, Phase phase) {
    JdkFailure failure = new JdkFailure(thrown, phase);
    return failure.first(TransportException.class) instanceof TransportException known
        ? known
        : call.failed(failure.failure());
  }

  /** The exception for what broke off the body of an answer. */
  static TransportException inBody(Call call, Throwable thrown) {
    return of(call, thrown, Phase.BODY);
  }

  private Failure failure() {
    Failure early = phase == Phase.BODY ? null : beforeSending();
    if (early != null) {
      return early;
    }
    if (find(HttpTimeoutException.class) || find(IncomingBody.LateException.class)) {
      return sent(Kind.TIMEOUT, "no answer in time");
    }
    if (find(ProtocolException.class)) {
      return sent(Kind.PROTOCOL, "the answer is malformed");
    }
    return brokenOff() ? sent(Kind.CLOSED, "the connection broke off") : other();
  }

  private @Nullable Failure beforeSending() {
    if (find(HttpConnectTimeoutException.class)) {
      return unsent(Phase.CONNECT, Kind.TIMEOUT, "no connection in time");
    }
    if (find(UnresolvedAddressException.class) || find(UnknownHostException.class)) {
      return unsent(Phase.CONNECT, Kind.UNKNOWN_HOST, "the host has no address");
    }
    if (find(ConnectException.class) || find(NoRouteToHostException.class)) {
      return unsent(Phase.CONNECT, Kind.UNREACHABLE, "no connection");
    }
    if (find(CertificateException.class)
        || find(CertPathValidatorException.class)
        || find(SSLPeerUnverifiedException.class)) {
      return unsent(Phase.TLS, Kind.CERTIFICATE, "the server's certificate is not trusted");
    }
    boolean noTls = find(SSLException.class) && says("nrecognized SSL message");
    if (find(SSLHandshakeException.class) || noTls) {
      return unsent(Phase.TLS, Kind.HANDSHAKE, "the TLS handshake failed");
    }
    return null;
  }

  private boolean brokenOff() {
    return find(EOFException.class)
        || find(SocketException.class)
        || find(ClosedChannelException.class)
        || find(SSLException.class)
        || says("closed")
        || says("reset")
        || says("received no bytes")
        || says("RST_STREAM")
        || says("GOAWAY");
  }

  private Failure other() {
    boolean protocol = find(RuntimeException.class) || says("header") || says("chunk");
    return protocol
        ? sent(Kind.PROTOCOL, "the answer is malformed")
        : sent(Kind.OTHER, "the call failed");
  }

  private boolean says(String words) {
    return any(each -> each.getMessage() != null && each.getMessage().contains(words));
  }

  private boolean find(Class<? extends Throwable> type) {
    return any(type::isInstance);
  }

  private boolean any(Predicate<Throwable> wanted) {
    return first(wanted) != null;
  }

  private @Nullable Throwable first(Class<? extends Throwable> type) {
    return first(type::isInstance);
  }

  private @Nullable Throwable first(Predicate<Throwable> wanted) {
    Throwable cause = thrown;
    // Bounded, as causes may go in circles.
    for (int i = 0; cause != null && i < 10; i++) {
      if (wanted.test(cause)) {
        return cause;
      }
      cause = cause.getCause();
    }
    return null;
  }

  private Failure sent(Kind kind, String detail) {
    return new Failure(phase, kind, true, detail, thrown);
  }

  private Failure unsent(Phase where, Kind kind, String detail) {
    return new Failure(where, kind, false, detail, thrown);
  }
}
