package dev.armature.generator.matrix;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.ResponseValidation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated service whose every operation gives back the one value that it gets. */
final class Echo {
  private final Map<String, Place> places;

  private Echo(Map<String, Place> places) {
    this.places = places;
  }

  /**
   * The service of a contract.
   *
   * @param places where values come from, by operation
   */
  static InMemoryClient client(ClassLoader loader, String in, Map<String, Place> places)
      throws ReflectiveOperationException {
    Echo echo = new Echo(places);
    Class<?> api = loader.loadClass(in + ".api.DefaultApi");
    Object handlers =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {api},
            (proxy, method, arguments) -> echo.answer(method, arguments[1]));
    Object builder =
        loader
            .loadClass(in + ".server.MatrixRouter")
            .getMethod("builder", Layers.class)
            .invoke(null, Layers.builder().responses(ResponseValidation.ENFORCE).build());
    Object full = builder.getClass().getMethod("defaultApi", api).invoke(builder, handlers);
    return InMemoryClient.of((Router) full.getClass().getMethod("build").invoke(full));
  }

  private @Nullable Object answer(Method operation, Object input)
      throws ReflectiveOperationException {
    Place place = places.get(operation.getName());
    Object value = only(input);
    if (place == Place.FORM_MEMBER && value != null) {
      value = only(value);
    }
    if (value instanceof Field<?> field) {
      value = field.orNull();
    }
    Class<?> type = operation.getReturnType();
    if (place == Place.RESPONSE_HEADER) {
      return result(type, value);
    }
    // A member with one value is a string, which is an enumeration's elsewhere.
    boolean fits = !(value instanceof String) || type.isInstance(value);
    return fits ? value : type.getMethod("of", String.class).invoke(null, value);
  }

  private static @Nullable Object only(Object record) throws ReflectiveOperationException {
    RecordComponent component = record.getClass().getRecordComponents()[0];
    return component.getAccessor().invoke(record);
  }

  private static Object result(Class<?> type, @Nullable Object value)
      throws ReflectiveOperationException {
    Class<?> made = type.isSealed() ? type.getPermittedSubclasses()[0] : type;
    Object given = value;
    if (made.getRecordComponents()[0].getType() == Field.class) {
      given = Field.of(value);
    }
    return made.getDeclaredConstructors()[0].newInstance(given);
  }
}
