package dev.armature.runtime.security;

import java.util.regex.Pattern;

/** Tells hosts that are this machine; nothing is looked up. */
public final class Loopback {
  private static final Pattern HOST =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Whether what goes to that host of a URL stays on this machine. */
  public static boolean is(String host) {
    return HOST.matcher(host).matches();
  }
}
