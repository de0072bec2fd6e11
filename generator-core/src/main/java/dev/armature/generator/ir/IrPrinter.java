package dev.armature.generator.ir;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a service as canonical text: everything but places, one fact on a line. */
public final class IrPrinter {
  private final IrLines out = new IrLines();
  private final TypePrinter types = new TypePrinter(out);

  private IrPrinter() {}

  /** The text of a service; equal services have equal texts. */
  public static String print(Service service) {
    IrPrinter printer = new IrPrinter();
    printer.service(service);
    return printer.out.toString();
  }

  /** The text of model types alone. */
  public static String printTypes(List<TypeDef> types) {
    IrPrinter printer = new IrPrinter();
    types.forEach(type -> type.accept(printer.types));
    return printer.out.toString();
  }

  /** The text of what goes into an operation. */
  public static String printInputs(Operation operation) {
    IrPrinter printer = new IrPrinter();
    printer.inputs(operation.inputs());
    return printer.out.toString();
  }

  private void service(Service service) {
    out.line("service " + quoted(service.name()) + " version " + quoted(service.version()));
    out.indented(
        () -> {
          out.doc(service.doc());
          if (!service.basePath().isEmpty()) {
            out.line("base path " + service.basePath());
          }
          server(service.server());
          service.tags().forEach(this::tag);
          service.securitySchemes().forEach(this::scheme);
        });
    service.operations().forEach(this::operation);
    service.sendings().forEach(this::sending);
    service.types().forEach(type -> type.accept(types));
  }

  private void server(@Nullable ServerTemplate server) {
    if (server == null) {
      return;
    }
    out.line("server " + quoted(server.url()));
    for (ServerTemplate.Variable each : server.variables()) {
      String allowed = each.allowed().isEmpty() ? "" : " of " + each.allowed();
      out.indented(() -> out.line(quoted(each.name()) + " = " + quoted(each.usual()) + allowed));
      out.indented(() -> out.indented(() -> out.doc(each.doc())));
    }
  }

  private void tag(Service.Tag tag) {
    String parent = tag.parent() == null ? "" : " in " + quoted(tag.parent());
    String kind = tag.kind() == null ? "" : " of kind " + quoted(tag.kind());
    out.line("tag " + quoted(tag.name()) + parent + kind);
  }

  private void scheme(SecurityScheme scheme) {
    out.line("security scheme " + quoted(scheme.name()) + ": " + kind(scheme.kind()));
  }

  private static String kind(SecurityScheme.Kind kind) {
    if (kind instanceof SecurityScheme.Kind.ApiKey key) {
      return "api key in " + lower(key.in()) + " " + quoted(key.parameter());
    } else if (kind instanceof SecurityScheme.Kind.Http http) {
      return "http " + http.scheme();
    } else if (kind instanceof SecurityScheme.Kind.OAuth2 oauth) {
      return "oauth2 " + oauth.scopes();
    } else if (kind instanceof SecurityScheme.Kind.OpenIdConnect openId) {
      return "openid connect " + quoted(openId.url());
    }
    return "mutual tls";
  }

  private void sending(Sending sending) {
    String what =
        sending.isWebhook()
            ? "webhook " + quoted(sending.name())
            : "callback "
                + quoted(sending.name())
                + " of "
                + quoted(Objects.requireNonNull(sending.caller()));
    String to = sending.expression() == null ? "" : " to " + quoted(sending.expression());
    operation(what + to + " ", sending.operation());
  }

  private void operation(Operation operation) {
    operation("", operation);
  }

  private void operation(String before, Operation operation) {
    out.blank();
    out.line(before + "operation " + quoted(operation.id()));
    out.indented(
        () -> {
          out.doc(operation.doc());
          if (!operation.tags().isEmpty()) {
            out.line("tags " + operation.tags());
          }
          inputs(operation.inputs());
          operation.outcomes().forEach(this::outcome);
          operation.security().forEach(this::security);
          policies(operation.policies());
          http(operation.http());
          tool(operation.tool());
        });
  }

  private void inputs(List<InputField> inputs) {
    for (InputField input : inputs) {
      String preset = input.defaultValue() == null ? "" : " = " + JsonText.of(input.defaultValue());
      out.line(
          "input "
              + quoted(input.name())
              + (input.required() ? ": " : "?: ")
              + types.text(input.value())
              + preset);
      out.indented(() -> out.doc(input.doc()));
    }
  }

  private void outcome(Outcome outcome) {
    out.line("outcome " + outcome.status());
    out.indented(
        () -> {
          out.doc(outcome.doc());
          outcome.contents().forEach(content -> out.line("content " + text(content)));
          outcome.headers().forEach(this::header);
          outcome.links().forEach(this::link);
        });
  }

  private void link(Outcome.Link link) {
    String inputs = link.inputs().isEmpty() ? "" : " with " + link.inputs();
    out.line("link " + quoted(link.name()) + " to " + quoted(link.operation()) + inputs);
  }

  private String text(Content content) {
    String value = content.value() == null ? "" : ": " + types.text(content.value());
    return quoted(content.mediaType()) + " " + lower(content.format()) + value;
  }

