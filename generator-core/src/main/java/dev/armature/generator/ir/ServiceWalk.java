package dev.armature.generator.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The walk over a service: every place for a value, whatever it is inside of. The types come first,
 * then the operations; what a place is made of follows it. A named type stands for itself: the walk
 * does not go into it where it is used.
 */
public final class ServiceWalk {
  private final List<Part> found = new ArrayList<>();

  private ServiceWalk() {}

  /** What a place is to the service. */
  public enum Role {
    /** It belongs to a type of {@link Service#types}. */
    TYPE,
    INPUT,
    /** A representation of the request body, all of which are one input. */
    BODY,
    /** All inputs together, as the arguments of a tool. */
    ARGUMENTS,
    /** A representation of what an operation answers. */
    OUTCOME,
    HEADER;

    /** Whether values come in there. */
    public boolean isRequest() {
      return this == INPUT || this == BODY || this == ARGUMENTS;
    }
  }

  /**
   * A place for a value.
   *
   * @param type what stands there; null where constraints hold for a record, a union or a tool's
   *     arguments as a whole
   * @param constraints what else must hold there
   */
  public record Part(Role role, @Nullable TypeRef type, List<Constraint> constraints) {
    /** The named type that stands there, or null. */
    public @Nullable TypeId named() {
      return type instanceof TypeRef.Named named ? named.id() : null;
    }
  }

  /** Every place of a service. */
  public static List<Part> of(Service service) {
    ServiceWalk walk = new ServiceWalk();
    service.types().forEach(type -> type.accept(walk.as(Role.TYPE)));
    service.operations().forEach(walk::operation);
    service.sendings().forEach(walk::sending);
    return Collections.unmodifiableList(walk.found);
  }

  /** Every place of an operation. */
  public static List<Part> of(Operation operation) {
    ServiceWalk walk = new ServiceWalk();
    walk.operation(operation);
    return Collections.unmodifiableList(walk.found);
  }

  /** Every place of something that the service sends. */
  public static List<Part> of(Sending sending) {
    ServiceWalk walk = new ServiceWalk();
    walk.sending(sending);
    return Collections.unmodifiableList(walk.found);
  }

  /** The named types that a type is made of. */
  public static List<TypeId> uses(TypeDef type) {
    ServiceWalk walk = new ServiceWalk();
    type.accept(walk.as(Role.TYPE));
    return walk.found.stream().map(Part::named).filter(Objects::nonNull).toList();
  }

  private TypeWalk as(Role role) {
    return new TypeWalk(role, found);
  }

  private void operation(Operation operation) {
    operation.inputs().forEach(input -> as(Role.INPUT).value(input.value()));
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      contents(Role.BODY, http.body().contents());
      http.body().headers().stream()
          .flatMap(part -> part.headers().stream())
          .forEach(header -> as(Role.BODY).value(header.value()));
    }
    ToolBinding tool = operation.tool();
    if (tool != null) {
      found.add(new Part(Role.ARGUMENTS, null, tool.constraints()));
    }
    for (Outcome outcome : operation.outcomes()) {
      contents(Role.OUTCOME, outcome.contents());
      outcome.headers().forEach(header -> as(Role.HEADER).value(header.value()));
    }
  }

  /**
   * Receivers may answer what the contract does not know, as callers may be told what they do not.
   */
  private void sending(Sending sending) {
    ServiceWalk inner = new ServiceWalk();
    inner.operation(sending.operation());
    inner.found.forEach(part -> found.add(new Part(Role.OUTCOME, part.type(), part.constraints())));
  }

  private void contents(Role role, List<Content> contents) {
    for (Content content : contents) {
      if (content.value() != null) {
        as(role).value(content.value());
      }
    }
  }
}
