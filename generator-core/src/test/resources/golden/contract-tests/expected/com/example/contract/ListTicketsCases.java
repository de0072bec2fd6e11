package com.example.contract;

import dev.armature.runtime.contract.ContractCase;
import dev.armature.runtime.generated.Generated;
import java.util.List;

/** Requests to the operation {@code listTickets}. */
@Generated("input.yaml#/paths/~1tickets/get")
final class ListTicketsCases {
  private static final List<String> ANSWERS = List.of("200 application/json");

  private ListTicketsCases() {}

  static List<ContractCase> cases() {
    return List.of(
        ContractCase.of("listTickets", "the least", "GET", "/tickets?limit=1")
            .answered(ANSWERS),
        ContractCase.of("listTickets", "all parameters", "GET", "/tickets?limit=1")
            .header("X-Class", "first")
            .answered(ANSWERS),
        ContractCase.of("listTickets", "no credentials", "GET", "/tickets?limit=1")
            .unauthenticated(),
        ContractCase.of("listTickets", "without limit", "GET", "/tickets")
            .refused(),
        ContractCase.of("listTickets", "limit: against 'type'", "GET", "/tickets?limit=1.5")
            .refused(),
        ContractCase.of("listTickets", "limit: against 'minimum'", "GET", "/tickets?limit=0")
            .refused(),
        ContractCase.of("listTickets", "limit: against 'maximum'", "GET", "/tickets?limit=51")
            .refused(),
        ContractCase.of("listTickets", "X-Class: against 'type'", "GET", "/tickets?limit=1")
            .header("X-Class", "7")
            .refused(),
        ContractCase.of("listTickets", "X-Class: against 'enum'", "GET", "/tickets?limit=1")
            .header("X-Class", "never-heard-of")
            .refused());
  }
}
