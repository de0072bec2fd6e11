package dev.armature.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1000}, {@code 500KB} or {@code 64M} as a number of bytes; a KB has 1024. */
final class ByteSize implements ITypeConverter<Long> {
  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9})\\s*([KM]?)B?");
  private static final long MAX = Integer.MAX_VALUE - 16L;

  @Override
  public Long convert(String value) {
    Matcher matcher = SIZE.matcher(value.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + value + "' is not a size such as 500KB or 64MB");
    }
    int shift = matcher.group(2).equals("M") ? 20 : matcher.group(2).equals("K") ? 10 : 0;
    long bytes = Long.parseLong(matcher.group(1)) << shift;
    if (bytes > MAX) {
      throw new TypeConversionException("'" + value + "' is too large: below 2 GB, please");
    }
    return bytes;
  }
}
