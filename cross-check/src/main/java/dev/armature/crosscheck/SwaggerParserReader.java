package dev.armature.crosscheck;

import dev.armature.generator.crosscheck.Outline;
import dev.armature.generator.crosscheck.SecondReader;
import dev.armature.generator.source.SourceFile;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads contracts by swagger-parser, the reader under openapi-generator and many more. */
public final class SwaggerParserReader implements SecondReader {
  private static final int MAX_MESSAGES = 3;

  /** Called by {@link java.util.ServiceLoader}. */
  public SwaggerParserReader() {}

  @Override
  public String name() {
    return "swagger-parser";
  }

  @Override
  public Outline read(SourceFile contract) throws UnreadableException {
    SwaggerParseResult result;
    try {
      result = NoNetwork.during(() -> parse(contract));
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnreadableException("it fails with " + e);
    }
    OpenAPI openApi = result == null ? null : result.getOpenAPI();
    // It makes an empty model of what is no contract to it, and says why.
    if (openApi == null || openApi.getPaths() == null && !said(result).isEmpty()) {
      throw new UnreadableException(messages(result));
    }
    return new OutlineOf(openApi).outline();
  }

  private static SwaggerParseResult parse(SourceFile contract) {
    // Its limit of 3 MB is met by real contracts; ours was checked before.
    DeserializationUtils.getOptions().setMaxYamlCodePoints(Integer.MAX_VALUE);
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPIParser parser = new OpenAPIParser();
    Path file = "file".equals(contract.uri().getScheme()) ? Path.of(contract.uri()) : null;
    return file != null && Files.isRegularFile(file)
        ? parser.readLocation(file.toString(), null, options)
        : parser.readContents(contract.text(), null, options);
  }

  private static List<String> said(@Nullable SwaggerParseResult result) {
    List<String> all = result == null ? null : result.getMessages();
    return all == null ? List.of() : all;
  }

  private static String messages(@Nullable SwaggerParseResult result) {
    List<String> all = said(result);
    return all.isEmpty()
        ? "it does not say why"
        : String.join("; ", all.subList(0, Math.min(all.size(), MAX_MESSAGES)));
  }
}
