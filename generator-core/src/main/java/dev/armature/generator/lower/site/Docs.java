package dev.armature.generator.lower.site;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What schemas say to people. */
public final class Docs {
  private Docs() {}

  /** Of one schema; what it refers to speaks where it is silent. */
  public static Doc of(Schema schema) {
    Doc own = own(schema);
    Keyword.Ref ref = schema.soleRef();
    Schema target = ref == null ? null : ref.reference().target();
    if (isSilent(own) && schema.get(Keyword.AllOf.class) != null) {
      return remarks(schema, own);
    }
    boolean silent = isSilent(own);
    if (target == null || target.soleRef() != null || !silent) {
      return own;
    }
    Doc other = own(target);
    return new Doc(other.summary(), other.description(), own.deprecated() || other.deprecated());
  }

  private static boolean isSilent(Doc doc) {
    return doc.summary() == null && doc.description() == null;
  }

  /** A branch that says nothing else speaks of the place: references had no siblings in 3.0. */
  private static Doc remarks(Schema schema, Doc own) {
    Keyword.AllOf all = schema.get(Keyword.AllOf.class);
    Doc doc = own;
    for (Schema branch : all == null ? List.<Schema>of() : all.schemas()) {
      boolean remark = branch.isAnything() && !isSilent(own(branch));
      doc = remark ? own(branch) : doc;
    }
    return doc;
  }

  /** Of several that hold together: the last one that speaks. */
  public static Doc of(List<Schema> schemas) {
    Doc doc = Doc.NONE;
    for (Schema schema : schemas) {
      Doc next = of(schema);
      doc =
          new Doc(
              next.summary() == null ? doc.summary() : next.summary(),
              next.description() == null ? doc.description() : next.description(),
              doc.deprecated() || next.deprecated());
    }
    return doc;
  }

  /** The documented default, or null. */
  public static @Nullable Node defaultOf(List<Schema> schemas) {
    Node value = null;
    for (Schema schema : schemas) {
      Keyword.Default own = schema.get(Keyword.Default.class);
      value = own == null ? value : own.value();
    }
    return value;
  }

  /** The default of a schema, or else of one that holds wherever it does; null if there is none. */
  public static @Nullable Node defaultOf(Schema schema, Set<Schema> seen) {
    Keyword.Default own = schema.get(Keyword.Default.class);
    if (own != null || !seen.add(schema)) {
      return own == null ? null : own.value();
    }
    Node found = null;
    for (Keyword keyword : schema.keywords()) {
      for (Schema part : Subschemas.always(keyword)) {
        Node next = defaultOf(part, seen);
        found = next == null ? found : next;
      }
    }
    return found;
  }

  private static Doc own(Schema schema) {
    Keyword.Title title = schema.get(Keyword.Title.class);
    Keyword.Description description = schema.get(Keyword.Description.class);
    boolean deprecated = schema.has(Keyword.Deprecated.class);
    if (title == null && description == null && !deprecated) {
      return Doc.NONE;
    }
    return new Doc(
        title == null ? null : title.text(),
        description == null ? null : description.text(),
        deprecated);
  }
}
