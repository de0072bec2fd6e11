package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.mcp.ToolBindings;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.schema.JsonText;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BothFormatsTest {
  private static final String NEW_PET =
      """
      {type: object, required: [name, status], properties: {
        name: {type: string, minLength: 1, maxLength: 64},
        status: {type: string, enum: [available, sold]},
        tag: {type: [string, 'null'], pattern: '^[a-z-]+$'},
        owner: {type: object, properties: {email: {type: string, format: email}}},
        friends: {type: array, items: {$ref: '#/WHERE/NewPet'}}}}\
      """;

  private static final String OPENAPI =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          post:
            operationId: createPet
            parameters:
              - {name: dryRun, in: query, description: Only check, schema: {type: boolean, default: false}}
              - {name: body, in: query, schema: {type: integer}}
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}
            responses:
              '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
      components:
        schemas:
          NewPet: %s
      """
          .formatted(NEW_PET.replace("WHERE", "components/schemas").replace("\n", " "));

  private static final String MCP =
      """
      name: Pets
      version: '1'
      tools:
        - name: createPet
          inputSchema:
            type: object
            required: [body]
            properties:
              dryRun: {type: boolean, default: false, description: Only check}
              body: {$ref: '#/$defs/NewPet'}
            $defs:
              NewPet: %s
      """
          .formatted(NEW_PET.replace("WHERE", "$defs").replace("\n", " "));

  @Test
  void oneOperationHasTheSameInputsAndTypes() throws Exception {
    String plain = OPENAPI.replaceAll(" *- \\{name: body.*\\n", "");
    Service http =
        read(plain.replaceAll("(?s)responses:.*?\\ncomponents", "responses: {}\ncomponents"));
    Service mcp = read(MCP);
    assertThat(neutral(IrPrinter.printInputs(operation(http))))
        .isEqualTo(neutral(IrPrinter.printInputs(operation(mcp))))
        .contains("input \"dryRun\"?: boolean = false", "input \"body\": <NewPet>");
    assertThat(neutral(IrPrinter.printTypes(http.types())))
        .isEqualTo(neutral(IrPrinter.printTypes(mcp.types())))
        .contains("record [NewPet] id NewPet request", "record [NewPet, owner]");
    assertThat(operation(mcp).http()).isNull();
    assertThat(operation(mcp).tool()).isNotNull();
  }

  @Test
  void anHttpOperationCanHaveATool() throws Exception {
    ToolBinding tool = ToolBindings.of(operation(read(OPENAPI)));
    assertThat(tool.name()).isEqualTo("createPet");
    assertThat(tool.arguments())
        .extracting(a -> a.name())
        .containsExactly("dryRun", "body", "body_");
    String schema = JsonText.of(tool.inputSchema());
    assertThat(schema)
        .contains("\"dryRun\": {\"type\": \"boolean\", \"default\": false, \"description\"")
        .contains("\"body_\": {\"$ref\": \"#/$defs/NewPet\"}")
        .contains("\"required\": [\"body_\"]")
        .contains("\"$defs\": {\"NewPet\": {")
        .doesNotContain("#/components");
    assertThat(JsonText.of(Objects.requireNonNull(tool.outputSchema())))
        .startsWith("{\"type\": \"object\"")
        .contains("\"$defs\": {\"NewPet\": {");
  }

  private static Service read(String text) throws Exception {
    Reading reading = Reading.of(text);
    assertThat(reading.diagnostics().all()).isEmpty();
    return Objects.requireNonNull(reading.service());
  }

  private static Operation operation(Service service) {
    assertThat(service.operations()).hasSize(1);
    return service.operations().get(0);
  }

  /** Places differ between the formats; nothing else may. */
  private static String neutral(String text) {
    return text.replaceAll("input\\.yaml#\\S*?/(\\$defs|components/schemas)/", "");
  }
}
