package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ScalarLiterals;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.List;

/** Emits how single members of a record are read. */
final class MemberReading {
  /** Nobody shall read in a violation what is a secret. */
  private static final Block HIDE = Block.of("in.secret()");

  private final RecordPlan plan;
  private final ClassMembers members;
  private final ValueReading values;

  MemberReading(RecordPlan plan, JavaTypes types, ClassMembers members) {
    this.plan = plan;
    this.members = members;
    this.values = new ValueReading(types, members);
  }

  /** Statements that read a property into the variable of its component. */
  Block into(String target, String local, RecordDef.Property property, boolean field) {
    Block read = plainlyInto(target, local, property, field);
    return property.value().hasSecret() ? Block.join(List.of(HIDE, read)) : read;
  }

  private Block plainlyInto(
      String target, String local, RecordDef.Property property, boolean field) {
    if (field) {
      return values.intoField(target, property.value(), "in", local, property.name());
    }
    return property.value().nullable() && property.defaulted()
        ? intoPreset(target, property)
        : values.into(target, property.value(), "in", property.name());
  }

  /** A null that is sent stays null, though something else stands for an absent member. */
  private Block intoPreset(String target, RecordDef.Property property) {
    Block nil = Block.builder().assign(target, CodeBlock.of("null")).build();
    Block read = values.into(target, property.value().notNull(), "in", property.name());
    return Block.builder().when(Condition.term("in.nextNull()"), nil, read).build();
  }

  /** Statements that declare a variable and read a property into it. */
  Block declare(String target, String local, RecordDef.Property property, boolean field) {
    if (!field) {
      Block read = values.declare(target, property.value(), "in", property.name());
      return property.value().hasSecret() ? Block.join(List.of(HIDE, read)) : read;
    }
    TypeName type =
        ParameterizedTypeName.get(JsonTypes.FIELD, values.types().boxed(property.value().type()));
    return Block.builder()
        .add("$T $L", type, target)
        .add(into(target, local, property, true))
        .build();
  }

  /** Statements that read a member into a map. */
  Block other(String map, String name, String local, Value value) {
    return values.member(map, name, local, value, "in", "other");
  }

  /**
   * Statements that check a member which the record does not keep.
   *
   * @param local a name for a variable
   */
  Block constant(RecordPlan.Member member, String local) {
    RecordDef.Property property = member.property();
    if (property != null && property.fixed() != null) {
      return fixed(property.value().type(), property.fixed(), property.name());
    }
    RecordDef.Tag tag = plan.type().tag();
    if (tag != null && !tag.exact() && tag.declared() != null) {
      return values.declare(local, tag.declared(), "in", tag.property());
    }
    return tag == null || !tag.exact()
        ? Block.of("in.skip()")
        : fixed(
            new TypeRef.Of(Scalar.STRING),
            new Node.StringNode(tag.value(), Span.NONE),
            tag.property());
  }

  private Block fixed(TypeRef type, Node only, String hint) {
    CodeBlock json = Literals.string(JsonText.of(only));
    CodeBlock same = same(type, only, hint, json).code();
    return Block.of(Call.of("$T.constant", JsonTypes.CHECK).with("in", same, json));
  }

  private Condition same(TypeRef type, Node only, String hint, CodeBlock json) {
    CodeBlock literal =
        type instanceof TypeRef.Of of ? ScalarLiterals.find(of.scalar(), only) : null;
    if (type instanceof TypeRef.Of of && literal != null) {
      CodeBlock read = CodeBlock.of("in.$L()", ScalarMethods.read(of.scalar()));
      if (of.scalar() == Scalar.DECIMAL) {
        CodeBlock compared = CodeBlock.of("$L.compareTo($L)", read, literal);
        return Condition.compare(compared, Sign.EQUAL, "0");
      }
      return isPrimitive(of.scalar())
          ? Condition.compare(read, Sign.EQUAL, literal)
          : Condition.term("$L.equals($L)", read, literal);
    }
    ClassName raw = JsonTypes.RAW_JSON;
    String constant = members.constant(hint, raw, Call.of("$T.of", raw).with(json));
    return Condition.term("in.raw().equals($L)", constant);
  }

  private static boolean isPrimitive(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INT32, INT64, FLOAT32, FLOAT64 -> true;
      default -> false;
    };
  }

  /** Statements after the last member: what must be there, and how many may be. */
  Block end(List<String> seen, String count) {
    Block.Builder code = Block.builder();
    Call require = Call.of("in.require");
    boolean few = seen.size() == 1;
    if (few && plan.required(0) != 0) {
      code.add(require.with(seen.get(0), known()));
    }
    for (int word = 0; word < seen.size() && !few; word++) {
      long required = plan.required(word);
      if (required != 0) {
        String bits = "0x" + Long.toHexString(required) + "L";
        code.add(require.with(seen.get(word), bits, names(word)));
      }
    }
    for (Constraint constraint : plan.type().constraints()) {
      if (constraint instanceof Constraint.OfMemberCount size) {
        code.add(size.assertion().count(new CountCheck(count)));
      }
    }
    return code.build();
  }

  private record CountCheck(String count) implements Assertion.OfMemberCount.Visitor<CodeBlock> {
    @Override
    public CodeBlock minProperties(Keyword.MinProperties keyword) {
      return CodeBlock.of("$T.minProperties(in, $L, $L)", JsonTypes.CHECK, count, keyword.limit());
    }

    @Override
    public CodeBlock maxProperties(Keyword.MaxProperties keyword) {
      return CodeBlock.of("$T.maxProperties(in, $L, $L)", JsonTypes.CHECK, count, keyword.limit());
    }
  }

  /** The constant that says which members are required. */
  private String known() {
    List<String> all = plan.members().stream().map(RecordPlan.Member::name).toList();
    List<String> required =
        plan.members().stream()
            .filter(RecordPlan.Member::required)
            .map(RecordPlan.Member::name)
            .toList();
    return RequiredMembers.constant(members, "members", all, required);
  }

  /** The constant that lists the names of a word of 64 members. */
  String names(int word) {
    List<RecordPlan.Member> all = plan.members();
    List<CodeBlock> listed =
        all.subList(word * 64, Math.min(all.size(), word * 64 + 64)).stream()
            .map(m -> Literals.string(m.name()))
            .toList();
    TypeName type = ParameterizedTypeName.get(List.class, String.class);
    String wanted = word == 0 ? "members" : "members " + word;
    return members.constant(wanted, type, Call.of("$T.of", List.class).filled(listed));
  }
}
