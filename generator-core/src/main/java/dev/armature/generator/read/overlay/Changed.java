package dev.armature.generator.read.overlay;

import dev.armature.generator.jsonpath.JsonPath.Match;
import dev.armature.generator.read.overlay.Action.Copy;
import dev.armature.generator.read.overlay.Action.Kind;
import dev.armature.generator.read.overlay.Action.Remove;
import dev.armature.generator.read.overlay.Action.Update;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tree while actions change it. Not thread-safe. */
final class Changed {
  private final Findings findings;
  private final Merge merge;
  private final TreeSize size;
  private Node root;

  Changed(Node root, Findings findings) {
    this.root = root;
    this.findings = findings;
    this.merge = new Merge(findings);
    this.size = new TreeSize(root, Limits.DEFAULT.maxDepth());
  }

  Node root() {
    return root;
  }

  void apply(Action action, List<Match> selected) {
    Marks marks = Marks.at(selected.stream().map(Match::pointer).toList());
    Node changed =
        action
            .change()
            .accept(
                new Action.Visitor<@Nullable Node>() {
                  @Override
                  public @Nullable Node remove(Remove change) {
                    return removed(action, marks);
                  }

                  @Override
                  public @Nullable Node update(Update change) {
                    return merged(action, selected, marks, change.value().node());
                  }

                  @Override
                  public @Nullable Node copy(Copy change) {
                    Node value = copied(change);
                    return value == null ? null : merged(action, selected, marks, value);
                  }
                });
    if (changed != null && fits(changed, action)) {
      root = changed;
    }
  }

  private @Nullable Node removed(Action action, Marks marks) {
    Node left = marks.change(root, node -> null);
    if (left == null) {
      error(action.targetPlace().span(), "the whole document cannot be removed");
    }
    return left;
  }

  private @Nullable Node merged(Action action, List<Match> selected, Marks marks, Node value) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    selected.forEach(match -> kinds.add(Kind.of(match.node())));
    if (kinds.size() > 1) {
      error(
          action.targetPlace().span(),
          "the query selects values of different kinds: all are objects, arrays or primitives");
      return null;
    }
    return marks.change(root, node -> merge.into(node, value));
  }

  private @Nullable Node copied(Copy change) {
    List<Match> found = change.query().select(root);
    if (found.size() != 1) {
      error(
          change.source().span(), "the query selects " + found.size() + " values to copy, not one");
      return null;
    }
    return found.get(0).node();
  }

  private void error(Span span, String message) {
    findings.error(OverlayCodes.INCOMPATIBLE, span, message, "select other values");
  }

  private boolean fits(Node changed, Action action) {
    boolean fits = size.fits(changed);
    if (!fits) {
      findings.error(
          OverlayCodes.TOO_LARGE,
          action.place().span(),
          "the action makes the contract more than four times as large, or too deep",
          "copy less");
    }
    return fits;
  }
}
