package dev.armature.benchmarks.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.JsonMapperFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;

/** The peers, each as its documentation says that it is fastest. */
final class Peers {
  private Peers() {}

  /** Jackson's tokens and nothing else: what reading alone costs. */
  static Contestant tokens() {
    JsonFactory factory = new JsonFactory();
    return json -> {
      try (JsonParser parser = factory.createParser(json)) {
        while (parser.nextToken() != null) {}
        return true;
      }
    };
  }

  /** networknt over the tree of its own Jackson 3, first error only. */
  static Contestant networknt(Pair pair) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(pair.schema(), InputFormat.JSON);
    var mapper = JsonMapperFactory.getInstance();
    return json -> schema.validate(mapper.readTree(json), OutputFormat.BOOLEAN);
  }

  /** harrel over a tree of Jackson 2. */
  static Contestant harrel(Pair pair) throws IOException {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .withDisabledSchemaValidation(true)
            .createValidator();
    URI schema = validator.registerSchema(pair.schema());
    ObjectMapper mapper = new ObjectMapper();
    return json -> validator.validate(schema, mapper.readTree(json)).isValid();
  }
}
