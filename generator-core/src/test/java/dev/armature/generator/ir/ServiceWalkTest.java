package dev.armature.generator.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.read.Reading;
import dev.armature.generator.source.SourceException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ServiceWalkTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: t, version: '1'}
      paths:
        /a/{id}:
          put:
            operationId: put
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            responses:
              '200':
                description: ok
                headers: {X-N: {schema: {type: integer}}}
                content:
                  application/json: {schema: {type: array, items: {$ref: '#/components/schemas/A'}}}
      components:
        schemas:
          A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}
      """;

  private static String text(ServiceWalk.Part part) {
    String type =
        part.type() == null
            ? "whole"
            : part.named() != null ? "named" : part.type().getClass().getSimpleName();
    return part.role() + " " + type;
  }

  @Test
  void tellsEveryPlaceWithItsRole() throws SourceException {
    Service service = Objects.requireNonNull(Reading.of(CONTRACT).service());
    assertThat(ServiceWalk.of(service).stream().map(ServiceWalkTest::text))
        .containsExactly(
            "TYPE whole",
            "TYPE named",
            "INPUT Of",
            "INPUT named",
            "BODY named",
            "OUTCOME ListOf",
            "OUTCOME named",
            "HEADER Of");
    TypeDef type = service.types().get(0);
    assertThat(ServiceWalk.uses(type)).isEqualTo(List.of(type.id()));
    assertThat(ServiceWalk.of(service.operations().get(0))).hasSize(6);
  }
}
