package dev.armature.runtime.client;

import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds what the operation's security asks for; once more with a new token after a 401. */
final class CredentialExchange implements Exchange {
  private final Map<String, Credential> credentials;
  private final Exchange next;

  CredentialExchange(Map<String, Credential> credentials, Exchange next) {
    this.credentials = Map.copyOf(credentials);
    this.next = next;
  }

  /** The same credentials around another step. */
  CredentialExchange around(Exchange other) {
    return new CredentialExchange(credentials, other);
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    Operation operation = request.operation();
    List<SchemeScopes> schemes = operation == null ? List.of() : chosen(operation, call);
    if (schemes.isEmpty()) {
      return next.send(request, call);
    }
    CredentialedRequest first = of(schemes, request, call);
    Response response = next.send(first.request(), call);
    if (response.status() != 401 || !OutgoingBody.repeatable(request.body())) {
      return response;
    }
    if (!first.refused()) {
      return response;
    }
    Discarded.of(response);
    return next.send(of(schemes, request, call).request(), call);
  }

  /**
   * The first alternative with credentials for all of its schemes; anonymous calls, where the
   * operation takes them, come last.
   */
  private List<SchemeScopes> chosen(Operation operation, Call call) throws TransportException {
    boolean anonymous = operation.security().isEmpty();
    for (SecurityRequirement each : operation.security()) {
      anonymous |= each.all().isEmpty();
      if (!each.all().isEmpty()
          && each.all().stream().allMatch(one -> credentials.containsKey(one.scheme()))) {
        return each.all();
      }
    }
    if (anonymous) {
      return List.of();
    }
    String needed =
        operation.security().stream()
            .map(CredentialExchange::names)
            .collect(Collectors.joining(" or "));
    throw call.failed(
        Failure.unsent(
            Kind.CREDENTIALS,
            operation + " needs credentials for " + needed + ", there are some for " + known()));
  }

  private static String names(SecurityRequirement alternative) {
    return alternative.all().stream()
        .map(SchemeScopes::scheme)
        .collect(Collectors.joining(" with "));
  }

  private String known() {
    return credentials.isEmpty()
        ? "none"
        : credentials.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private CredentialedRequest of(List<SchemeScopes> schemes, Request request, Call call)
      throws TransportException {
    CredentialedRequest with = new CredentialedRequest(request);
    for (SchemeScopes each : schemes) {
      Credential credential = credentials.get(each.scheme());
      if (credential != null) {
        try {
          with.add(credential, Duration.ofNanos(Math.max(0, call.attemptRest())));
        } catch (IOException | IllegalArgumentException e) {
          String detail = "no credentials for " + each.scheme() + ": " + e.getMessage();
          throw call.failed(new Failure(Phase.CONNECT, Kind.CREDENTIALS, false, detail, e));
        }
      }
    }
    return with;
  }
}
