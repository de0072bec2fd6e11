package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.ir.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one tag.
 *
 * @param tag the tag as written; {@code Default} for operations without one
 * @param declared what the contract says of it, or null
 * @param type the interface that gathers their handlers
 * @param method the method of router and tool builders that takes all of them at once
 * @param operations in the order of the contract
 */
public record GroupApi(
    String tag,
    Service.@Nullable Tag declared,
    ClassName type,
    String method,
    List<OperationApi> operations) {
  public GroupApi {
    operations = List.copyOf(operations);
  }

  /** Which operations these are, in Javadoc. */
  public String which() {
    boolean untagged = operations.stream().allMatch(o -> o.operation().tags().isEmpty());
    return untagged ? "without a tag" : "tagged " + JavaDoc.code(tag);
  }
}
