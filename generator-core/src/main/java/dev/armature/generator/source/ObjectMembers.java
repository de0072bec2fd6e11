package dev.armature.generator.source;

import dev.armature.generator.source.Node.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the members of one object and finds repeated keys. */
final class ObjectMembers {
  private static final int FEW = 8;

  private final List<Member> list = new ArrayList<>(4);
  private @Nullable Map<String, Member> index;

  /** Adds a member, unless its key is there already: then the earlier member is returned. */
  @Nullable Member add(Member member) {
    Member earlier = find(member.key());
    if (earlier != null) {
      return earlier;
    }
    list.add(member);
    if (index != null) {
      index.put(member.key(), member);
    } else if (list.size() > FEW) {
      index = new HashMap<>();
      for (Member each : list) {
        index.put(each.key(), each);
      }
    }
    return null;
  }

  int size() {
    return list.size();
  }

  /** The object; no member may be added any more. */
  Node.ObjectNode build(Span span) {
    return index == null ? new Node.ObjectNode(list, span) : new Node.ObjectNode(list, index, span);
  }

  /** Adds what merge keys bring, at the place of the first: what is written out wins. */
  void merge(int at, List<Node.ObjectNode> sources) {
    List<Member> own = new ArrayList<>(list.subList(at, list.size()));
    list.subList(at, list.size()).clear();
    ObjectMembers known = new ObjectMembers();
    list.forEach(known::add);
    own.forEach(known::add);
    for (Node.ObjectNode source : sources) {
      for (Member member : source.members()) {
        if (known.add(member) == null) {
          list.add(member);
        }
      }
    }
    list.addAll(own);
    index = null;
  }

  private @Nullable Member find(String key) {
    if (index != null) {
      return index.get(key);
    }
    for (Member member : list) {
      if (member.key().equals(key)) {
        return member;
      }
    }
    return null;
  }
}
