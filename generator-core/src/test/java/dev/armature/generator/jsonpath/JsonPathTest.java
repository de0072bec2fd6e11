package dev.armature.generator.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as RFC 9535 reads them; the official compliance suite was run beside (decision 41). */
class JsonPathTest {
  private static final String SHOP =
      """
      {"book": [
         {"title": "A", "price": 8.95, "tags": ["x", "y"]},
         {"title": "B", "price": 12, "isbn": null},
         {"title": "C", "price": 8.950, "tags": []}],
       "a b": {"it's": 1, "\\u263a": {"deep": [[1, [2]], {"deep": 3}]}},
       "10": true}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          $                                       ~ ``
          $.book[0].title                         ~ /book/0/title
          $['book'][1]["title"]                   ~ /book/1/title
          $ .book [ 0 , -1 ] .title               ~ /book/0/title /book/2/title
          $.book[7]                               ~ none
          $.book[-4]                              ~ none
          $.book.title                            ~ none
          $['a b']['it\\'s']                      ~ /a b/it's
          $["a b"].\u263a.deep[1].deep            ~ /a b/\u263a/deep/1/deep
          $["a b"]["\\u263A"].deep[0][0]          ~ /a b/\u263a/deep/0/0
          $['10']                                 ~ /10
          $.book[*].price                         ~ /book/0/price /book/1/price /book/2/price
          $.book[0,0].price                       ~ /book/0/price /book/0/price
          $..deep                                 ~ /a b/\u263a/deep /a b/\u263a/deep/1/deep
          $..[1]                                  ~ /book/1 /book/0/tags/1 /a b/\u263a/deep/1 /a b/\u263a/deep/0/1
          $.book[0:2].title                       ~ /book/0/title /book/1/title
          $.book[:-1].title                       ~ /book/0/title /book/1/title
          $.book[::-1].title                      ~ /book/2/title /book/1/title /book/0/title
          $.book[5:0:-2].title                    ~ /book/2/title
          $.book[1:1]                             ~ none
          $.book[::0]                             ~ none
          $.book[9007199254740991:]               ~ none
          $.book[?@.tags].title                   ~ /book/0/title /book/2/title
          $.book[?!@.tags].title                  ~ /book/1/title
          $.book[?@.isbn == null].title           ~ /book/1/title
          $.book[?@.none == @.nothing].title      ~ /book/0/title /book/1/title /book/2/title
          $.book[?@.price == 8.95].title          ~ /book/0/title /book/2/title
          $.book[?@.price < 1e1].title            ~ /book/0/title /book/2/title
          $.book[?@.price>=12 || @.title=='C'].title ~ /book/1/title /book/2/title
          $.book[?(@.price<10 && !(@.title=="A"))].title ~ /book/2/title
          $.book[?@.title > 'A' && @.title <= 'B'].title ~ /book/1/title
          $.book[?length(@.tags) == 2].title      ~ /book/0/title
          $.book[?count(@.*) == 3].title          ~ /book/0/title /book/1/title /book/2/title
          $.book[?value(@..title) == 'B'].title   ~ /book/1/title
          $.book[?match(@.title, '[A-B]')].title  ~ /book/0/title /book/1/title
          $.book[?search(@.tags[0], '^x')].title  ~ /book/0/title
          $.book[?match(@.title, '(')].title      ~ none
          $.book[?@.tags[?@ == 'y']].title        ~ /book/0/title
          $.book[?@.title == $.book[1].title].title ~ /book/1/title
          $[?@ == true]                           ~ /10
          """)
  void selects(String query, String pointers) {
    List<String> found =
        JsonPath.parse(query).select(shop()).stream().map(m -> m.pointer().toString()).toList();
    String wanted = pointers == null ? "" : pointers;
    assertThat(String.join(" ", found)).isEqualTo(wanted.equals("none") ? "" : wanted);
    assertThat(found.isEmpty()).isEqualTo(wanted.equals("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``              | 0 | begins with '$'
          book            | 0 | begins with '$'
          ` $`            | 0 | begins with '$'
          `$ `            | 1 | should end here
          $.              | 2 | a name is missing
          $.1             | 2 | a name is missing
          $.book[         | 7 | is missing
          $.book[01]      | 7 | no index
          $.book[-0]      | 7 | no index
          $[9007199254740992] | 2 | no index
          $['a            | 4 | has no end
          $['\\q']        | 4 | no such escape
          $['\\ud800']    | 9 | second half
          $['\\udc00x']   | 9 | first half
          $[?@.a==]       | 8 | a value is missing
          $[?'a']         | 6 | must be compared
          $[?@.*==1]      | 6 | one value at most
          $[?length(@.a)] | 14 | must be compared
          $[?count(1)==1] | 9 | '@' is missing
          $[?match(@.a,'a')==true] | 17 | not compared
          $[?foo(@.a)]    | 6 | a value is missing
          $[?@.a==01]     | 8 | no number
          $[?!@.a==1]     | 7 | is missing
          $..             | 3 | a name is missing
          """)
  void saysWhereAQueryGoesWrong(String query, int offset, String message) {
    JsonPathException wrong =
        catchThrowableOfType(
            JsonPathException.class, () -> JsonPath.parse(query == null ? "" : query));
    assertThat(wrong).hasMessageContaining(message);
    assertThat(wrong.offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "!(", "@[?", "length("})
  void deepQueriesAreRefused(String part) {
    String query = "$[?" + part.repeat(100_000) + "1";
    assertThat(catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(query)))
        .isNotNull();
  }

  /** Queries in queries would take longer than anybody waits. */
  @Test
  void endlessQueriesAreGivenUp() {
    String items = "[" + "[1,2,3,4,5,6,7,8],".repeat(2_000) + "0]";
    Node root = node(items);
    JsonPath query = JsonPath.parse("$..[?$..[?$..[?@ == 9]]]");
    JsonPathException wrong =
        catchThrowableOfType(JsonPathException.class, () -> query.select(root));
    assertThat(wrong).hasMessageContaining("steps");
  }

  private static Node shop() {
    return node(SHOP);
  }

  private static Node node(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      URI uri = URI.create("memory:/shop");
      return new SourceLoader(Limits.DEFAULT).loadBytes("shop.json", uri, bytes).root();
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }
}
