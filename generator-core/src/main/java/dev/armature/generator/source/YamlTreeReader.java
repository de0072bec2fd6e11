package dev.armature.generator.source;

import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.YamlEvents.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Composes the events of one YAML 1.2 document into a tree. Composing from events rather than from
 * the library's node graph lets every limit act before memory is spent. For one text.
 */
final class YamlTreeReader {
  private static final String MERGE = "<<";

  private final SourceFile file;
  private final ReadState state;
  private final YamlEvents events;
  private final YamlScalars scalars;
  private final Map<String, Anchored> anchors = new HashMap<>();

  /** How deep the value composed last nests: 0 for a scalar. */
  private int height;

  /** The text of the scalar composed last, for keys; null for collections. */
  private @Nullable String text;

  YamlTreeReader(SourceFile file, ReadState state) {
    this.file = file;
    this.state = state;
    this.events = new YamlEvents(file);
    this.scalars = new YamlScalars(state);
  }

  Node read() throws SourceException {
    if (!events.nextDocument()) {
      throw SourceParser.empty(file);
    }
    Node root = compose(events.next(), 1);
    events.endDocument();
    state.throwIfAny();
    return root;
  }

  private Node compose(Event event, int depth) throws SourceException {
    Span span = events.span(event);
    if (event instanceof AliasEvent alias) {
      return alias(alias, span, depth);
    }
    long before = state.budget().left();
    state.count(1, span);
    Node node;
    if (event instanceof ScalarEvent scalar) {
      node = scalars.node(scalar, span);
      height = 0;
      text = scalar.getValue();
      remember(YamlEvents.anchor(event), node, before);
      return node;
    }
    state.checkDepth(depth, span);
    Start start = YamlEvents.start(event);
    if (start.anchor() != null) {
      anchors.put(start.anchor(), Anchored.OPEN);
    }
    scalars.checkCollectionTag(start.tag(), start.mapping(), span);
    node = start.mapping() ? mapping(event, depth) : sequence(event, depth);
    height++;
    text = null;
    remember(start.anchor(), node, before);
    return node;
  }

  private void remember(@Nullable String anchor, Node node, long before) {
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, text, before - state.budget().left(), height));
    }
  }

  private Node alias(AliasEvent event, Span span, int depth) throws SourceException {
    String name = event.getAlias().getValue();
    Anchored target = anchors.get(name);
    if (target == null || target.node() == null) {
      String what =
          target == null ? "refers to no anchor before it" : "refers to what it is part of";
      throw SourceException.of(
          SourceCodes.ALIAS,
          span,
          "alias '*" + name + "' " + what,
          target == null ? "define &" + name + " first" : "use a $ref for recursive structures");
    }
    state.count(target.size(), span);
    state.checkDepth(depth + target.height() - 1, span);
    height = target.height();
    text = target.text();
    return target.node();
  }

  private Node sequence(Event start, int depth) throws SourceException {
    List<Node> items = new ArrayList<>(4);
    int highest = 0;
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(compose(event, depth + 1));
      highest = Math.max(highest, height);
      event = events.next();
    }
    height = highest;
    return new Node.ArrayNode(items, events.span(start, event));
  }

  private Node mapping(Event start, int depth) throws SourceException {
    ObjectMembers members = new ObjectMembers();
    List<Node.ObjectNode> merged = new ArrayList<>(0);
    int mergeAt = 0;
    int highest = 0;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      boolean merge = event instanceof ScalarEvent key && key.isPlain() && isMerge(key);
      Span keySpan = events.span(event);
      String key = key(event, keySpan, depth);
      Node value = compose(events.next(), depth + 1);
      highest = Math.max(highest, height);
      if (merge) {
        mergeAt = merged.isEmpty() ? members.size() : mergeAt;
        addMerged(value, keySpan, merged);
      } else {
        Member earlier = members.add(new Member(key, keySpan, value));
        if (earlier != null) {
          state.duplicate(key, keySpan, earlier.keySpan());
        }
      }
      event = events.next();
    }
    height = highest;
    if (!merged.isEmpty()) {
      members.merge(mergeAt, merged);
    }
    return members.build(events.span(start, event));
  }

  private static boolean isMerge(ScalarEvent key) {
    return key.getValue().equals(MERGE);
  }

  private String key(Event event, Span span, int depth) throws SourceException {
    if (event instanceof ScalarEvent scalar) {
      scalars.checkKey(scalar, span);
      String anchor = YamlEvents.anchor(event);
      if (anchor != null) {
        Node node = scalars.node(scalar, span);
        anchors.put(anchor, new Anchored(node, scalar.getValue(), 1, 0));
      }
      return scalar.getValue();
    }
    compose(event, depth + 1);
    if (text == null) {
      throw SourceException.of(
          SourceCodes.UNSUPPORTED_YAML,
          span,
          "an object or array is used as a key",
          "keys must be text, as in JSON; quote a key that begins with { or [");
    }
    return text;
  }

  private void addMerged(Node value, Span keySpan, List<Node.ObjectNode> merged)
      throws SourceException {
    List<Node> sources = value instanceof Node.ArrayNode array ? array.items() : List.of(value);
    for (Node source : sources) {
      if (!(source instanceof Node.ObjectNode object)) {
        throw SourceException.of(
            SourceCodes.UNSUPPORTED_YAML,
            keySpan,
            "the merge key '<<' needs an object or an array of objects",
            "write \"<<\" in quotes if it is an ordinary key");
      }
      merged.add(object);
    }
  }

  /** What an anchor names; without a node while that is being read. */
  private record Anchored(@Nullable Node node, @Nullable String text, long size, int height) {
    static final Anchored OPEN = new Anchored(null, null, 0, 0);
  }
}
