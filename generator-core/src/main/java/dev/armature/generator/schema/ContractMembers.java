package dev.armature.generator.schema;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What members a schema of a contract may have, and where schemas stand in them. */
public final class ContractMembers {
  private static final Set<String> SWAGGER_20 = names(Dialect.SWAGGER_20);
  private static final Set<String> OPENAPI_30 = names(Dialect.OPENAPI_30);
  private static final Set<String> OPENAPI_31 = names(Dialect.OPENAPI_31);

  private ContractMembers() {}

  /** Where schemas stand in a member's value. */
  public enum Inside {
    ONE,
    LIST,
    MAP
  }

  /** All keywords that contracts may use, those of other versions too: they are read as well. */
  public static Set<String> known(Dialect dialect) {
    return switch (dialect) {
      case SWAGGER_20 -> SWAGGER_20;
      case OPENAPI_30 -> OPENAPI_30;
      default -> OPENAPI_31;
    };
  }

  /** Where schemas stand in the value of a keyword, or null for nowhere. */
  public static @Nullable Inside inside(String keyword) {
    KeywordTable.Row row = KeywordTable.of(Dialect.OPENAPI_31).get(keyword);
    if (row == null) {
      row = KeywordTable.of(Dialect.DRAFT_7).get(keyword);
    }
    return row == null ? null : inside(row.shape());
  }

  private static @Nullable Inside inside(KeywordTable.Shape shape) {
    return switch (shape) {
      case VALUE -> null;
      case SCHEMA, SCHEMA_OR_LIST -> Inside.ONE;
      case LIST -> Inside.LIST;
      case MAP, MAP_OR_LISTS -> Inside.MAP;
    };
  }

  private static Set<String> names(Dialect dialect) {
    Set<String> names = new TreeSet<>(KeywordTable.of(dialect).names());
    names.addAll(ContractKeywords.KNOWN);
    names.addAll(ContractKeywords.WITHOUT_EFFECT);
    names.addAll(ContractKeywords.ONLY_31);
    names.addAll(KeywordTable.of(Dialect.OPENAPI_31).names());
    return names;
  }
}
