package com.example.contract;

import dev.armature.runtime.contract.ContractTests;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.Transport;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a service against the contract of {@code Ferry}: extend it, say where the service
 * is, and run it with JUnit.
 */
@Generated("input.yaml")
public abstract class FerryContractTest {
  /** What takes requests to the service; asked once. */
  protected abstract Transport transport() throws Exception;

  /**
   * Headers with the credentials of somebody who may do everything; requests have them unless
   * they must be refused without.
   */
  protected Map<String, String> credentials() {
    return Map.of();
  }

  /** The path before all others; empty for none. */
  protected String basePath() {
    return "/v1";
  }

  /** A test for each request, those of an operation together. */
  @TestFactory
  public final Stream<DynamicNode> keepsTheContract() throws Exception {
    return ContractTests.to(transport())
        .below(basePath())
        .withCredentials(credentials())
        .of(List.of(
            ListTicketsCases.cases(),
            BuyTicketCases.cases(),
            TimetableCases.cases()));
  }
}
