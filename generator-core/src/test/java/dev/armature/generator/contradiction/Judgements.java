package dev.armature.generator.contradiction;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What we and networknt say of the values that contracts show. */
final class Judgements {
  /** Far from each other, so that values of a kind are changed at different places. */
  private static final int STEP = 7919;

  private final List<String> disagreements = new ArrayList<>();
  private int examples;
  private int defaults;
  private int refused;
  private int changedAndRefused;
  private int onlyByDirection;
  private int number;

  List<String> disagreements() {
    return disagreements;
  }

  int refused() {
    return refused;
  }

  int changedAndRefused() {
    return changedAndRefused;
  }

  /**
   * Where values of a contract stand that both refuse.
   *
   * @param all in the file
   * @param told the pointers of examples that are no texts as sent: what a reader has to tell
   */
  record Refused(Set<String> all, Set<JsonPointer> told) {}

  /** Judges a contract's values. */
  Refused judge(String file, Document document, SourceLoader loader, Dialect dialect) {
    Findings findings =
        new Findings(new Diagnostics(), new AcceptPolicy(List.of(), false), document.file());
    SchemaGraph graph = new SchemaGraph(new RefResolver(loader, document, findings), findings);
    ShownValues shown = new ShownValues(graph, Place.of(document), dialect);
    List<Schema> all = List.copyOf(graph.all());
    Refusals ours = new Refusals(new Neighbours(all), format -> true);
    Examples told = new Examples(findings, ours);
    Peers peers = new Peers(all, document.root(), new HashMap<>());
    List<Example> values = new ArrayList<>(shown.examples());
    values.addAll(shown.defaults());
    examples += shown.examples().size();
    defaults += shown.defaults().size();
    Refused found = new Refused(new HashSet<>(), new HashSet<>());
    for (Example each : values) {
      Node value = each.at().node();
      if (same(file, each, value, ours, peers)) {
        found.all().add(each.at().span().toString());
        Refusal why = ours.why(each.schema(), value, each.direction());
        if (shown.examples().contains(each) && why != null && !told.mayBeSent(each, why)) {
          found.told().add(each.at().pointer());
        }
        refused++;
      }
      number += STEP;
      Node changed = ChangedValue.of(value, number);
      changedAndRefused += same(file, each, changed, ours, peers) ? 1 : 0;
    }
    return found;
  }

  /** Whether both refuse a value. */
  private boolean same(String file, Example each, Node value, Refusals ours, Peers peers) {
    Refusal why = ours.why(each.schema(), value, each.direction());
    JsonNode tree = PeerTree.plain(value);
    JsonPointer schema = each.schema().place().pointer();
    boolean whole = peers.by(List.of()).takes(schema, tree);
    boolean oneWay = whole || peers.by(ways(each)).takes(schema, tree);
    if ((why == null) != oneWay) {
      String said = why == null ? "taken" : "refused by " + why;
      disagreements.add(
          file + each.at().pointer().toFragment() + ": " + tree + " is " + said + " by us alone");
    }
    onlyByDirection += oneWay && !whole ? 1 : 0;
    return why != null && !oneWay;
  }

  private static List<Direction> ways(Example each) {
    @Nullable Direction way = each.direction();
    return way == null ? List.of(Direction.values()) : List.of(way);
  }

  @Override
  public String toString() {
    return examples
        + " examples and "
        + defaults
        + " defaults, "
        + refused
        + " refused, "
        + changedAndRefused
        + " refused when changed, "
        + onlyByDirection
        + " taken for what does not travel, "
        + disagreements.size()
        + " disagreements";
  }

  /**
   * networknt over a contract, where members that do not travel are required or not.
   *
   * @param byWays by the directions in either of which such members may be missing
   */
  private record Peers(List<Schema> all, Node contract, Map<List<Direction>, PeerSchemas> byWays) {
    PeerSchemas by(List<Direction> ways) {
      return byWays.computeIfAbsent(
          ways, some -> new PeerSchemas(new PeerTree(all, some), contract));
    }
  }
}
