package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.IfChain;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.ir.UnionDef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits how a union is written: by the class of the value. */
final class UnionWriting {
  private final UnionDef union;
  private final ClassName name;
  private final VariantCode variants;

  UnionWriting(UnionDef union, ClassName name, VariantCode variants) {
    this.union = union;
    this.name = name;
    this.variants = variants;
  }

  Block body() {
    Map<ClassName, Integer> types = new LinkedHashMap<>();
    for (int i = 0; i < union.variants().size(); i++) {
      types.putIfAbsent(variants.type(i), i);
    }
    return types.size() > UnionReading.MAX_IN_ONE_METHOD ? many(types) : few(types);
  }

  private Block few(Map<ClassName, Integer> types) {
    IfChain chain = new IfChain();
    types.forEach(
        (type, variant) -> {
          String variable = "variant" + variant;
          Condition fits = Condition.isOf("value", type, variable);
          chain.add(fits, variants.write(variant, variable));
        });
    addUnknown(chain);
    return chain.block();
  }

  private void addUnknown(IfChain chain) {
    if (union.usage().response()) {
      Condition unknown = Condition.isOf("value", name.nestedClass("Unknown"), "unknown");
      chain.add(unknown, Block.of("out.raw(unknown.raw())"));
    }
  }

  /** Methods look for some types each, and say whether they have written the value. */
  private Block many(Map<ClassName, Integer> types) {
    List<Block> tries = new ArrayList<>();
    types.forEach(
        (type, variant) -> {
          String variable = "variant" + variant;
          Block write =
              Block.builder()
                  .add(variants.write(variant, variable))
                  .returns(Condition.TRUE)
                  .build();
          Condition fits = Condition.isOf("value", type, variable);
          tries.add(Block.builder().when(fits, write).build());
        });
    Block.Builder code = Block.builder();
    int from = 0;
    for (List<Block> some : Stretches.of(tries, Block::code, NumberedCases.STRETCH)) {
      String method = variants.members().methodName("write", "variant from " + from);
      from += some.size();
      variants.members().add(written(method, some));
      Block done = Block.builder().returns().build();
      code.when(Condition.term("$L(out, value)", method), done);
    }
    IfChain rest = new IfChain();
    addUnknown(rest);
    return code.add(rest.block()).build();
  }

  private MethodSpec written(String method, List<Block> tries) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(JsonTypes.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addException(IOException.class)
        .addCode(Block.builder().add(Block.join(tries)).returns(Condition.FALSE).build().code())
        .build();
  }
}
