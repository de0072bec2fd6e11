package com.example.contract;

import dev.armature.runtime.contract.ContractCase;
import dev.armature.runtime.generated.Generated;
import java.util.List;

/** Requests to the operation {@code timetable}. */
@Generated("input.yaml#/paths/~1timetable/get")
final class TimetableCases {
  private static final List<String> ANSWERS = List.of("200 text/plain");

  private TimetableCases() {}

  static List<ContractCase> cases() {
    return List.of(
        ContractCase.of("timetable", "the least", "GET", "/timetable")
            .answered(ANSWERS));
  }
}
