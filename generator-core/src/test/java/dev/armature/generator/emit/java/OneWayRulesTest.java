package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that validators check, beside properties that travel one way. */
class OneWayRulesTest {
  @TempDir static Path folder;
  private static GeneratedJson json;

  @BeforeAll
  static void generate() throws Exception {
    json =
        GeneratedJson.of(
            """
            Thing:
              type: object
              required: [id, name, secret]
              properties:
                id: {type: integer, readOnly: true}
                name: {type: string}
                secret: {type: string, writeOnly: true}
              if: {properties: {name: {const: big}}}
              then: {required: [id, size], properties: {size: {type: integer, minimum: 10}}}
              not: {required: [forbidden]}
              dependentRequired: {tag: [id, color]}
            Testing:
              type: object
              properties: {id: {type: integer, readOnly: true}, name: {type: string}}
              if: {required: [id]}
              then: {required: [name]}
            Refined:
              allOf:
                - $ref: '#/components/schemas/Base'
                - properties: {id: {$ref: '#/components/schemas/Id'}}
              not: {required: [forbidden]}
            Base:
              type: object
              required: [id, name]
              properties: {name: {type: string}}
              dependentRequired: {a: [b, id]}
            Id: {type: integer, readOnly: true}
            Closed:
              type: object
              required: [id, name]
              properties: {id: {type: integer, readOnly: true}, name: {type: string}}
              patternProperties: {'^x-': {type: integer}}
              additionalProperties: false
            Deep:
              type: object
              properties:
                things: {type: array, items: {$ref: '#/components/schemas/Thing'}, contains: {required: [size]}}
            Choice:
              type: object
              properties: {id: {type: integer, readOnly: true}}
              oneOf:
                - {required: [id, a], properties: {a: {type: integer}}}
                - {required: [id, b], properties: {b: {type: integer}}}
              not: {required: [forbidden]}
            Unique:
              type: object
              properties:
                all:
                  type: array
                  uniqueItems: true
                  items: {$ref: '#/components/schemas/Part'}
            Part:
              type: object
              required: [id]
              properties: {id: {type: integer, readOnly: true}, n: {}}
            """,
            folder);
  }

  private static List<String> request(String type, String text) throws Exception {
    return json.violations(type + "Input", text);
  }

  private static List<String> response(String type, String text) throws Exception {
    return json.violations(type, text);
  }

  @Test
  void aRequestNeedsNothingThatOnlyResponsesHave() throws Exception {
    assertThat(request("Thing", text("{'name':'a','secret':'s'}"))).isEmpty();
    assertThat(request("Thing", text("{'name':'a'}"))).containsExactly(" required");
    assertThat(request("Thing", text("{'name':'big','secret':'s','size':10}"))).isEmpty();
    assertThat(request("Thing", text("{'name':'big','secret':'s'}"))).containsExactly(" required");
    assertThat(request("Thing", text("{'name':'big','secret':'s','size':1}")))
        .containsExactly("/size minimum");
    assertThat(request("Thing", text("{'name':'a','secret':'s','forbidden':1}")))
        .containsExactly(" not");
    assertThat(request("Thing", text("{'name':'a','secret':'s','tag':1}")))
        .containsExactly(" dependentRequired");
    assertThat(request("Thing", text("{'name':'a','secret':'s','tag':1,'color':2}"))).isEmpty();
  }

  @Test
  void aResponseNeedsNothingThatOnlyRequestsHave() throws Exception {
    assertThat(response("Thing", text("{'id':1,'name':'a'}"))).isEmpty();
    assertThat(response("Thing", text("{'name':'a'}"))).containsExactly(" required");
    assertThat(response("Thing", text("{'id':1,'name':'big','size':10}"))).isEmpty();
    assertThat(response("Thing", text("{'id':1,'name':'a','forbidden':1}")))
        .containsExactly(" not");
    assertThat(response("Thing", text("{'id':'x','name':'a'}"))).containsExactly("/id type");
  }

  @Test
  void whatIsSentAllTheSameIsNotDeclared() throws Exception {
    assertThat(request("Thing", text("{'id':'x','name':'a','secret':'s'}"))).isEmpty();
    assertThat(response("Thing", text("{'id':1,'name':'a','secret':7}"))).isEmpty();
    assertThat(request("Closed", text("{'name':'a','x-1':1}"))).isEmpty();
    assertThat(request("Closed", text("{'name':'a','id':1}")))
        .containsExactly("/id additionalProperties");
    assertThat(response("Closed", text("{'name':'a','id':1}"))).isEmpty();
    assertThat(response("Closed", text("{'name':'a'}"))).containsExactly(" required");
  }

  @Test
  void conditionsLookAtWhatWasSent() throws Exception {
    assertThat(request("Testing", "{}")).isEmpty();
    assertThat(request("Testing", text("{'id':1}"))).containsExactly(" required");
    assertThat(response("Testing", text("{'id':1}"))).containsExactly(" required");
    assertThat(response("Testing", text("{'id':1,'name':'a'}"))).isEmpty();
  }

  @Test
  void allPartsAgreeOnWhatTravels() throws Exception {
    assertThat(request("Refined", text("{'name':'a'}"))).isEmpty();
    assertThat(request("Refined", text("{'name':'a','a':1}"))).isNotEmpty();
    assertThat(request("Refined", text("{'name':'a','a':1,'b':1}"))).isEmpty();
    assertThat(response("Refined", text("{'name':'a'}"))).isNotEmpty();
    assertThat(response("Refined", text("{'name':'a','id':1}"))).isEmpty();
    assertThat(response("Base", text("{'name':'a'}"))).containsExactly(" required");
  }

  @Test
  void unionsAndPartsFollow() throws Exception {
    assertThat(request("Choice", text("{'a':1}"))).isEmpty();
    assertThat(request("Choice", text("{'a':1,'b':1}"))).isNotEmpty();
    assertThat(response("Choice", text("{'a':1}"))).isNotEmpty();
    assertThat(response("Choice", text("{'a':1,'id':1}"))).isEmpty();
    String thing = "{'name':'a','secret':'s','size':1}";
    assertThat(request("Deep", text("{'things':[" + thing + "]}"))).isEmpty();
    assertThat(response("Deep", text("{'things':[" + thing + "]}")))
        .containsExactly("/things/0 required");
    assertThat(request("Unique", text("{'all':[{'n':1},{'n':2}]}"))).isEmpty();
    assertThat(request("Unique", text("{'all':[{'n':1},{'n':1.0}]}")))
        .containsExactly("/all uniqueItems");
    assertThat(response("Unique", text("{'all':[{'n':1,'id':1},{'n':2}]}")))
        .containsExactly("/all/1 required");
  }

  private static String text(String quoted) {
    return quoted.replace('\'', '"');
  }
}
