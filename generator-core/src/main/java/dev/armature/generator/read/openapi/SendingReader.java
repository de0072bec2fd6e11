package dev.armature.generator.read.openapi;

import dev.armature.generator.finish.Shapes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the service sends by itself: webhooks, and the callbacks of operations. */
final class SendingReader {
  private static final Set<BodyFormat> SENT =
      Set.of(BodyFormat.JSON, BodyFormat.TEXT, BodyFormat.BINARY, BodyFormat.XML);

  private final Contract contract;
  private final OperationReader operations;
  private final List<Webhook> webhooks = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Location> seen = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  SendingReader(Contract contract, OperationReader operations) {
    this.contract = contract;
    this.operations = operations;
  }

  private record Webhook(OperationHead head, String name, String method, List<Place> shared) {}

  private record Draft(
      OperationReader.Draft operation,
      String name,
      @Nullable String caller,
      @Nullable String expression) {}

  /** Looks for webhooks. */
  void find() {
    for (Place at : contract.fields().members(contract.root(), "webhooks")) {
      Place item = contract.follow(at);
      List<Methods.Found> all = item == null ? List.of() : new Methods(contract).of(item);
      for (Methods.Found each : all) {
        Place operation = contract.follow(each.at());
        if (item != null && operation != null) {
          String id = id(operation, at.key(), each, all.size());
          List<String> tags = contract.fields().texts(operation, "tags");
          List<Place> shared = contract.fields().items(item, "parameters");
          OperationHead head = new OperationHead(id, null, tags, operation);
          webhooks.add(new Webhook(head, at.key(), each.method(), shared));
        }
      }
    }
  }

  /** The webhooks, in order. */
  List<OperationHead> heads() {
    return webhooks.stream().map(Webhook::head).toList();
  }

  /** Reads the webhooks that are wanted. */
  void read(Set<OperationHead> wanted) {
    for (Webhook each : webhooks) {
      if (wanted.contains(each.head()) && seen.add(each.head().at().location())) {
        OperationHead head = each.head();
        add(head.id(), each.method(), head.at(), each.shared(), each.name(), null, null);
      }
    }
  }

  /** Reads the callbacks of an operation; one to which several refer is read once. */
  void callbacks(String caller, Place operation) {
    for (Place at : contract.fields().members(operation, "callbacks")) {
      Place callback = contract.follow(at);
      List<Place> items =
          callback == null
              ? List.of()
              : callback.members().stream().filter(each -> !each.key().startsWith("x-")).toList();
      for (Place written : items) {
        callback(caller, at.key(), written, items.size());
      }
    }
  }

  private void callback(String caller, String name, Place written, int siblings) {
    Place item = contract.follow(written);
    List<Methods.Found> all = item == null ? List.of() : new Methods(contract).of(item);
    for (Methods.Found each : all) {
      Place operation = contract.follow(each.at());
      if (item != null && operation != null && seen.add(operation.location())) {
        String id = id(operation, caller + "_" + name, each, all.size() * siblings);
        List<Place> shared = contract.fields().items(item, "parameters");
        add(id, each.method(), operation, shared, name, caller, written.key());
      }
    }
  }

  private String id(Place operation, String name, Methods.Found found, int siblings) {
    String id = contract.fields().text(operation, "operationId");
    String method = found.method().toLowerCase(Locale.ROOT);
    return id != null && !id.isBlank() ? id : siblings == 1 ? name : name + "_" + method;
  }

  private void add(
      String id,
      String method,
      Place at,
      List<Place> shared,
      String name,
      @Nullable String caller,
      @Nullable String expression) {
    if (!ids.add(id)) {
      contract
          .findings()
          .fault(
              "openapi/duplicate-operation-id",
              at,
              "two webhooks or callbacks are called '" + id + "'",
              "left out");
      return;
    }
    OperationReader.Draft draft = operations.sent(id, method, at, shared);
    if (isSent(draft.operation(), at)) {
      drafts.add(new Draft(draft, name, caller, expression));
    }
  }

  private boolean isSent(Operation operation, Place at) {
    BodyBinding body = Objects.requireNonNull(operation.http()).body();
    Content content = body == null ? null : body.contents().get(0);
    boolean sent = content == null || SENT.contains(content.format());
    if (!sent) {
      String type = content.mediaType();
      contract.unsupported(at, "webhooks and callbacks cannot send '" + type + "' yet", "left out");
    }
    return sent;
  }

  /** All that was read, when all types are known. */
  List<Sending> finish(Shapes shapes, NestedValues nested, FormTypes forms, XmlBodies xml) {
    List<Sending> sendings = new ArrayList<>();
    for (Draft each : drafts) {
      Operation operation =
          xml.raw(contract.types().settled(each.operation().finish(shapes, nested, forms)));
      sendings.add(new Sending(operation, each.name(), each.caller(), each.expression()));
    }
    sendings.sort((a, b) -> Boolean.compare(b.isWebhook(), a.isWebhook()));
    return sendings;
  }
}
