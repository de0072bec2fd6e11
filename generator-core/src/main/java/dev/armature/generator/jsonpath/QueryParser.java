package dev.armature.generator.jsonpath;

import dev.armature.generator.jsonpath.Query.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads queries (RFC 9535, section 2.1.1 and appendix A). */
final class QueryParser {
  private final Cursor in;

  QueryParser(Cursor in) {
    this.in = in;
  }

  /** The query that the text is. */
  Query whole() {
    if (in.peek() != '$') {
      throw in.fault("a query begins with '$'");
    }
    Query query = query();
    if (!in.atEnd()) {
      throw in.fault("the query should end here, or go on with '.' or '['");
    }
    return query;
  }

  /** A query from here, as far as it goes. */
  Query query() {
    boolean absolute = in.take("$");
    if (!absolute) {
      in.expect("@");
    }
    List<Segment> segments = new ArrayList<>();
    while (in.followsBlanks(".[")) {
      in.blanks();
      segments.add(segment());
    }
    return new Query(absolute, segments);
  }

  private Segment segment() {
    boolean descends = in.take("..");
    if (in.peek() == '[') {
      return new Segment(descends, bracketed());
    }
    if (!descends) {
      in.expect(".");
    }
    Selector selector = in.take("*") ? new Selector.Wildcard() : new Selector.Name(in.name());
    return new Segment(descends, List.of(selector));
  }

  private List<Selector> bracketed() {
    in.expect("[");
    in.enter();
    List<Selector> selectors = new ArrayList<>();
    do {
      in.blanks();
      selectors.add(selector());
      in.blanks();
    } while (in.take(","));
    in.expect("]");
    in.leave();
    return selectors;
  }

  private Selector selector() {
    char next = in.peek();
    if (next == '\'' || next == '"') {
      return new Selector.Name(in.string());
    }
    if (in.take("*")) {
      return new Selector.Wildcard();
    }
    if (in.take("?")) {
      in.blanks();
      return new Selector.Filter(new ConditionParser(in, this).condition());
    }
    return indexOrSlice();
  }

  private Selector indexOrSlice() {
    Long start = in.atInteger() ? Long.valueOf(in.integer()) : null;
    if (!in.takeAfterBlanks(":")) {
      if (start == null) {
        throw in.fault("a name in quotes, an index, a slice, '*' or '?' is missing");
      }
      return new Selector.Index(start);
    }
    Long end = bound();
    Long step = in.takeAfterBlanks(":") ? bound() : null;
    return new Selector.Slice(start, end, step == null ? 1 : step);
  }

  private @Nullable Long bound() {
    if (!in.followsBlanks("-0123456789")) {
      return null;
    }
    in.blanks();
    return in.integer();
  }
}
