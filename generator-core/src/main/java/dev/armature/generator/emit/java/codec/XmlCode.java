package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.XmlShape;

/**
 * Expressions for how bodies are spelled in XML.
 *
 * @param types the Java types
 */
public record XmlCode(JavaTypes types) {
  /** An expression for a whole body. */
  public CodeBlock body(XmlShape shape) {
    CodeBlock content = shape.root().content().accept(new Content(true));
    return Call.of("$T.of", RuntimeTypes.XML_BODY).with(name(shape.root().name()), content);
  }

  /** An expression for a member of an object. */
  CodeBlock member(XmlShape.Member member) {
    return member.spelling().accept(new Spelling(Literals.string(member.property())));
  }

  /** The class that holds the members of an object. */
  ClassName members(TypeId type) {
    return types.xmlShapes().nestedClass(types.model(type).simpleName() + "Shape");
  }

  private static CodeBlock name(XmlShape.Name name) {
    CodeBlock local = Literals.string(name.local());
    return name.namespace().isEmpty()
        ? Call.of("$T.of", RuntimeTypes.XML_NAME).with(local)
        : Call.of("new $T", RuntimeTypes.XML_NAME)
            .with(Literals.string(name.namespace()), Literals.string(name.prefix()), local);
  }

  private static CodeBlock kind(XmlShape.Kind kind) {
    return CodeBlock.of("$T.$L", RuntimeTypes.XML_TEXT, kind);
  }

  /** What stands in an element; objects that hold each other are looked up when they are met. */
  private final class Content implements XmlShape.Content.Visitor<CodeBlock> {
    private final boolean outermost;

    Content(boolean outermost) {
      this.outermost = outermost;
    }

    @Override
    public CodeBlock text(XmlShape.Kind kind) {
      return XmlCode.kind(kind);
    }

    @Override
    public CodeBlock items(XmlShape.Element item) {
      return Call.of("new $T", RuntimeTypes.XML_ITEMS)
          .with(name(item.name()), item.content().accept(this));
    }

    @Override
    public CodeBlock object(TypeId type) {
      CodeBlock members = CodeBlock.of("$T.MEMBERS", XmlCode.this.members(type));
      return outermost
          ? members
          : Call.of("$T.later", RuntimeTypes.XML_OBJECT).with(CodeBlock.of("() -> $L", members));
    }
  }

  /** Where a member stands. */
  private final class Spelling implements XmlShape.Spelling.Visitor<CodeBlock> {
    private final CodeBlock property;
    private final Content content = new Content(false);

    Spelling(CodeBlock property) {
      this.property = property;
    }

    @Override
    public CodeBlock attribute(XmlShape.Name name, XmlShape.Kind kind) {
      return call("attribute").with(property, name(name), XmlCode.kind(kind));
    }

    @Override
    public CodeBlock element(XmlShape.Element element) {
      return call("element").with(property, name(element.name()), inside(element));
    }

    @Override
    public CodeBlock list(XmlShape.Element item, boolean required) {
      return call(required ? "requiredList" : "list")
          .with(property, name(item.name()), inside(item));
    }

    @Override
    public CodeBlock text(XmlShape.Kind kind) {
      return call("text").with(property, XmlCode.kind(kind));
    }

    private CodeBlock inside(XmlShape.Element element) {
      return element.content().accept(content);
    }

    private Call call(String method) {
      return Call.of("$T.$L", RuntimeTypes.XML_MEMBER, method);
    }
  }
}
