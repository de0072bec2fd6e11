package dev.armature.generator.read.overlay;

import dev.armature.generator.jsonpath.JsonPath.Match;
import dev.armature.generator.jsonpath.JsonPathException;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.util.List;

/** Applies overlays to a contract, one action after the other. For one run. */
public final class Overlays {
  private final SourceLoader loader;
  private final Findings findings;

  /** Reads overlays with {@code loader}; reports into {@code findings}. */
  public Overlays(SourceLoader loader, Findings findings) {
    this.loader = loader;
    this.findings = findings;
  }

  /** The contract with the changes of all overlays; what cannot be done is left out and told. */
  public Document over(Document contract, List<OverlayFile> overlays) {
    if (overlays.isEmpty()) {
      return contract;
    }
    Changed changed = new Changed(contract.root(), findings);
    for (OverlayFile overlay : overlays) {
      try {
        apply(overlay.load(loader), contract, changed);
      } catch (SourceException e) {
        findings.report(e);
      }
    }
    Document over = new Document(contract.file(), changed.root());
    loader.replace(over);
    return over;
  }

  private void apply(Document overlay, Document contract, Changed changed) {
    Place root = Place.of(overlay);
    extended(root, contract);
    List<Action> actions = new OverlayReader(findings).read(root);
    for (Action action : actions) {
      try {
        List<Match> selected = action.target().select(changed.root());
        if (selected.isEmpty()) {
          findings.warning(
              OverlayCodes.NO_EFFECT,
              action.targetPlace().span(),
              "the query selects nothing; the action changes nothing",
              "correct the query, or remove the action");
        } else {
          changed.apply(action, selected);
        }
      } catch (JsonPathException e) {
        String message = String.valueOf(e.getMessage());
        findings.error(
            OverlayCodes.TOO_LARGE, action.targetPlace().span(), message, "make it simpler");
      }
    }
  }

  /** An overlay may name the document that it was made for. */
  private void extended(Place overlay, Document contract) {
    Place extended = overlay.get("extends");
    String text = extended == null ? null : extended.text();
    if (extended == null || text == null) {
      return;
    }
    URI own = contract.file().uri();
    if (!same(text, overlay, own)) {
      findings.warning(
          OverlayCodes.OTHER_DOCUMENT,
          extended.span(),
          "the overlay was made for another document than " + contract.file().name(),
          "see whether it is the right one; without 'extends' it is for any document");
    }
  }

  /** Where the document was fetched from says nothing: its copy has the same name. */
  private static boolean same(String text, Place overlay, URI own) {
    try {
      URI wanted = overlay.document().file().uri().resolve(text.replace(" ", "%20"));
      boolean copied = !"file".equals(wanted.getScheme());
      return copied || SourceLoader.canonical(wanted).equals(own);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
