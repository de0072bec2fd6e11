package dev.armature.runtime.xml;

import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of an element or attribute, to be written as JSON. */
interface XmlValue {
  /** {@code xsi:nil}. */
  XmlValue NIL = JsonWriter::nil;

  /** Writes it. */
  void write(JsonWriter out) throws IOException;

  /**
   * A text that stands for a scalar; what it cannot stand for stays a string, for codecs to refuse.
   */
  record Scalar(XmlText kind, String text) implements XmlValue {
    @Override
    public void write(JsonWriter out) throws IOException {
      String literal = kind == XmlText.NUMBER ? XmlNumbers.json(text) : null;
      Boolean truth = kind == XmlText.BOOLEAN ? truth(text) : null;
      if (literal != null) {
        out.number(JsonNumber.of(literal));
      } else if (truth != null) {
        out.bool(truth);
      } else {
        out.string(text);
      }
    }

    private static @Nullable Boolean truth(String text) {
      return switch (XmlNumbers.collapsed(text)) {
        case "true", "1" -> true;
        case "false", "0" -> false;
        default -> null;
      };
    }
  }

  /** Items. */
  record Items(List<XmlValue> items) implements XmlValue {
    @Override
    public void write(JsonWriter out) throws IOException {
      out.beginArray();
      for (XmlValue item : items) {
        item.write(out);
      }
      out.endArray();
    }
  }

  /** Members, in the order of the contract; one that comes twice is there twice. */
  final class Members implements XmlValue {
    private final XmlObject object;
    private final @Nullable XmlValue[] first;
    private final List<Again> again = new ArrayList<>(0);
    private final Set<String> unknown = new LinkedHashSet<>(0);

    private record Again(String property, XmlValue value) {}

    Members(XmlObject object) {
      this.object = object;
      this.first = new XmlValue[object.members().size()];
    }

    void add(int member, XmlValue value) {
      if (first[member] == null) {
        first[member] = value;
      } else {
        again.add(new Again(object.members().get(member).property(), value));
      }
    }

    /** Adds an item of a member that is a list. */
    void addItem(int member, XmlValue value) {
      if (first[member] instanceof Items list) {
        list.items().add(value);
      } else {
        first[member] = new Items(new ArrayList<>(List.of(value)));
      }
    }

    /** Adds a member that the contract does not know. */
    void addUnknown(String name) {
      String unlike = name;
      while (object.property(unlike) >= 0) {
        unlike = "?" + unlike;
      }
      unknown.add(unlike);
    }

    @Override
    public void write(JsonWriter out) throws IOException {
      out.beginObject();
      for (int i = 0; i < first.length; i++) {
        XmlMember member = object.members().get(i);
        XmlValue value = first[i] == null ? member.accept(XmlAbsence.OF) : first[i];
        if (value != null) {
          out.name(member.property());
          value.write(out);
        }
      }
      for (Again each : again) {
        out.name(each.property());
        each.value().write(out);
      }
      for (String name : unknown) {
        out.name(name);
        out.nil();
      }
      out.endObject();
    }
  }
}
