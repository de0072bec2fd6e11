package dev.armature.generator.naming;

import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Service;

/** Finds where the type is made of a schema that is the same at several places. */
record RepeatedPlaces(Service service) {
  /** The key of a chosen name at that place; the same key if nothing is made elsewhere. */
  String made(String key) {
    int hash = key.indexOf('#');
    String contract = service.origin().document();
    String place = hash > 0 ? key : contract + "#" + key.substring(hash + 1);
    String made = place;
    // What is inside of a repeated schema may itself be a repetition; each way is gone once.
    for (int i = 0; i <= service.repeated().size(); i++) {
      String next = step(made);
      if (next.equals(made)) {
        break;
      }
      made = next;
    }
    return made.equals(place) ? key : made;
  }

  private String step(String place) {
    int end = place.length();
    while (end > 0) {
      Origin first = service.repeated().get(place.substring(0, end));
      if (first != null) {
        return first + place.substring(end);
      }
      end = place.lastIndexOf('/', end - 1);
    }
    return place;
  }
}
