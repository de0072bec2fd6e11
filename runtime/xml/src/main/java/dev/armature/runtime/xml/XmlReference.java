package dev.armature.runtime.xml;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object that is looked up when it is met, so that objects may hold each other. */
final class XmlReference implements XmlContent {
  private final Supplier<XmlObject> target;

  XmlReference(Supplier<XmlObject> target) {
    this.target = target;
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.object(target.get());
  }
}
