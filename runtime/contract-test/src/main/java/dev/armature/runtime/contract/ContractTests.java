package dev.armature.runtime.contract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Makes tests of cases: each sends a request and looks at the answer. Immutable. */
public final class ContractTests {
  private static final int SHOWN = 600;

  private final Transport transport;
  private final String basePath;
  private final Map<String, String> credentials;

  private ContractTests(Transport transport, String basePath, Map<String, String> credentials) {
    this.transport = transport;
    this.basePath = basePath;
    this.credentials = credentials;
  }

  /** Tests of the service that a transport leads to. */
  public static ContractTests to(Transport transport) {
    return new ContractTests(transport, "", Map.of());
  }

  /**
   * With a path before all others.
   *
   * @param path empty for none, else with a leading slash only
   */
  public ContractTests below(String path) {
    return new ContractTests(transport, path, credentials);
  }

  /** With headers that all requests have but those that must be refused without. */
  public ContractTests withCredentials(Map<String, String> headers) {
    return new ContractTests(transport, basePath, Map.copyOf(headers));
  }

  /** A test for each case, those of an operation together. */
  public Stream<DynamicNode> of(List<List<ContractCase>> operations) {
    return operations.stream()
        .map(
            cases -> {
              Stream<DynamicTest> tests =
                  cases.stream().map(each -> dynamicTest(each.toString(), () -> check(each)));
              return dynamicContainer(cases.get(0).operation(), tests);
            });
  }

  private void check(ContractCase one) throws IOException {
    Expectation expectation = one.expectation();
    Request plain = one.request(basePath, expectation.credentials() ? credentials : Map.of());
    Response response = transport.send(plain);
    String mediaType = response.contentType();
    String fault = expectation.fault(response.status(), mediaType);
    String text = text(response.body(), mediaType);
    if (fault != null) {
      throw new AssertionError(
          plain.method()
              + " "
              + target(plain)
              + ": "
              + fault
              + hint(response.status())
              + (text.isEmpty() ? "" : "\n" + text));
    }
  }

  private static String target(Request request) {
    String query = request.rawQuery();
    return query == null ? request.path() : request.path() + "?" + query;
  }

  private static String hint(int status) {
    return status == 401 || status == 403
        ? " (are 'credentials' right?)"
        : status == 429 ? " (is the rate limit too low for tests?)" : "";
  }

  /** What came, shortened; streams of events have no end, and are let go. */
  private static String text(Body body, @Nullable String mediaType) throws IOException {
    if (mediaType != null && mediaType.startsWith("text/event-stream")) {
      if (body instanceof Body.Stream stream) {
        stream.source().discard();
      }
      return "";
    }
    String text = new String(body.bytes(Integer.MAX_VALUE), StandardCharsets.UTF_8);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
