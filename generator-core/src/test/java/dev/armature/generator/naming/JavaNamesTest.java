package dev.armature.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class JavaNamesTest {
  private static final Value STRING = Value.of(new TypeRef.Of(Scalar.STRING));
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void types_keep_their_name_or_become_camel_case() {
    assertThat(types("Pet", "new-pet", "PET_LIST", "HTTPValidationError", "v1.Pod", "petstore"))
        .containsExactly("Pet", "NewPet", "PetList", "HTTPValidationError", "V1Pod", "Petstore");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void names_of_the_JDK_and_of_ours_get_a_suffix() {
    assertThat(types("Object", "List", "Error", "Override", "String", "JsonReader"))
        .containsExactly(
            "ObjectModel",
            "ListModel",
            "ErrorModel",
            "OverrideModel",
            "StringModel",
            "JsonReaderModel");
  }

  @Test
  void names_of_devices_on_Windows_get_a_suffix() {
    assertThat(types("Con", "AUX", "nul", "Com1", "Lpt10", "Console"))
        .containsExactly("ConModel", "AUXModel", "NulModel", "Com1Model", "Lpt10", "Console");
  }

  @Test
  void odd_names_become_identifiers() {
    List<String> names =
        types(
            "",
            "!!!",
            "20Api",
            "class",
            "\uD83D\uDE00",
            "宠物",
            "a\u200Bb",
            "../../etc",
            "x".repeat(300));
    assertThat(names)
        .startsWith("Empty", "NotNotNot", "Type20Api", "ClassModel", "U1f600", "宠物", "AB", "Etc");
    assertThat(names).allMatch(SourceVersion::isName);
    assertThat(names.get(8)).hasSizeLessThanOrEqualTo(100).startsWith("Xxx");
  }

  @Test
  void the_nearest_spelling_keeps_the_name_in_whatever_order() {
    String[] wires = {"pet_owner", "PetOwner", "pet-owner", "petowner", "PETOWNER"};
    List<String> names = types(wires);
    assertThat(names.get(1)).isEqualTo("PetOwner");
    assertThat(names.get(0)).isEqualTo("PetUnderscoreOwner");
    assertThat(names.get(2)).isEqualTo("PetMinusOwner");
    assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
    List<String> reversed = new ArrayList<>(Arrays.asList(wires));
    Collections.reverse(reversed);
    List<String> again = types(reversed.toArray(String[]::new));
    Collections.reverse(again = new ArrayList<>(again));
    assertThat(again).isEqualTo(names);
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsOnly("naming/clash");
  }

  @Test
  void adding_a_type_renames_no_other() {
    List<String> before = types("a-b", "a_b", "Other");
    List<String> after = types("a-b", "a_b", "Other", "More", "More-More");
    assertThat(after).startsWith(before.toArray(String[]::new));
  }

  @Test
  void components_avoid_keywords_and_members_of_records() {
    List<String> names =
        components(
            "class", "record", "hashCode", "builder", "", "_", "$ref", "@type", "x-y", "2fa");
    assertThat(names)
        .containsExactly(
            "class_",
            "record_",
            "hashCode_",
            "builder_",
            "empty",
            "underscore",
            "ref",
            "type",
            "xY",
            "_2fa");
    assertThat(names).allMatch(SourceVersion::isName);
  }

  @Test
  void colliding_components_spell_out_what_they_lost() {
    assertThat(
            components(
                "prefs_x", "prefs/x", "type", "@type", "integrationType", "integration_type"))
        .containsExactly(
            "prefsX",
            "prefsSlashX",
            "type",
            "atType",
            "integrationType",
            "integrationUnderscoreType");
  }

  @Test
  void the_map_of_other_members_gives_way_to_a_property() {
    RecordDef type = record("Pet", "additionalProperties");
    JavaNames names = names(List.of(type), List.of(), Map.of());
    assertThat(names.components(type.id())).containsExactly("additionalProperties");
    assertThat(names.additional(type.id())).isEqualTo("additionalProperties_");
  }

  @Test
  void constants_are_in_capitals() {
    assertThat(
            constants(
                "available",
                "inProgress",
                "Etc/GMT+12",
                "Etc/GMT-12",
                "",
                "+1",
                "-1",
                "1.5",
                "unrecognized"))
        .containsExactly(
            "AVAILABLE",
            "IN_PROGRESS",
            "ETC_SLASH_GMT_PLUS_12",
            "ETC_GMT_12",
            "EMPTY",
            "PLUS_1",
            "MINUS_1",
            "VALUE_1_5",
            "UNRECOGNIZED_VALUE");
  }

  @Test
  void inputs_of_one_name_are_qualified_by_location() {
    List<InputField> inputs = List.of(input("id", 0), input("id", 1), input("id", 2));
    HttpBinding http =
        new HttpBinding(
            "GET", "/x/{id}", List.of(at(0, "PATH"), at(1, "QUERY"), at(2, "HEADER")), null);
    Operation operation = operation("getX", inputs, List.of(), http);
    JavaNames names = names(List.of(), List.of(operation), Map.of());
    assertThat(names.operation(operation).inputs()).containsExactly("id", "queryId", "headerId");
  }

  @Test
  void operations_groups_and_errors_have_their_names() {
    Outcome created = outcome(new Status.Exact(201));
    Outcome missing = outcome(new Status.Exact(404));
    Outcome other = outcome(new Status.Default());
    Operation create =
        operation("create-pet", List.of(), List.of(created, missing, other), null, "my pets");
    Operation delete = operation("delete", List.of(), List.of(missing), null);
    JavaNames names = names(List.of(), List.of(create, delete), Map.of());
    assertThat(names.prefix()).isEqualTo("SwaggerPetstore");
    assertThat(names.operation(create).className()).isEqualTo("CreatePet");
    assertThat(names.operation(create).method()).isEqualTo("createPet");
    assertThat(names.operation(create).results().get(0)).isEqualTo("Created");
    assertThat(names.group(create)).isEqualTo(new GroupNames("my pets", "MyPetsApi", "myPets"));
    assertThat(names.group(delete))
        .isEqualTo(new GroupNames("default", "DefaultApi", "defaultApi"));
    assertThat(names.errors())
        .extracting(DocumentedError::className)
        .containsExactly("NotFoundException", "DefaultException");
    assertThat(names.error(missing).className()).isEqualTo("NotFoundException");
  }

  @Test
  void hostile_operation_ids_still_give_names() {
    List<String> ids =
        List.of("toString", "class", "Input", "", "get", "GET", "\"; System.exit(1)");
    List<Operation> operations =
        ids.stream().map(id -> operation(id, List.of(), List.of(), null)).toList();
    JavaNames names = names(List.of(), operations, Map.of());
    Stream<String> all =
        operations.stream()
            .map(names::operation)
            .flatMap(o -> Stream.of(o.className(), o.method()));
    assertThat(all).allMatch(SourceVersion::isName);
    assertThat(names.operation(operations.get(2)).className()).isEqualTo("InputOperation");
  }

  @Test
  void chosen_names_win_and_useless_ones_are_reported() {
    RecordDef type = record("Pet", "name");
    JavaNames names =
        names(
            List.of(type),
            List.of(),
            Map.of(
                "/Pet", new ChosenName("Animal", chosen(1), chosen(2)),
                "/Pet/name", new ChosenName("class", chosen(3), chosen(4)),
                "/nowhere", new ChosenName("X", chosen(5), chosen(6))));
    assertThat(names.type(type.id())).isEqualTo("Animal");
    assertThat(names.components(type.id())).containsExactly("name");
    assertThat(diagnostics.all())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("naming/invalid-name", "naming/unused-name");
    assertThat(diagnostics.all()).allMatch(d -> Codes.contains(d.code()));
    assertThat(diagnostics.all())
        .extracting(Diagnostic::span)
        .containsExactlyInAnyOrder(chosen(3), chosen(6));
  }

  /** A place in the file in which the names were chosen. */
  private static Span chosen(int line) {
    SourceFile file = new SourceFile("config.yaml", URI.create("file:///config.yaml"), "");
    return new Span(file, line, 1, 1);
  }

  private List<String> types(String... wires) {
    List<TypeDef> types = Stream.of(wires).<TypeDef>map(w -> record(w)).toList();
    JavaNames names = names(types, List.of(), Map.of());
    return types.stream().map(t -> names.type(t.id())).toList();
  }

  private List<String> components(String... wires) {
    RecordDef type = record("Type", wires);
    return names(List.of(type), List.of(), Map.of()).components(type.id());
  }

  private List<String> constants(String... values) {
    TypeId id = new TypeId("#/Status");
    List<EnumDef.EnumValue> list =
        Stream.of(values)
            .map(v -> new EnumDef.EnumValue(new Node.StringNode(v, Span.NONE), null, Doc.NONE))
            .toList();
    EnumDef type =
        new EnumDef(
            id, Hint.of("Status"), Doc.NONE, Scalar.STRING, list, new Usage(true, true), at("/S"));
    return names(List.of(type), List.of(), Map.of()).constants(id);
  }

  private JavaNames names(
      List<? extends TypeDef> types, List<Operation> operations, Map<String, ChosenName> chosen) {
    Service service =
        new Service(
            "Swagger Petstore API",
            "1",
            Doc.NONE,
            "",
            null,
            operations,
            List.of(),
            List.copyOf(types),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            at(""));
    return JavaNames.of(service, chosen, diagnostics);
  }

  private static RecordDef record(String wire, String... properties) {
    List<RecordDef.Property> list =
        Stream.of(properties)
            .map(p -> RecordDef.Property.of(p, STRING, true, Doc.NONE, at("/" + wire + "/" + p)))
            .toList();
    return new RecordDef(
        new TypeId("#/" + wire),
        Hint.of(wire),
        Doc.NONE,
        list,
        new RecordDef.Additional.Ignored(),
        List.of(),
        null,
        new Usage(true, true),
        at("/" + wire));
  }

  private static Operation operation(
      String id,
      List<InputField> inputs,
      List<Outcome> outcomes,
      HttpBinding http,
      String... tags) {
    return new Operation(
        id,
        Doc.NONE,
        List.of(tags),
        inputs,
        outcomes,
        List.of(),
        Policies.NONE,
        http,
        null,
        at("/ops/" + id));
  }

  private static InputField input(String name, int index) {
    return new InputField(name, STRING, null, true, Doc.NONE, null, at("/inputs/" + index));
  }

  private static HttpBinding.ParameterBinding at(int input, String location) {
    return new HttpBinding.ParameterBinding(
        input,
        "id",
        HttpBinding.Location.valueOf(location),
        HttpBinding.Style.SIMPLE,
        false,
        false,
        HttpBinding.Shape.SCALAR);
  }

  private static Outcome outcome(Status status) {
    return new Outcome(status, Doc.NONE, List.of(), List.of(), at("/responses/" + status));
  }

  private static Origin at(String pointer) {
    return new Origin("petstore.yaml", pointer, Span.NONE);
  }
}
