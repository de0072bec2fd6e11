package dev.armature.runtime.contract;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request and what the contract says must become of it. Immutable. */
public final class ContractCase {
  private final String operation;
  private final String what;
  private final String method;
  private final String target;
  private final List<String> headers;
  private final String body;
  private final Expectation expectation;

  private ContractCase(
      String operation,
      String what,
      String method,
      String target,
      List<String> headers,
      String body,
      Expectation expectation) {
    this.operation = operation;
    this.what = what;
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
    this.expectation = expectation;
  }

  /**
   * A request without headers and body, of which nothing is expected yet.
   *
   * @param operation the operation that it asks for
   * @param what what is special about it
   * @param target path and query behind the service's base path, encoded
   */
  public static ContractCase of(String operation, String what, String method, String target) {
    return new ContractCase(
        operation, what, method, target, List.of(), "", Expectation.answered(List.of()));
  }

  /** With a header. */
  public ContractCase header(String name, String value) {
    List<String> all = new ArrayList<>(headers);
    all.add(name);
    all.add(value);
    return new ContractCase(operation, what, method, target, List.copyOf(all), body, expectation);
  }

  /** With a body, in UTF-8. */
  public ContractCase body(String mediaType, String text) {
    ContractCase typed = header("Content-Type", mediaType);
    return new ContractCase(operation, what, method, target, typed.headers, text, expectation);
  }

  /**
   * It must be answered by one of these.
   *
   * @param answers status (or range, or {@code default}) and media type, such as {@code 200
   *     application/json}; a status alone has no body
   */
  public ContractCase answered(List<String> answers) {
    return expecting(Expectation.answered(answers));
  }

  /** It must be refused, by 400 or 422. */
  public ContractCase refused() {
    return expecting(Expectation.REFUSED);
  }

  /** It has no credentials and must be refused by 401. */
  public ContractCase unauthenticated() {
    return expecting(Expectation.UNAUTHENTICATED);
  }

  /** Its body is of no type that the operation takes: 415. */
  public ContractCase unsupported() {
    return expecting(Expectation.UNSUPPORTED);
  }

  private ContractCase expecting(Expectation other) {
    return new ContractCase(operation, what, method, target, headers, body, other);
  }

  String operation() {
    return operation;
  }

  Expectation expectation() {
    return expectation;
  }

  /** The request below a base path, with more headers. */
  Request request(String basePath, Map<String, String> more) {
    List<String> all = new ArrayList<>(headers);
    more.forEach(
        (name, value) -> {
          all.add(name);
          all.add(value);
        });
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Body content = bytes.length == 0 ? Body.none() : Body.of(bytes);
    return new Request(method, basePath + target, Headers.of(all.toArray(String[]::new)), content);
  }

  /** What it is about, for people. */
  @Override
  public String toString() {
    return what;
  }
}