  private void security(SecurityRequirement requirement) {
    StringBuilder all = new StringBuilder();
    for (SecurityRequirement.SchemeScopes each : requirement.all()) {
      all.append(all.length() == 0 ? "" : " and ").append(quoted(each.scheme()));
      all.append(each.scopes().isEmpty() ? "" : " " + each.scopes());
    }
    out.line("security " + (all.length() == 0 ? "none" : all));
  }

  private void policies(Policies policies) {
    policies
        .all()
        .forEach(
            (kind, values) ->
                out.line(
                    kind.key()
                        + " "
                        + values.stream()
                            .map(value -> value.accept(new PolicyText()))
                            .collect(Collectors.joining(" "))));
    policies.withoutLayer().forEach(key -> out.line("without layer " + key));
  }

  private static final class PolicyText implements Policies.Value.Visitor<String> {
    @Override
    public String text(String text) {
      return quoted(text);
    }

    @Override
    public String count(int count) {
      return String.valueOf(count);
    }

    @Override
    public String time(Duration time) {
      return time.toString();
    }
  }

  private void http(@Nullable HttpBinding http) {
    if (http == null) {
      return;
    }
    out.line("http " + http.method() + " " + quoted(http.path()));
    out.indented(
        () -> {
          choice(http.choice());
          paging(http.paging());
          http.parameters().forEach(this::parameter);
          HttpBinding.BodyBinding body = http.body();
          if (body != null) {
            for (Content content : body.contents()) {
              out.line("#" + body.input() + " body " + text(content));
            }
            body.members().forEach(member -> member("member ", member));
            body.parts().forEach(part -> member("part ", part));
            body.headers().forEach(this::partHeaders);
          }
        });
  }

  private void paging(@Nullable Paging paging) {
    if (paging == null) {
      return;
    }
    String by = paging.parameter() == null ? "" : " #" + paging.parameter();
    String first = paging.first() == null ? "" : " from " + paging.first();
    String limit = paging.limit() == null ? "" : " limit #" + paging.limit();
    String next = paging.next().isEmpty() ? "" : " next " + paging.next();
    String items = paging.items().isEmpty() ? "" : " items " + paging.items();
    out.line("pages by " + lower(paging.kind()) + by + first + limit + next + items);
  }

  private void choice(@Nullable RouteChoice choice) {
    if (choice == null) {
      return;
    }
    out.line("choice " + choice.turn());
    for (RouteChoice.Usual each : choice.usual()) {
      out.line("first for " + quoted(each.parameter()) + " = " + quoted(each.text()));
    }
    for (RouteChoice.Taken each : choice.taken()) {
      String texts = each.texts().isEmpty() ? "" : " " + each.texts();
      out.line("only for " + quoted(each.parameter()) + ": " + lower(each.kind()) + texts);
    }
  }

  private void header(Outcome.HeaderField header) {
    String mark = header.required() ? ": " : "?: ";
    String spelling =
        header.spelling() == Outcome.HeaderSpelling.SIMPLE ? "" : " " + lower(header.spelling());
    out.line("header " + quoted(header.name()) + mark + types.text(header.value()) + spelling);
  }

  private void partHeaders(HttpBinding.PartHeaders headers) {
    out.line("headers of part " + quoted(headers.part()));
    out.indented(() -> headers.headers().forEach(this::header));
  }

  private void member(String kind, HttpBinding.FormMember member) {
    String explode = member.explode() ? " explode" : "";
    String types = member.mediaTypes().isEmpty() ? "" : " " + member.mediaTypes();
    out.line(kind + quoted(member.name()) + " " + lower(member.style()) + explode + types);
  }

  private void parameter(HttpBinding.ParameterBinding parameter) {
    out.line(
        "#"
            + parameter.input()
            + " "
            + lower(parameter.in())
            + " "
            + quoted(parameter.name())
            + " "
            + lower(parameter.style())
            + (parameter.explode() ? " explode" : "")
            + (parameter.allowReserved() ? " allow-reserved" : "")
            + (parameter.emptyIsAbsent() ? " empty-is-absent" : "")
            + " "
            + lower(parameter.shape()));
    out.indented(() -> parameter.members().forEach(member -> member("member ", member)));
  }

  private void tool(@Nullable ToolBinding tool) {
    if (tool == null) {
      return;
    }
    out.line("tool " + quoted(tool.name()));
    out.indented(
        () -> {
          line("title", tool.title());
          line("description", tool.description());
          for (ToolBinding.Argument argument : tool.arguments()) {
            out.line("#" + argument.input() + " argument " + quoted(argument.name()));
          }
          line("input schema", tool.inputSchema());
          line("output schema", tool.outputSchema());
        });
  }

  private void line(String what, @Nullable String text) {
    if (text != null) {
      out.line(what + " " + quoted(text));
    }
  }

  private void line(String what, @Nullable Node node) {
    if (node != null) {
      out.line(what + " " + JsonText.of(node));
    }
  }

  private static String quoted(String text) {
    return JsonText.quoted(text);
  }

  private static String lower(Enum<?> constant) {
    return IrLines.lower(constant);
  }
}
