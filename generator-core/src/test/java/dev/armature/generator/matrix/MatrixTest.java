package dev.armature.generator.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contracts made of every pair of presence, type, checks and place, whose members are called like
 * whatever emitters declare.
 */
class MatrixTest {
  private static final int EXCHANGES_IN_ONE_CONTRACT = 40;
  private static final int HOLDERS_IN_ONE_CONTRACT = 6;

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final Pending pending = new Pending();
  private final Disagreements disagreements = new Disagreements();
  private int decided;
  private int number;

  @Test
  void everyCombinationReadsAndWritesAndRefuses() throws Exception {
    List<String> names = HostileNames.all();
    List<Cell> cells = Combinations.of(names);
    List<Holder> holders = Holder.of(cells);
    List<Exchange> exchanges =
        cells.stream().filter(cell -> !cell.place().isJson()).map(Exchange::new).toList();
    ClassLoader loader = compiled(holders, exchanges);
    for (int from = 0; from < exchanges.size(); from += EXCHANGES_IN_ONE_CONTRACT) {
      exchange(part(exchanges, from), serverOf(from), loader);
    }
    Verdicts verdicts = new Verdicts(holders.stream().map(Holder::schema).toList());
    for (int i = 0; i < holders.size(); i++) {
      number = i;
      check(holders.get(i), verdicts, codec(loader, packageOf(i), holders.get(i).type()));
    }
    System.out.println(
        "Matrix: "
            + names.size()
            + " names, "
            + cells.size()
            + " combinations, "
            + decided
            + " verdicts");
    PairReport report = new PairReport(cells);
    System.out.print(report);
    assertThat(report.missing()).isEmpty();
    assertThat(wrong).isEmpty();
  }

  private ClassLoader compiled(List<Holder> holders, List<Exchange> exchanges) throws IOException {
    Generated generated = new Generated();
    for (int from = 0; from < holders.size(); from += HOLDERS_IN_ONE_CONTRACT) {
      Contract contract = new Contract();
      holders
          .subList(from, Math.min(holders.size(), from + HOLDERS_IN_ONE_CONTRACT))
          .forEach(contract::holder);
      generated.add(contract.text(), packageOf(from), folder);
    }
    for (int from = 0; from < exchanges.size(); from += EXCHANGES_IN_ONE_CONTRACT) {
      Contract contract = new Contract();
      part(exchanges, from).forEach(each -> each.describe(contract));
      generated.add(contract.text(), serverOf(from), folder);
    }
    return generated.compile();
  }

  private static List<Exchange> part(List<Exchange> all, int from) {
    return all.subList(from, Math.min(all.size(), from + EXCHANGES_IN_ONE_CONTRACT));
  }

  private static String serverOf(int exchange) {
    return "matrix.http" + exchange / EXCHANGES_IN_ONE_CONTRACT;
  }

  private void exchange(List<Exchange> some, String in, ClassLoader loader)
      throws ReflectiveOperationException {
    Map<String, Place> places = new HashMap<>();
    some.forEach(each -> places.put("op" + each.cell().number(), each.cell().place()));
    InMemoryClient client = Echo.client(loader, in, places);
    Verdicts verdicts =
        new Verdicts(some.stream().map(each -> each.cell().schema(each.cell().base())).toList());
    for (int i = 0; i < some.size(); i++) {
      Exchange each = some.get(i);
      int schema = i;
      each.values()
          .forEach((value, valid) -> exchange(each, client, verdicts, schema, value, valid));
    }
  }

  private void exchange(
      Exchange each,
      InMemoryClient client,
      Verdicts verdicts,
      int schema,
      String value,
      boolean valid) {
    decided++;
    InMemoryResponse answer = each.send(client, value);
    boolean ours = verdicts.compiled(schema, value);
    boolean theirs = verdicts.peer(schema, value);
    boolean agreed = theirs == valid || disagreements.explain(each.cell(), value, theirs);
    boolean right = each.isRight(answer, value, valid) && ours == valid && agreed;
    if (!right && !pending.has(each.cell(), value)) {
      wrong.add(
          each.cell()
              + " "
              + value
              + " is "
              + valid
              + ", compiled "
              + ours
              + ", networknt "
              + theirs
              + ", answer "
              + answer
              + "\n");
    }
  }

  private static String packageOf(int holder) {
    return "matrix.json" + holder / HOLDERS_IN_ONE_CONTRACT;
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> codec(ClassLoader loader, String in, String type)
      throws ReflectiveOperationException {
    Class<?> codec = loader.loadClass(in + ".json." + type + "Codec");
    return (JsonCodec<Object>) codec.getField("INSTANCE").get(null);
  }

  private void check(Holder holder, Verdicts verdicts, JsonCodec<Object> codec) {
    for (Cell cell : holder.cells()) {
      cell.values().forEach((value, valid) -> decide(holder, cell, codec, verdicts, value, valid));
      boolean enough = !holder.more().contains("min") || !holder.document(cell, "").equals("{}");
      decide(holder, cell, codec, verdicts, "", !cell.presence().isRequired() && enough);
    }
  }

  /** Asks everyone about a value; an empty one is absent. */
  private void decide(
      Holder holder,
      Cell cell,
      JsonCodec<Object> codec,
      Verdicts verdicts,
      String value,
      boolean valid) {
    decided++;
    String placed = value.isEmpty() ? "" : cell.placed(value);
    String document = holder.document(cell, placed);
    String found = again(codec, document);
    boolean ours = verdicts.compiled(number, document);
    boolean theirs = verdicts.peer(number, document);
    boolean same = valid ? equal(holder.written(cell, placed), found) : found.startsWith("!");
    boolean agreed = theirs == valid || disagreements.explain(cell, value, theirs);
    if ((!same || ours != valid || !agreed) && !pending.has(cell, value)) {
      wrong.add(
          cell
              + " "
              + value
              + " is "
              + valid
              + ", compiled "
              + ours
              + ", networknt "
              + theirs
              + ", codec "
              + found
              + " in "
              + holder.name()
              + "\n");
    }
  }

  private static boolean equal(String expected, String found) {
    return !found.startsWith("!") && !found.startsWith("?") && Verdicts.same(expected, found);
  }

  /** What comes out when a document is read and written, or why it is refused. */
  private static String again(JsonCodec<Object> codec, String document) {
    try {
      Object value = Json.read(document.getBytes(StandardCharsets.UTF_8), codec);
      return new String(Json.write(codec, value), StandardCharsets.UTF_8);
    } catch (JsonException e) {
      return "! " + e.violations();
    } catch (RuntimeException e) {
      return "? " + e;
    }
  }
}
