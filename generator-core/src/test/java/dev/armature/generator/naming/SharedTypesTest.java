package dev.armature.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.policy.TypePolicy;
import dev.armature.generator.lower.policy.TypeRule;
import dev.armature.generator.read.Reading;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which anonymous schemas are one type, and what that is called. */
class SharedTypesTest {
  private static final String ITEM = "{type: object, properties: {id: {type: string}}}";
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theSameBodyOfAStatusIsOneType() throws SourceException {
    assertThat(types("404", ITEM, "404", ITEM)).containsExactly("NotFoundWithId");
    assertThat(types("404", ITEM, "410", ITEM)).containsExactly("NotFoundWithId", "GoneWithId");
    assertThat(types("4XX", ITEM, "default", ITEM))
        .containsExactly("ClientErrorWithId", "DefaultWithId");
  }

  @Test
  void keywordsHaveNoOrderButPropertiesHave() throws SourceException {
    String ab = "{type: object, properties: {a: {type: string}, b: {maxLength: 3, type: string}}}";
    String same =
        "{properties: {a: {type: string}, b: {type: string, maxLength: 3}}, type: object}";
    String other =
        "{type: object, properties: {b: {maxLength: 3, type: string}, a: {type: string}}}";
    assertThat(types("404", ab, "404", same)).containsExactly("NotFoundWithAB");
    assertThat(types("404", ab, "404", other)).containsExactly("NotFoundWithAB", "NotFoundWithBA");
  }

  @Test
  void remarksAreLetters() throws SourceException {
    String said = "{type: object, description: Ours, properties: {id: {type: string}}}";
    assertThat(types("404", ITEM, "404", said))
        .containsExactlyInAnyOrder("NotFoundWithId", "NotFoundWithIdString");
  }

  @Test
  void examplesAreNoLettersOfASchemaButOfAValue() throws SourceException {
    String shown =
        "{type: object, example: {id: a}, properties: {id: {type: string, examples: [b]}}}";
    assertThat(types("404", ITEM, "404", shown)).containsExactly("NotFoundWithId");
    String preset = "{properties: {id: {type: object, default: {example: %s}}}}";
    assertThat(types("404", preset.formatted(1), "404", preset.formatted(2))).hasSize(2);
    String named = "{properties: {example: {type: %s}}}";
    assertThat(types("404", named.formatted("string"), "404", named.formatted("integer")))
        .hasSize(2);
  }

  @Test
  void membersSayWhatTheyReferTo() throws SourceException {
    String one = "{properties: {data: {$ref: '#/components/schemas/Pet'}}}";
    String pets = "{properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}";
    assertThat(types("200", one, "200", pets)).contains("OkWithDataPet", "OkWithPets");
  }

  @Test
  void aTitleIsTheNameAndTheRole() throws SourceException {
    String fault = "{title: fault-info, type: object, properties: {id: {type: string}}}";
    String near = "{title: fault-info, type: object, properties: {no: {type: string}}}";
    assertThat(types("404", fault, "200", fault)).containsExactly("FaultInfo");
    assertThat(types("404", fault, "404", near))
        .containsAnyOf("FaultInfo")
        .containsAnyOf("FaultInfoWithId", "FaultInfoWithNo")
        .hasSize(2);
  }

  @Test
  void membersAreSharedByAllBodies() throws SourceException {
    String page = "page: {type: object, properties: {next: {type: string}}}";
    String one = "{type: object, properties: {a: {type: string}, %s}}".formatted(page);
    String two = "{allOf: [{properties: {b: {type: array, items: %s}}}, {properties: {%s}}]}";
    assertThat(types("200", one, "201", two.formatted(ITEM, page)))
        .containsExactlyInAnyOrder(
            "OkWithAPage", "PageWithNext", "CreatedWithBPage", "BItemWithId");
  }

  @Test
  void enumsAndBranchesStayWhatTheyAreIn() throws SourceException {
    String one = "{properties: {state: {type: string, enum: [a, b]}}}";
    String two = "{properties: {state: {type: string, enum: [a, b]}, c: {type: string}}}";
    assertThat(types("200", one, "200", two))
        .containsExactly("OkWithState", "OkWithStateState", "OkWithStateC", "OkWithStateCState");
    String union = "{oneOf: [%s, {type: string}]}".formatted(ITEM);
    assertThat(types("200", union, "200", union))
        .containsExactly("OkWithIdOrString", "OkWithIdOrStringObject");
  }

