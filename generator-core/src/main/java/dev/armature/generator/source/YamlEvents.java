package dev.armature.generator.source;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parse events of one YAML text, with our spans and our exceptions. For one text. */
final class YamlEvents {
  private static final int MIN_BUFFER = 1024;
  private static final int MAX_BUFFER = 1 << 20;

  private final Positions positions;
  private final CodePointOffsets offsets;
  private final ParserImpl parser;

  YamlEvents(SourceFile file) {
    // The library's own limit of 3 MiB would refuse ordinary contracts; ours is in bytes. It copies
    // an unfinished token for each buffer read: a large buffer keeps huge tokens from taking hours.
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(Math.min(MAX_BUFFER, Math.max(MIN_BUFFER, file.text().length())))
            .build();
    this.positions = new Positions(file);
    this.offsets = CodePointOffsets.of(file.text());
    this.parser =
        new ParserImpl(settings, new StreamReader(settings, new WholeCharacterReader(file.text())));
  }

  /** Goes to the start of the document's content, or says that there is none. */
  boolean nextDocument() throws SourceException {
    next();
    return next().getEventId() == Event.ID.DocumentStart;
  }

  /** Checks that nothing follows the document. */
  void endDocument() throws SourceException {
    next();
    Event event = next();
    if (event.getEventId() != Event.ID.StreamEnd) {
      throw SourceException.of(
          SourceCodes.UNSUPPORTED_YAML,
          span(event),
          "the file holds more than one YAML document",
          "keep one document per file: remove the '---' line and what belongs to the other");
    }
  }

  Event next() throws SourceException {
    try {
      return parser.next();
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> offsets.utf16(mark.getIndex())).orElse(0);
      throw syntax(positions.span(at, at + 1), problem(e));
    } catch (YamlEngineException e) {
      String message = e.getMessage() == null ? "unreadable" : e.getMessage();
      throw syntax(positions.span(0, 0), message);
    }
  }

  Span span(Event event) {
    return span(event, event);
  }

  Span span(Event first, Event last) {
    return positions.span(
        first.getStartMark().map(mark -> offsets.utf16(mark.getIndex())).orElse(0),
        last.getEndMark().map(mark -> offsets.utf16(mark.getIndex())).orElse(0));
  }

  static @Nullable String anchor(Event event) {
    return ((NodeEvent) event).getAnchor().map(anchor -> anchor.getValue()).orElse(null);
  }

  static Start start(Event event) {
    String tag = ((CollectionStartEvent) event).getTag().orElse(null);
    return new Start(event.getEventId() == Event.ID.MappingStart, anchor(event), tag);
  }

  private static SourceException syntax(Span span, String message) {
    return SourceException.of(
        SourceCodes.SYNTAX,
        span,
        "not valid YAML: " + message,
        "check the indentation (spaces, no tabs); quote texts with ': ', ' #' or special starts");
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    String message =
        context.isEmpty() || problem.isEmpty() ? context + problem : problem + ", " + context;
    return message.isEmpty() ? "unreadable" : message;
  }

  /** How a collection begins. */
  record Start(boolean mapping, @Nullable String anchor, @Nullable String tag) {}
}
