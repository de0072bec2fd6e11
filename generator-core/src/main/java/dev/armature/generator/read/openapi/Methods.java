package dev.armature.generator.read.openapi;

import dev.armature.generator.read.keys.KeyTable;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the operations of a path item by their methods (OpenAPI 3.2, 4.9 Path Item Object). */
final class Methods {
  private static final Set<String> FIXED =
      KeyTable.keysOf(ObjectKind.PATH_ITEM, ObjectKind.OPERATION);

  /** Methods that Swagger 2.0 does not have: such a key is told to be of a later version. */
  private static final Set<String> LATER = Set.of("trace", "query");

  /** RFC 9110, section 5.6.2. */
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  private final Contract contract;

  Methods(Contract contract) {
    this.contract = contract;
  }

  /**
   * An operation of a path item.
   *
   * @param method as it is sent
   */
  record Found(String method, Place at) {}

  /** The operations of a path item in the order of the contract. */
  List<Found> of(Place item) {
    List<Found> found = new ArrayList<>();
    for (Place member : item.members()) {
      if (isFixed(member.key())) {
        found.add(new Found(member.key().toUpperCase(Locale.ROOT), member));
      }
    }
    Set<String> known = new HashSet<>();
    found.forEach(each -> known.add(each.method()));
    if (contract.isSwagger()) {
      return found;
    }
    for (Place member : contract.fields().members(item, "additionalOperations")) {
      String method = method(member);
      if (method != null && known.add(method)) {
        found.add(new Found(method, member));
      } else if (method != null) {
        String fault = "the path has an operation for '" + method + "' already";
        contract.findings().fault(Contract.INVALID, member, fault, "left out");
      }
    }
    return found;
  }

  private boolean isFixed(String key) {
    return FIXED.contains(key) && !(contract.isSwagger() && LATER.contains(key));
  }

  private @Nullable String method(Place member) {
    String key = member.key();
    String fixed = key.toLowerCase(Locale.ROOT);
    if (FIXED.contains(fixed)) {
      contract.warn(
          member, "'" + key + "' has a key of its own, '" + fixed + "'", "write it beside");
      return key.toUpperCase(Locale.ROOT);
    }
    if (!key.matches(TOKEN)) {
      contract.findings().fault(Contract.INVALID, member, "'" + key + "' is no method", "left out");
      return null;
    }
    if (key.equals("CONNECT")) {
      contract.unsupported(member, "CONNECT asks for a tunnel, not for a path", "left out");
      return null;
    }
    return key;
  }
}
