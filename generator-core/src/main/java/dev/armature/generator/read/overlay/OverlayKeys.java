package dev.armature.generator.read.overlay;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import java.util.Set;

/** Reports keys that an overlay does not have: one that is misspelt would change nothing. */
final class OverlayKeys {
  private static final Set<String> OVERLAY = Set.of("overlay", "info", "extends", "actions");
  private static final Set<String> INFO = Set.of("title", "version", "description");
  private static final Set<String> ACTION =
      Set.of("target", "description", "update", "copy", "remove");

  private final Findings findings;

  OverlayKeys(Findings findings) {
    this.findings = findings;
  }

  void check(Place overlay) {
    check(overlay, "an overlay", OVERLAY);
    Place info = overlay.get("info");
    if (info == null || info.get("title") == null || info.get("version") == null) {
      findings.warning(
          OverlayCodes.INVALID,
          (info == null ? overlay : info).span(),
          "an overlay has an 'info' with its title and version",
          "add 'info: {title: …, version: 1.0.0}'");
    } else {
      check(info, "info", INFO);
    }
    Place actions = overlay.get("actions");
    if (actions != null) {
      actions.items().forEach(action -> check(action, "an action", ACTION));
    }
    copies(overlay);
  }

  private void check(Place place, String title, Set<String> known) {
    for (Place member : place.members()) {
      String key = member.key();
      if (known.contains(key) || key.startsWith("x-")) {
        continue;
      }
      String near = Suggestion.nearest(key, known);
      String message = "'" + key + "' is no key of " + title;
      if (near == null) {
        findings.warning(
            OverlayCodes.INVALID, member.span(), message + "; it is ignored", "remove it");
      } else {
        findings.error(
            OverlayCodes.INVALID,
            member.span(),
            message + "; did you mean '" + near + "'?",
            "correct it");
      }
    }
  }

  private void copies(Place overlay) {
    Place version = overlay.get("overlay");
    Place actions = overlay.get("actions");
    boolean old = version != null && String.valueOf(version.text()).startsWith("1.0");
    if (!old || actions == null) {
      return;
    }
    for (Place action : actions.items()) {
      Place copy = action.get("copy");
      if (copy != null) {
        findings.warning(
            OverlayCodes.VERSION,
            copy.span(),
            "'copy' came with Overlay 1.1",
            "write 'overlay: 1.1.0'");
      }
    }
  }
}
