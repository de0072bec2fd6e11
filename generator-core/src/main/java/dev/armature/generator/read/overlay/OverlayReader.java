package dev.armature.generator.read.overlay;

import dev.armature.generator.jsonpath.JsonPath;
import dev.armature.generator.jsonpath.JsonPathException;
import dev.armature.generator.read.overlay.Action.Change;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an overlay does; reports what cannot be done as it is written. */
final class OverlayReader {
  private final Findings findings;

  OverlayReader(Findings findings) {
    this.findings = findings;
  }

  /** The actions, in their order; those that cannot be read are left out after an error. */
  List<Action> read(Place overlay) {
    if (!isOverlay(overlay)) {
      return List.of();
    }
    new OverlayKeys(findings).check(overlay);
    Place actions = overlay.get("actions");
    if (actions == null || actions.items().isEmpty()) {
      Place at = actions == null ? overlay : actions;
      findings.error(
          OverlayCodes.INVALID,
          at.span(),
          "an overlay has at least one action",
          "add 'actions: [{target: $.info, update: {…}}]'");
      return List.of();
    }
    List<Action> all = new ArrayList<>();
    for (Place each : actions.items()) {
      Action action = action(each);
      if (action != null) {
        all.add(action);
      }
    }
    return all;
  }

  private boolean isOverlay(Place overlay) {
    Place version = overlay.get("overlay");
    if (version == null) {
      findings.error(
          OverlayCodes.INVALID,
          overlay.span(),
          "the document is no overlay: it has no 'overlay'",
          "an overlay begins with 'overlay: 1.1.0'");
      return false;
    }
    String text = version.text();
    if (text == null || !text.matches("1\\.[01](\\.[0-9]+)?")) {
      findings.error(
          OverlayCodes.VERSION,
          version.span(),
          text == null ? "the version is no text" : "Overlay " + text + " is not supported",
          "write 'overlay: 1.0.0' or 'overlay: 1.1.0'");
      return false;
    }
    return true;
  }

  private @Nullable Action action(Place place) {
    Place target = place.get("target");
    if (target == null) {
      findings.error(
          OverlayCodes.INVALID,
          place.span(),
          "an action says by 'target' what it changes",
          "add 'target' with a query of JSONPath, such as $.paths['/pets'].get");
      return null;
    }
    JsonPath query = query(target);
    Change change = change(place);
    return query == null || change == null ? null : new Action(place, query, change);
  }

  private @Nullable Change change(Place place) {
    Place remove = place.get("remove");
    Place update = place.get("update");
    Place copy = place.get("copy");
    boolean removes = remove != null && remove.node() instanceof Node.BooleanNode is && is.value();
    if (remove != null && !(remove.node() instanceof Node.BooleanNode)) {
      findings.error(
          OverlayCodes.INVALID, remove.span(), "'remove' is true or false", "write 'remove: true'");
      return null;
    }
    if (update != null && copy != null || removes && (update != null || copy != null)) {
      findings.error(
          OverlayCodes.INVALID,
          place.span(),
          "an action either removes, updates or copies",
          "make two actions of it");
      return null;
    }
    if (removes) {
      return new Action.Remove();
    }
    if (copy != null) {
      JsonPath query = query(copy);
      return query == null ? null : new Action.Copy(copy, query);
    }
    return update == null ? nothing(place) : new Action.Update(update);
  }

  private @Nullable Change nothing(Place place) {
    findings.warning(
        OverlayCodes.NO_EFFECT,
        place.span(),
        "the action changes nothing",
        "give it 'update', 'copy' or 'remove: true'");
    return null;
  }

  private @Nullable JsonPath query(Place place) {
    String text = place.text();
    if (text == null) {
      findings.error(
          OverlayCodes.QUERY, place.span(), "a query of JSONPath is a text", "put it into quotes");
      return null;
    }
    try {
      return JsonPath.parse(text);
    } catch (JsonPathException e) {
      String shown = text.substring(Math.min(e.offset(), text.length()));
      String at = shown.isEmpty() ? "at the end" : "before '" + cut(shown) + "'";
      findings.error(
          OverlayCodes.QUERY,
          place.span(),
          "the query is no JSONPath (RFC 9535): " + e.getMessage() + ", " + at,
          "correct it; names with other characters than letters, digits and '_' need brackets and"
              + " quotes: $.paths['/pets']");
      return null;
    }
  }

  private static String cut(String text) {
    return text.length() <= 20 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
  }
}
