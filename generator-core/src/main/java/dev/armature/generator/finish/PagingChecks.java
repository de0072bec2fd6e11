package dev.armature.generator.finish;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.MemberPath;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.ir.Paging.Key;
import dev.armature.generator.ir.Paging.Kind;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pages need of the parameters and the answers of their operation. */
final class PagingChecks {
  private static final Set<TypeRef> COUNTS =
      Set.of(new TypeRef.Of(Scalar.INT32), new TypeRef.Of(Scalar.INT64));

  private final Findings findings;
  private final Map<TypeId, TypeDef> types = new HashMap<>();

  PagingChecks(Findings findings, Service service) {
    this.findings = findings;
    service.types().forEach(type -> types.put(type.id(), type));
  }

  void check(Operation operation) {
    HttpBinding http = operation.http();
    Paging paging = http == null ? null : http.paging();
    if (http == null || paging == null) {
      return;
    }
    if (http.body() != null && http.body().isStreamed()) {
      String once =
          "the body of a request for a page is sent once for each, and this one only once";
      invalid(paging, Key.KIND, once, "remove 'paging'");
    }
    Value page = page(operation, paging);
    if (page != null) {
      items(paging, page);
    }
    if (paging.kind() == Kind.CURSOR && page != null) {
      cursor(operation, paging, page);
    } else if (paging.kind() == Kind.OFFSET || paging.kind() == Kind.PAGE) {
      counts(operation, paging);
    }
  }

  private @Nullable Value page(Operation operation, Paging paging) {
    List<Value> values = Paging.answers(operation).stream().map(Content::value).distinct().toList();
    Value only = values.size() == 1 ? values.get(0) : null;
    if (only == null || only.nullable()) {
      String which =
          only != null ? "may be null" : values.isEmpty() ? "is no JSON" : "has several types";
      invalid(paging, Key.KIND, "the answer with a page " + which, "give it one JSON schema");
      return null;
    }
    return only;
  }

  private void items(Paging paging, Value page) {
    MemberPath path = MemberPath.of(types, page, paging.items());
    if (path.fault() != null) {
      invalid(paging, Key.ITEMS, path.fault(), "name the member with the items of a page");
    } else if (!(path.end().type() instanceof TypeRef.ListOf)) {
      String what = paging.items().isEmpty() ? "the answer" : "'" + last(paging.items()) + "'";
      String help = "name the member with the items of a page in 'items'";
      invalid(paging, Key.ITEMS, what + " is no list", help);
    }
  }

  private void cursor(Operation operation, Paging paging, Value page) {
    MemberPath path = MemberPath.of(types, page, paging.next());
    if (path.fault() != null) {
      invalid(paging, Key.NEXT, path.fault(), "name the member with the cursor of the next page");
      return;
    }
    InputField parameter = operation.inputs().get(paging.parameter());
    if (!path.end().type().equals(parameter.value().type())) {
      String differ =
          "'%s' of the answer and the parameter '%s' differ in their types"
              .formatted(last(paging.next()), parameter.name());
      invalid(paging, Key.NEXT, differ, "give both one type and format");
    }
  }

  private void counts(Operation operation, Paging paging) {
    InputField parameter = operation.inputs().get(paging.parameter());
    count(paging, Key.PARAMETER, parameter);
    if (paging.limit() != null) {
      count(paging, Key.LIMIT, operation.inputs().get(paging.limit()));
    }
    boolean always = parameter.required() || parameter.defaultValue() != null;
    if (paging.kind() == Kind.PAGE && !always && paging.first() == null) {
      String unknown = "nothing says which number the first page has";
      String help = "add 'first', or a default to the parameter";
      invalid(paging, Key.PARAMETER, unknown, help);
    }
  }

  private void count(Paging paging, Key key, InputField input) {
    if (!COUNTS.contains(input.value().type())) {
      String wrong = "the parameter '" + input.name() + "' is no whole number of up to 64 bits";
      invalid(paging, key, wrong, "give it 'type: integer' and 'format: int64'");
    }
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  private void invalid(Paging paging, Key key, String message, String help) {
    findings.error("contract/paging", paging.place(key).span(), message, help);
  }
}
