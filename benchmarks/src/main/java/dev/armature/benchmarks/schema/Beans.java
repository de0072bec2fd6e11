package dev.armature.benchmarks.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;

/** What one would write by hand for databind and Bean Validation; classes, since they nest less. */
final class Beans {
  private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";

  private Beans() {}

  enum Currency {
    EUR,
    USD,
    GBP,
    CHF
  }

  record Order(
      @NotNull @Pattern(regexp = "^ord-[0-9]{5}$") String id,
      @NotNull @Size(min = 1, max = 40) String customer,
      @NotNull @Min(1) @Max(1000) Integer quantity,
      @NotNull @DecimalMin("0") Double total,
      @NotNull Currency currency,
      @NotNull Boolean paid,
      @Size(max = 200) String note) {}

  enum Status {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("blocked")
    BLOCKED,
    @JsonProperty("done")
    DONE
  }

  enum Column {
    @JsonProperty("key")
    KEY,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("status")
    STATUS,
    @JsonProperty("labels")
    LABELS,
    @JsonProperty("body")
    BODY
  }

  record Period(@NotNull @Pattern(regexp = DAY) String from, @Pattern(regexp = DAY) String to) {}

  record Search(
      @NotNull @Size(min = 1, max = 500) String query,
      @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9]{1,9}$") String project,
      @Size(max = 10) @UniqueElements List<@NotNull @Size(min = 1, max = 30) String> labels,
      @Size(max = 5) List<@NotNull @Pattern(regexp = "^[a-z][a-z0-9_-]*$") String> assignees,
      Status status,
      @Valid Period created,
      @DecimalMin("0") Double estimate,
      @Min(1) @Max(100) Integer limit,
      @Size(max = 64) String cursor,
      @Size(min = 1) List<@NotNull Column> fields,
      @JsonProperty("include_closed") Boolean includeClosed) {}

  record Collection(
      @NotNull @Pattern(regexp = "FeatureCollection") String type,
      String name,
      @NotNull List<@NotNull @Valid Feature> features) {}

  record Feature(
      @NotNull @Pattern(regexp = "Feature") String type,
      @Min(0) Long id,
      @NotNull @Valid Geometry geometry,
      @NotNull @Valid Place properties) {}

  enum Kind {
    @JsonProperty("town")
    TOWN,
    @JsonProperty("river")
    RIVER,
    @JsonProperty("port")
    PORT,
    @JsonProperty("island")
    ISLAND
  }

  record Place(
      @NotNull @Size(min = 1, max = 80) String name,
      @NotNull @Min(0) Long population,
      @DecimalMin(value = "0", inclusive = false) Double area,
      Kind kind) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Point.class, name = "Point"),
    @JsonSubTypes.Type(value = LineString.class, name = "LineString"),
    @JsonSubTypes.Type(value = Polygon.class, name = "Polygon"),
    @JsonSubTypes.Type(value = MultiPoint.class, name = "MultiPoint")
  })
  sealed interface Geometry permits Point, LineString, Polygon, MultiPoint {}

  record Point(@NotNull @Size(min = 2, max = 3) List<@NotNull Double> coordinates)
      implements Geometry {}

  record LineString(
      @NotNull @Size(min = 2)
          List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>> coordinates)
      implements Geometry {}

  record Polygon(
      @NotNull
          List<@NotNull @Size(min = 4) List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>>>
              coordinates)
      implements Geometry {}

  record MultiPoint(
      @NotNull List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>> coordinates)
      implements Geometry {}
}
