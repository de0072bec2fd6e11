package dev.armature.benchmarks.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** databind into annotated records, then Hibernate Validator, which stops at the first fault. */
final class BeanValidation {
  private BeanValidation() {}

  static Contestant of(Pair pair) {
    ObjectReader reader = new ObjectMapper().readerFor(bean(pair));
    Validator validator = validator();
    return json -> {
      try {
        Object value = reader.readValue(json);
        return validator.validate(value).isEmpty();
      } catch (JsonProcessingException refused) {
        return false;
      }
    };
  }

  private static Class<?> bean(Pair pair) {
    return switch (pair) {
      case ORDER -> Beans.Order.class;
      case MCP -> Beans.Search.class;
      case GEOJSON -> Beans.Collection.class;
      default -> throw new IllegalArgumentException(pair.label() + " has no Java types");
    };
  }

  @SuppressWarnings("resource")
  private static Validator validator() {
    // The factory lives as long as the process.
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .failFast(true)
        .buildValidatorFactory()
        .getValidator();
  }
}
