package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.validation.Atoms;
import dev.armature.generator.validation.Rule;
import java.util.List;
import java.util.Set;

/**
 * Emits the streaming tier: values are decided as their tokens come, and only those parts are kept
 * on a tape that some keyword has to look at twice.
 */
public final class StreamEmitter {
  static final ClassName TOKEN = ClassName.get("dev.armature.runtime.tape", "Token");

  private final StreamMethods emission;

  public StreamEmitter(StreamMethods emission) {
    this.emission = emission;
  }

  /** Emits everything that is called and not emitted yet. */
  public void emitAll() {
    for (StreamMethods.Wanted next = emission.next(); next != null; next = emission.next()) {
      emit(next);
    }
  }

  private void emit(StreamMethods.Wanted wanted) {
    int position = wanted.body().position();
    Block.Builder out = Block.builder();
    if (emission.isStreaming(wanted.product())) {
      out.add(byKind(wanted));
    } else {
      out.add("$T t = in.tape()", ValidatorTypes.JSON_TAPE).add(emission.onTape(wanted));
    }
    CodeBlock code = out.build().code();
    wanted.body().add(position, StreamMethods.method(wanted.name()).addCode(code).build());
  }

  private Statement byKind(StreamMethods.Wanted wanted) {
    List<Statement.Case> cases =
        List.of(
            new Statement.Case(
                CodeBlock.of("$T.OBJECT", TOKEN), "", container(wanted, AcceptedKinds.OBJECT)),
            new Statement.Case(
                CodeBlock.of("$T.ARRAY", TOKEN), "", container(wanted, AcceptedKinds.ARRAY)));
    Condition scalar = emission.all(wanted.product(), "in.value()", wanted.body());
    return new Statement.Switch(CodeBlock.of("in.kind()"), cases, Block.returning(scalar));
  }

  private Block container(StreamMethods.Wanted wanted, int kind) {
    boolean objects = kind == AcceptedKinds.OBJECT;
    boolean possible = (wanted.product().kinds(emission.analysis()) & kind) != 0;
    Atoms atoms = possible ? Atoms.of(wanted.product().rules(), kind, emission.analysis()) : null;
    if (atoms == null || atoms.never()) {
      return Block.returning(Condition.FALSE);
    } else if (atoms.rules().isEmpty()) {
      return Block.builder().add("in.skip()").returns(Condition.TRUE).build();
    }
    String suffix = objects ? "Members" : "Items";
    String name = emission.emission().name(wanted.name(), suffix);
    Block body = objects ? members(wanted, atoms.rules()) : items(wanted, atoms.rules());
    wanted.body().add(StreamMethods.method(name).addCode(body.code()).build());
    return Block.returning(Condition.term("$L(in)", name));
  }

  private Block members(StreamMethods.Wanted wanted, Set<Rule> atoms) {
    return new MemberStream(emission, wanted, atoms).code();
  }

  private Block items(StreamMethods.Wanted wanted, Set<Rule> atoms) {
    return new ItemStream(emission, wanted, atoms).code();
  }
}
