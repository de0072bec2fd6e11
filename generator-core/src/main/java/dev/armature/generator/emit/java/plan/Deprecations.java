package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.naming.JavaNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of the generated code is deprecated, and which files use it all the same. The compiler warns
 * of a use outside the class that declares it (JLS 9.6.4.6), so those files say that they know.
 */
public final class Deprecations {
  private static final Pattern NO_CODE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\\n])*+\"|(?m)^import [^\n]*$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
  private static final String MARK = "\n@Generated(";

  private final Set<ClassName> types = new HashSet<>();
  private final Map<ClassName, Set<String>> members = new HashMap<>();

  private Deprecations() {}

  static Deprecations of(Service service, JavaNames names, JavaTypes types, ServiceApi api) {
    Deprecations found = new Deprecations();
    for (TypeDef type : service.types()) {
      ClassName name = types.model(type.id());
      if (type.doc().deprecated()) {
        found.types.add(name);
      }
      if (type instanceof RecordDef record) {
        List<String> components = names.components(type.id());
        for (int i = 0; i < components.size(); i++) {
          found.member(name, components.get(i), record.properties().get(i).doc().deprecated());
        }
      } else if (type instanceof EnumDef values) {
        int constants = names.constants(type.id()).size();
        for (int i = 0; i < Math.min(constants, values.values().size()); i++) {
          boolean deprecated = values.values().get(i).doc().deprecated();
          found.member(name, names.constants(type.id()).get(i), deprecated);
        }
      }
    }
    for (OperationApi operation : api.operations()) {
      if (operation.operation().doc().deprecated()) {
        found.types.add(operation.type());
      }
      operation
          .inputs()
          .forEach(
              input ->
                  found.member(operation.type(), input.name(), input.component().deprecated()));
    }
    return found;
  }

  private void member(ClassName owner, String name, boolean deprecated) {
    if (deprecated) {
      members.computeIfAbsent(owner, key -> new HashSet<>()).add(name);
    }
  }

  /** The same file, without warnings of what it uses. */
  public Supplier<GeneratedFile> known(Supplier<GeneratedFile> file) {
    return types.isEmpty() && members.isEmpty() ? file : () -> marked(file.get());
  }

  private GeneratedFile marked(GeneratedFile file) {
    int mark = file.text().indexOf(MARK);
    return mark < 0 || !uses(file)
        ? file
        : new GeneratedFile(
            file.path(),
            file.text().substring(0, mark)
                + "\n@SuppressWarnings(\"deprecation\")"
                + file.text().substring(mark));
  }

  private boolean uses(GeneratedFile file) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(NO_CODE.matcher(file.text()).replaceAll(" "));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return types.stream().anyMatch(type -> mentions(file, words, type))
        || members.entrySet().stream().anyMatch(each -> uses(file, words, each.getKey()));
  }

  private boolean uses(GeneratedFile file, Set<String> words, ClassName owner) {
    // The annotation of a component is one of the constructor's parameter, too, of which javac says
    // that it has no effect there.
    return file.path().equals(path(owner)) && words.contains("record")
        || mentions(file, words, owner)
            && members.getOrDefault(owner, Set.of()).stream().anyMatch(words::contains);
  }

  /** Whether a file speaks of a class of another file. */
  private static boolean mentions(GeneratedFile file, Set<String> words, ClassName type) {
    boolean near = file.path().equals(folder(type) + name(file)) || inText(file, type);
    return near && words.contains(type.simpleName()) && !file.path().equals(path(type));
  }

  private static String folder(ClassName type) {
    return type.packageName().replace('.', '/') + "/";
  }

  private static String path(ClassName type) {
    return folder(type) + type.simpleName() + ".java";
  }

  private static String name(GeneratedFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private static boolean inText(GeneratedFile file, ClassName type) {
    return file.text().contains(type.canonicalName());
  }
}
