package dev.armature.generator.naming;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that mean something else where generated code would use them. */
final class Reserved {
  /** Words that are no variable, method or component (JLS 3.9), contextual ones among them. */
  static final Set<String> WORDS =
      words(
          """
          abstract assert boolean break byte case catch char class const continue default do double
          else enum extends false final finally float for goto if implements import instanceof int
          interface long native new null package permits private protected public record return
          sealed short static strictfp super switch synchronized this throw throws transient true
          try var void volatile when while with yield _
          """);

  /** What no record component may be called (JLS 8.10.1), and what records of ours declare. */
  static final Set<String> COMPONENTS =
      union(
          WORDS,
          words(
              """
              build builder clone equals finalize getClass hashCode notify notifyAll toBuilder
              toString wait
              """));

  /** Types that every source file sees without an import. */
  private static final Set<String> JAVA_LANG =
      words(
          """
          AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
          ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
          CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
          ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
          Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception
          ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
          IllegalAccessException IllegalArgumentException IllegalCallerException
          IllegalMonitorStateException IllegalStateException IllegalThreadStateException
          IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
          InstantiationError InstantiationException Integer InternalError InterruptedException
          Iterable LayerInstantiationException LinkageError Long MatchException Math Module
          ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
          NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
          NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
          ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
          RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
          SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath String
          StringBuffer StringBuilder StringIndexOutOfBoundsException StringTemplate SuppressWarnings
          System Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException
          UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
          UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
          """);

  /** Types that generated files import or declare; a namesake would make them hard to read. */
  private static final Set<String> OURS =
      words(
          """
          ARGUMENTS ArrayList BigDecimal BigInteger Builder Bytes Check Collections Context Field Format
          Generated Handler INSTANCE IOException Input JsonCodec JsonNumber JsonReader JsonWriter Known
          LinkedHashMap List LocalDate Map Mark NullMarked Nullable OPERATIONS Objects OffsetDateTime
          OffsetTime Operation Pattern RawJson Result Set UUID Unknown
          """);

  /** File names that Windows keeps for devices, whatever their case and extension. */
  private static final Set<String> DEVICES =
      words(
          """
          aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 con
          lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 nul prn
          """);

  /** What no generated class may be called: its name is that of a file, too. */
  static final Set<String> CLASSES =
      union(union(WORDS, everyCase(DEVICES)), union(JAVA_LANG, OURS));

  private Reserved() {}

  /** Whether no file or folder can be called so on some system. */
  static boolean isDevice(String name) {
    return DEVICES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> everyCase(Set<String> words) {
    return words.stream().flatMap(Reserved::everyCase).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> everyCase(String word) {
    if (word.isEmpty()) {
      return Stream.of("");
    }
    String first = word.substring(0, 1);
    return everyCase(word.substring(1))
        .flatMap(rest -> Stream.of(first + rest, first.toUpperCase(Locale.ROOT) + rest))
        .distinct();
  }

  private static Set<String> words(String text) {
    return Set.of(text.trim().split("\\s+"));
  }

  /** All names of two sets. */
  static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
