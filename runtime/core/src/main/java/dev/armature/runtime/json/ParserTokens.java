package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_NO_TOKEN;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tokens as they come from the document. */
final class ParserTokens implements Tokens {
  private final JsonParser parser;

  ParserTokens(JsonParser parser) {
    this.parser = parser;
  }

  JsonParser parser() {
    return parser;
  }

  @Override
  public int next() throws IOException {
    JsonToken token = parser.nextToken();
    return token == null ? ID_NO_TOKEN : token.id();
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public boolean fitsLong() throws IOException {
    return parser.getNumberType() != NumberType.BIG_INTEGER;
  }

  @Override
  public long longValue() throws IOException {
    return parser.getLongValue();
  }

  @Override
  public double doubleValue() throws IOException {
    return parser.getDoubleValue();
  }

  @Override
  public float floatValue() throws IOException {
    return parser.getFloatValue();
  }

  @Override
  public void skip() throws IOException {
    parser.skipChildren();
  }
}
