package dev.armature.generator.corpus;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same, streams by what comes out of them. */
final class Alike {
  private Alike() {}

  /** The way to the first difference; null for none. */
  static @Nullable String difference(@Nullable Object a, @Nullable Object b)
      throws ReflectiveOperationException, IOException {
    return difference("", a, b);
  }

  private static @Nullable String difference(String at, @Nullable Object a, @Nullable Object b)
      throws ReflectiveOperationException, IOException {
    if (a == null || b == null || a.equals(b)) {
      return a == b || a != null && a.equals(b) ? null : at + ": " + a + " and " + b;
    }
    if (a instanceof ByteSource one && b instanceof ByteSource two) {
      return Arrays.equals(bytes(one), bytes(two)) ? null : at + ": other bytes";
    }
    if (a instanceof FilePart one && b instanceof FilePart two) {
      return Objects.equals(one.filename(), two.filename()) ? null : at + ": other files";
    }
    if (a instanceof Events<?> one && b instanceof Events<?> two) {
      try (Items<?> all = one.open();
          Items<?> others = two.open()) {
        return iterators(at, all, others);
      }
    }
    if (a instanceof Iterator<?> one && b instanceof Iterator<?> two) {
      return iterators(at, one, two);
    }
    if (!a.getClass().equals(b.getClass()) && !(a instanceof List) && !(a instanceof Map)) {
      return at + ": " + a.getClass() + " and " + b.getClass();
    }
    if (a instanceof ServiceException one && b instanceof ServiceException two) {
      return exceptions(at, one, two);
    }
    if (a instanceof byte[] one && b instanceof byte[] two) {
      return Arrays.equals(one, two) ? null : at + ": other bytes";
    }
    if (a instanceof List<?> one && b instanceof List<?> two) {
      return iterators(at, one.iterator(), two.iterator());
    }
    return a.getClass().isRecord() ? records(at, a, b) : at + ": " + a + " and " + b;
  }

  private static @Nullable String iterators(String at, Iterator<?> a, Iterator<?> b)
      throws ReflectiveOperationException, IOException {
    for (int i = 0; a.hasNext() && b.hasNext(); i++) {
      String found = difference(at + "/" + i, a.next(), b.next());
      if (found != null) {
        return found;
      }
    }
    return a.hasNext() || b.hasNext() ? at + ": one has more items" : null;
  }

  private static @Nullable String records(String at, Object a, Object b)
      throws ReflectiveOperationException, IOException {
    for (RecordComponent each : a.getClass().getRecordComponents()) {
      Method accessor = each.getAccessor();
      accessor.setAccessible(true);
      String found = difference(at + "/" + each.getName(), accessor.invoke(a), accessor.invoke(b));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String exceptions(String at, ServiceException a, ServiceException b)
      throws ReflectiveOperationException, IOException {
    if (a.status() != b.status()) {
      return at + ": status " + a.status() + " and " + b.status();
    }
    for (Method each : a.getClass().getDeclaredMethods()) {
      boolean own = each.getParameterCount() == 0 && Modifier.isPublic(each.getModifiers());
      if (own && !each.getName().equals("content") && !each.isSynthetic()) {
        String found = difference(at + "/" + each.getName(), each.invoke(a), each.invoke(b));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static byte[] bytes(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    }
  }
}
