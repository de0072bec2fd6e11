package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an operation ends well, as Java. */
public sealed interface Success {
  /** What the handler returns. */
  TypeName type();

  /** Dispatches on the kind. */
  <R> R accept(Visitor<R> visitor);

  /** The representations of its bodies. */
  List<Content> contents();

  /** One method for each kind. */
  interface Visitor<R> {
    R nothing(Nothing success);

    R body(Body success);

    R result(Result success);
  }

  /**
   * No body: the handler returns nothing.
   *
   * @param status what HTTP answers
   * @param doc what the contract says of it
   */
  record Nothing(int status, Doc doc) implements Success {
    @Override
    public TypeName type() {
      return TypeName.VOID;
    }

    @Override
    public List<Content> contents() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

  /**
   * One body and nothing else.
   *
   * @param status what HTTP answers
   * @param content the representation
   * @param type its type
   * @param doc what the contract says of it
   */
  record Body(int status, Content content, TypeName type, Doc doc) implements Success {
    @Override
    public List<Content> contents() {
      return List.of(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.body(this);
    }
  }

  /**
   * One of several records.
   *
   * @param type the sealed interface
   * @param cases in the order of the contract
   */
  record Result(ClassName type, List<Case> cases) implements Success {
    public Result {
      cases = List.copyOf(cases);
    }

    @Override
    public List<Content> contents() {
      return cases.stream().map(Case::content).filter(Objects::nonNull).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.result(this);
    }
  }

  /**
   * A record of a result.
   *
   * @param outcome what it stands for
   * @param type the record
   * @param content the representation of its body, or null if there is none
   * @param body the type of its body, or null if there is none
   * @param headers its documented headers, in order
   */
  record Case(
      Outcome outcome,
      ClassName type,
      @Nullable Content content,
      @Nullable TypeName body,
      List<HeaderPart> headers) {
    public Case {
      headers = List.copyOf(headers);
    }

    /** Whether the handler says which status of a range it is. */
    public boolean statusOpen() {
      return !(outcome.status() instanceof Status.Exact);
    }
  }

  /**
   * A header of a result.
   *
   * @param header the header
   * @param name its component
   * @param type the type of its component, nullable when it is optional
   */
  record HeaderPart(Outcome.HeaderField header, String name, TypeName type) {}
}
