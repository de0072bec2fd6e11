package com.example.contract;

import dev.armature.runtime.contract.ContractCase;
import dev.armature.runtime.generated.Generated;
import java.util.List;

/** Requests to the operation {@code buyTicket}. */
@Generated("input.yaml#/paths/~1tickets/post")
final class BuyTicketCases {
  private static final List<String> ANSWERS = List.of("201 application/json");

  private BuyTicketCases() {}

  static List<ContractCase> cases() {
    return List.of(
        ContractCase.of("buyTicket", "the least", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\"}")
            .answered(ANSWERS),
        ContractCase.of("buyTicket", "all of application/json", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\", \"seats\": 1}")
            .answered(ANSWERS),
        ContractCase.of("buyTicket", "a body of another type", "POST", "/tickets")
            .body("application/x-none-of-the-contract", "{\"to\": \"xxxx\"}")
            .unsupported(),
        ContractCase.of("buyTicket", "no credentials", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\"}")
            .unauthenticated(),
        ContractCase.of("buyTicket", "without a body", "POST", "/tickets")
            .refused(),
        ContractCase.of("buyTicket", "body: Ticket against 'type'", "POST", "/tickets")
            .body("application/json", "7")
            .refused(),
        ContractCase.of("buyTicket", "body: Ticket against 'required'", "POST", "/tickets")
            .body("application/json", "{}")
            .refused(),
        ContractCase.of("buyTicket", "body: to against 'type'", "POST", "/tickets")
            .body("application/json", "{\"to\": 7}")
            .refused(),
        ContractCase.of("buyTicket", "body: to against 'minLength'", "POST", "/tickets")
            .body("application/json", "{\"to\": \"\"}")
            .refused(),
        ContractCase.of("buyTicket", "body: to against 'maxLength'", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxxxxxxxxxxxxxxxxxxx\"}")
            .refused(),
        ContractCase.of("buyTicket", "body: seats against 'type'", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\", \"seats\": \"never-heard-of\"}")
            .refused(),
        ContractCase.of("buyTicket", "body: seats against 'format'", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\", \"seats\": 1.5}")
            .refused(),
        ContractCase.of("buyTicket", "body: seats against 'minimum'", "POST", "/tickets")
            .body("application/json", "{\"to\": \"xxxx\", \"seats\": 0}")
            .refused());
  }
}
