package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules, each of which looks at a whole contract. They are for contracts that can be served:
 * what they find is never an error unless the configuration makes it one.
 */
public final class Lint {
  private static final List<LintRule> RULES =
      List.of(
          new AmbiguousPaths(),
          new BasicAuth(),
          new IgnoredHeader(),
          new NoClientError(),
          new NoOperationId(),
          new NoSuccess(),
          new OpenOperation(),
          new OptionalBody(),
          new PlainHttp(),
          new SecretInUrl(),
          new TrailingSlash(),
          new UnboundedArray(),
          new UnboundedObject(),
          new UnboundedString(),
          new UndeclaredTag(),
          new UndescribedTool(),
          new UndiscriminatedUnion(),
          new UnexpectedBody(),
          new UntypedBody(),
          new UnusedComponent(),
          new UnusedDefault());

  private Lint() {}

  /**
   * What the rules find, each at the weight of its rule.
   *
   * @param service finished, of a contract without errors
   * @param root the contract's document
   * @param documents it, and those that it refers to
   */
  public static List<Diagnostic> check(Service service, Place root, List<Document> documents) {
    LintedContract contract = LintedContract.of(service, root, documents);
    Set<Diagnostic> found = new LinkedHashSet<>();
    for (LintRule rule : RULES) {
      rule.check(contract, new LintReport(rule, found));
    }
    return List.copyOf(found);
  }
}
