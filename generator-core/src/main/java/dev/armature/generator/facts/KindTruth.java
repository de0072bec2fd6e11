package dev.armature.generator.facts;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a schema's verdicts on all values of one kind: {@code {"type": "string"}} holds
 * for no object, {@code {"minLength": 1}} for each. Of null, which is one value, all is known but
 * for references that lead back or elsewhere. Not thread-safe: it remembers.
 *
 * @param <S> a schema, compared by identity
 */
public final class KindTruth<S> {
  private record Key<S>(S schema, int kind) {}

  private final SchemaLinks<S> links;
  private final AcceptedKinds<S> kinds;
  private final BiPredicate<S, Keyword> vain;
  private final Map<Key<S>, Verdict> known = new HashMap<>();
  private int depth;

  /**
   * Goes along links.
   *
   * @param vain whether a keyword of a schema is known to refuse nothing at all
   */
  public KindTruth(SchemaLinks<S> links, AcceptedKinds<S> kinds, BiPredicate<S, Keyword> vain) {
    this.links = links;
    this.kinds = kinds;
    this.vain = vain;
  }

  /**
   * What is known of a schema.
   *
   * @param kind {@link AcceptedKinds#OBJECT}, {@link AcceptedKinds#ARRAY} or {@link
   *     AcceptedKinds#NULL}
   */
  public Verdict of(S schema, int kind) {
    Key<S> key = new Key<>(schema, kind);
    Verdict verdict = known.get(key);
    if (verdict != null) {
      return verdict;
    }
    if (depth > SchemaLinks.MAX_DEPTH) {
      return Verdict.DEPENDS;
    }
    known.put(key, Verdict.DEPENDS); // One that leads back to itself is not looked through.
    depth++;
    verdict = compute(schema, kind);
    depth--;
    known.put(key, verdict);
    return verdict;
  }

  private Verdict compute(S schema, int kind) {
    if (links.isNever(schema) || (kinds.of(schema) & kind) == 0) {
      return Verdict.NEVER;
    }
    Keyword.Visitor<Verdict> verdicts = new Verdicts(schema, kind);
    Verdict all = Verdict.ALWAYS;
    for (Keyword keyword : links.keywords(schema)) {
      boolean refusesNothing = vain.test(schema, keyword);
      all = Verdict.and(all, refusesNothing ? Verdict.ALWAYS : keyword.accept(verdicts));
    }
    return all;
  }

  private Verdict any(S schema, List<Schema> branches, int kind) {
    Verdict best = Verdict.NEVER;
    for (Schema branch : branches) {
      Verdict each = of(links.sub(schema, branch), kind);
      if (each == Verdict.ALWAYS) {
        return each;
      }
      best = each == Verdict.DEPENDS ? each : best;
    }
    return best;
  }

  private Verdict one(S schema, List<Schema> branches, int kind) {
    int always = 0;
    int depends = 0;
    for (Schema branch : branches) {
      Verdict each = of(links.sub(schema, branch), kind);
      always += each == Verdict.ALWAYS ? 1 : 0;
      depends += each == Verdict.DEPENDS ? 1 : 0;
    }
    if (always > 1 || always == 0 && depends == 0) {
      return Verdict.NEVER;
    }
    return depends > 0 ? Verdict.DEPENDS : Verdict.ALWAYS;
  }

  private Verdict choice(S schema, Keyword.If keyword, int kind) {
    Verdict test = of(links.sub(schema, keyword.condition()), kind);
    Verdict then = optional(schema, keyword.then(), kind);
    Verdict otherwise = optional(schema, keyword.otherwise(), kind);
    return switch (test) {
      case ALWAYS -> then;
      case NEVER -> otherwise;
      case DEPENDS -> then == otherwise ? then : Verdict.DEPENDS;
    };
  }

  private Verdict optional(S schema, @Nullable Schema branch, int kind) {
    return branch == null ? Verdict.ALWAYS : of(links.sub(schema, branch), kind);
  }

  /** What is known of those keywords of a schema that are not in vain. */
  private final class Verdicts
      implements Keyword.Visitor<Verdict>,
          Assertion.Visitor<Verdict>,
          Applicator.Visitor<Verdict>,
          Applicator.InPlace.Visitor<Verdict> {
    private final S schema;
    private final int kind;

    Verdicts(S schema, int kind) {
      this.schema = schema;
      this.kind = kind;
    }

    @Override
    public Verdict assertion(Assertion keyword) {
      return keyword.group(this);
    }

    @Override
    public Verdict applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public Verdict annotation(Keyword.Annotation keyword) {
      return Verdict.ALWAYS;
    }

    @Override
    public Verdict ofAny(Assertion.OfAny keyword) {
      // The kinds of the schema have said what types say, and of null what a list of values says.
      boolean said = keyword instanceof Keyword.Types || kind == AcceptedKinds.NULL;
      return said ? Verdict.ALWAYS : Verdict.DEPENDS;
    }

    @Override
    public Verdict ofNumbers(Assertion.OfNumbers keyword) {
      return Verdict.ALWAYS;
    }

    @Override
    public Verdict ofStrings(Assertion.OfStrings keyword) {
      return Verdict.ALWAYS;
    }

    @Override
    public Verdict ofArrays(Assertion.OfArrays keyword) {
      return on(AcceptedKinds.ARRAY);
    }

    @Override
    public Verdict ofObjects(Assertion.OfObjects keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    @Override
    public Verdict format(Keyword.Format keyword) {
      return Verdict.ALWAYS;
    }

    @Override
    public Verdict inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Verdict byReference(Applicator.ByReference keyword) {
      if (links.mayLeadElsewhere(keyword)) {
        return Verdict.DEPENDS;
      }
      S target = links.target(schema, keyword);
      return target == null ? Verdict.ALWAYS : of(target, kind);
    }

    @Override
    public Verdict toItems(Applicator.ToItems keyword) {
      return on(AcceptedKinds.ARRAY);
    }

    @Override
    public Verdict toMembers(Applicator.ToMembers keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    @Override
    public Verdict allOf(Keyword.AllOf keyword) {
      Verdict verdict = Verdict.ALWAYS;
      for (Schema each : keyword.schemas()) {
        verdict = Verdict.and(verdict, of(links.sub(schema, each), kind));
      }
      return verdict;
    }

    @Override
    public Verdict anyOf(Keyword.AnyOf keyword) {
      return any(schema, keyword.schemas(), kind);
    }

    @Override
    public Verdict oneOf(Keyword.OneOf keyword) {
      return one(schema, keyword.schemas(), kind);
    }

    @Override
    public Verdict not(Keyword.Not keyword) {
      return of(links.sub(schema, keyword.schema()), kind).negated();
    }

    @Override
    public Verdict condition(Keyword.If keyword) {
      return choice(schema, keyword, kind);
    }

    @Override
    public Verdict dependentSchemas(Keyword.DependentSchemas keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    /** The verdict of a keyword that refuses values of one kind only. */
    private Verdict on(int refused) {
      return kind == refused ? Verdict.DEPENDS : Verdict.ALWAYS;
    }
  }
}
