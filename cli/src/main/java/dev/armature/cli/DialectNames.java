package dev.armature.cli;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What dialects are called on the command line. */
final class DialectNames implements ITypeConverter<Dialect> {
  private static final Map<String, Dialect> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("draft4", Dialect.DRAFT_4);
    BY_NAME.put("draft6", Dialect.DRAFT_6);
    BY_NAME.put("draft7", Dialect.DRAFT_7);
    BY_NAME.put("2019-09", Dialect.JSON_SCHEMA_2019_09);
    BY_NAME.put("2020-12", Dialect.JSON_SCHEMA_2020_12);
    BY_NAME.put("swagger2", Dialect.SWAGGER_20);
    BY_NAME.put("oas30", Dialect.OPENAPI_30);
    BY_NAME.put("oas31", Dialect.OPENAPI_31);
    BY_NAME.put("oas32", Dialect.OPENAPI_31);
  }

  /** The dialect of a name, or null. */
  static @Nullable Dialect find(String name) {
    return BY_NAME.get(name.startsWith("draft20") ? name.substring("draft".length()) : name);
  }

  /** What to say of a name that no dialect has. */
  static String unknown(String name) {
    List<String> names = new ArrayList<>(BY_NAME.keySet());
    String near = Suggestion.didYouMean(name, names);
    String all = "there are " + String.join(", ", names);
    return "there is no dialect '" + name + "'; " + (near == null ? all : near);
  }

  @Override
  public Dialect convert(String name) {
    Dialect dialect = find(name);
    if (dialect == null) {
      throw new TypeConversionException(unknown(name));
    }
    return dialect;
  }
}
