package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.validation.Atoms;
import dev.armature.generator.validation.Kinds;
import dev.armature.generator.validation.Rule;
import java.util.Set;

/**
 * Emits the streaming tier: values are decided as their tokens come, and only those parts are kept
 * on a tape that some keyword has to look at twice.
 */
public final class StreamEmitter {
  static final ClassName TOKEN = ClassName.get("dev.armature.runtime.tape", "Token");

  private final StreamEmission emission;

  public StreamEmitter(StreamEmission emission) {
    this.emission = emission;
  }

  /** Emits everything that is called and not emitted yet. */
  public void emitAll() {
    for (StreamEmission.Wanted next = emission.next(); next != null; next = emission.next()) {
      emit(next);
    }
  }

  private void emit(StreamEmission.Wanted wanted) {
    int position = wanted.body().position();
    CodeBlock.Builder out = CodeBlock.builder();
    if (!emission.isStreaming(wanted.product())) {
      out.addStatement("$T t = in.tape()", ValidatorTypes.JSON_TAPE);
      out.add(emission.onTape(wanted));
    } else {
      out.beginControlFlow("switch (in.kind())");
      container(out, wanted, Kinds.OBJECT);
      container(out, wanted, Kinds.ARRAY);
      out.add("default:\n$>");
      out.addStatement("return $L", emission.all(wanted.product(), "in.value()", wanted.body()));
      out.add("$<").endControlFlow();
    }
    wanted.body().add(position, StreamEmission.method(wanted.name()).addCode(out.build()).build());
  }

  private void container(CodeBlock.Builder out, StreamEmission.Wanted wanted, int kind) {
    boolean objects = kind == Kinds.OBJECT;
    out.add("case $T.$L:\n$>", TOKEN, objects ? "OBJECT" : "ARRAY");
    boolean possible = (wanted.product().kinds(emission.analysis()) & kind) != 0;
    Atoms atoms = possible ? Atoms.of(wanted.product().rules(), kind, emission.analysis()) : null;
    if (atoms == null || atoms.never()) {
      out.addStatement("return false");
    } else if (atoms.rules().isEmpty()) {
      out.addStatement("in.skip()").addStatement("return true");
    } else {
      String suffix = objects ? "Members" : "Items";
      String name = emission.emission().name(wanted.name(), suffix);
      CodeBlock body = objects ? members(wanted, atoms.rules()) : items(wanted, atoms.rules());
      wanted.body().add(StreamEmission.method(name).addCode(body).build());
      out.addStatement("return $L(in)", name);
    }
    out.add("$<");
  }

  private CodeBlock members(StreamEmission.Wanted wanted, Set<Rule> atoms) {
    return new MemberStream(emission, wanted, atoms).code();
  }

  private CodeBlock items(StreamEmission.Wanted wanted, Set<Rule> atoms) {
    return new ItemStream(emission, wanted, atoms).code();
  }
}