  @Test
  void whatMeansAnotherThingElsewhereIsNotShared() throws SourceException {
    String anchored = "{$anchor: here, type: object, properties: {id: {type: string}}}";
    String other = anchored.replace("here", "there");
    assertThat(types("404", anchored, "404", other))
        .containsExactly("OneResponse404", "TwoResponse404");
  }

  @Test
  void classesOfTheUsersOwnStandWhereTheyAreWanted() throws SourceException {
    MappedType id = new MappedType("com.example.Id", "com.example.IdCodec");
    String at = "/paths/~1two/get/responses/404/content/application~1json/schema/properties/id";
    TypePolicy own = new TypePolicy(List.of(), List.of(new TypeRule("#" + at, id, Span.NONE)));
    ModelPolicy policy =
        new ModelPolicy(FormatPolicy.MAP, true, true, false, true, own, true, true);
    assertThat(types(service(contract("404", ITEM, "404", ITEM), policy)))
        .containsExactly("NotFoundWithId", "TwoResponse404");
  }

  @Test
  void eachIsItsOwnWhereTheUserWantsThat() throws SourceException {
    ModelPolicy policy =
        new ModelPolicy(FormatPolicy.MAP, true, true, false, true, TypePolicy.NONE, false, true);
    assertThat(types(service(contract("404", ITEM, "404", ITEM), policy)))
        .containsExactly("OneResponse404", "TwoResponse404");
  }

  @Test
  void anyPlaceOfASharedTypeMayChooseItsName() throws SourceException {
    String body = "{properties: {page: %s}}".formatted(ITEM);
    for (String path : List.of("~1one", "~1two")) {
      String at = "/paths/" + path + "/get/responses/404/content/application~1json/schema";
      Map<String, ChosenName> chosen =
          Map.of(
              at,
              new ChosenName("Missing", Span.NONE, Span.NONE),
              at + "/properties/page",
              new ChosenName("Leaf", Span.NONE, Span.NONE));
      Service service = service(contract("404", body, "404", body), ModelPolicy.DEFAULT);
      JavaNames names = names(service, chosen);
      assertThat(service.types()).extracting(t -> names.type(t.id())).contains("Missing", "Leaf");
      assertThat(names.errors().get(0).className()).isEqualTo("NotFoundMissingException");
    }
    assertThat(diagnostics.all()).extracting(Diagnostic::code).isEmpty();
  }

  @Test
  void longBodiesSayTheirFirstMembersAndHowManyMore() throws SourceException {
    String text = "{properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}}}";
    String near = "{properties: {a: {}, b: {}, c: {}, d: {}, e: {}, g: {}}}";
    assertThat(types("200", text, "201", text))
        .containsExactly("OkWithABCAnd3More", "CreatedWithABCAnd3More");
    assertThat(types("200", text, "200", near))
        .contains("OkWithABCAnd3More")
        .containsAnyOf("OkWithABCDEF", "OkWithABCDEG");
  }

  @Test
  void errorsThatDifferInRulesOnlyAreOneException() throws SourceException {
    String list = "{type: array, items: {type: string}}";
    String brief = "{type: array, items: {type: string, maxLength: 3}}";
    JavaNames names =
        names(service(contract("404", list, "404", brief), ModelPolicy.DEFAULT), Map.of());
    assertThat(names.errors())
        .extracting(DocumentedError::className)
        .containsExactly("NotFoundStringListException");
  }

  private List<String> types(String status, String body, String other, String second)
      throws SourceException {
    return types(service(contract(status, body, other, second), ModelPolicy.DEFAULT));
  }

  private List<String> types(Service service) {
    JavaNames names = names(service, Map.of());
    return service.types().stream().map(type -> names.type(type.id())).toList();
  }

  private JavaNames names(Service service, Map<String, ChosenName> chosen) {
    return JavaNames.of(service, chosen, diagnostics);
  }

  private static Service service(String contract, ModelPolicy policy) throws SourceException {
    return Objects.requireNonNull(Reading.of(contract, policy).service());
  }

  private static String contract(String status, String body, String other, String second) {
    return """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /one: {get: {operationId: one, responses: {"%s": %s}}}
          /two: {get: {operationId: two, responses: {"%s": %s}}}
        components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
        """
        .formatted(status, answer(body), other, answer(second));
  }

  private static String answer(String body) {
    return "{description: d, content: {application/json: {schema: %s}}}".formatted(body);
  }
}
