package dev.armature.generator.emit.java.http;

import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.naming.Outcomes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The media types that an operation's successes are sent as. */
public record SentTypes(OperationApi operation) {
  /** Those that clients may ask for, in order. */
  public List<String> offered() {
    return contents().stream()
        .flatMap(content -> content.format().accept(new Offered(content)).stream())
        .distinct()
        .toList();
  }

  /** Those of one value: among several the request chooses. */
  public List<String> of(Content content) {
    return content.format().accept(new Sent(content));
  }

  /** Whether the request has a choice. */
  public boolean areChosen() {
    return contents().stream().anyMatch(content -> of(content).size() > 1);
  }

  /** The shape of one value's XML, where some of its media types are XML; else null. */
  public @Nullable XmlShape xml(Content content) {
    return Content.xml(alike(content));
  }

  /** Those that one value is sent as. */
  public List<Content> alike(Content content) {
    return Outcomes.results(operation.operation()).stream()
        .filter(outcome -> outcome.contents().stream().anyMatch(each -> each == content))
        .flatMap(outcome -> outcome.alike(content).stream())
        .toList();
  }

  private List<Content> contents() {
    return operation.success().contents();
  }

  /** Of other formats than JSON only handlers know which media type a value is of. */
  private final class Sent implements BodyFormat.Visitor<List<String>> {
    private final Content content;

    Sent(Content content) {
      this.content = content;
    }

    @Override
    public List<String> json() {
      return alike(content).stream().map(MediaTypes::sent).distinct().toList();
    }

    @Override
    public List<String> xml() {
      return json();
    }

    @Override
    public List<String> form() {
      return List.of(MediaTypes.sent(content));
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public List<String> multipart() {
      return binary();
    }

    @Override
    public List<String> text() {
      return List.of(MediaTypes.sent(content));
    }

    @Override
    public List<String> events() {
      return text();
    }

    @Override
    public List<String> lines() {
      return text();
    }

    @Override
    public List<String> binary() {
      return text();
    }
  }

  /** Bytes of a range may be any of its types, so that clients may ask for each. */
  private final class Offered implements BodyFormat.Visitor<List<String>> {
    private final Content content;

    Offered(Content content) {
      this.content = content;
    }

    @Override
    public List<String> json() {
      return of(content);
    }

    @Override
    public List<String> xml() {
      return of(content);
    }

    @Override
    public List<String> form() {
      return of(content);
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public List<String> multipart() {
      return binary();
    }

    @Override
    public List<String> text() {
      return of(content);
    }

    @Override
    public List<String> events() {
      return of(content);
    }

    @Override
    public List<String> lines() {
      return of(content);
    }

    @Override
    public List<String> binary() {
      return List.of(content.mediaType());
    }
  }
}
