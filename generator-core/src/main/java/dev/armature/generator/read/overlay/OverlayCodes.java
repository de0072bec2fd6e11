package dev.armature.generator.read.overlay;

/** The codes of what can be wrong with an overlay. */
final class OverlayCodes {
  static final String INVALID = "overlay/invalid";
  static final String VERSION = "overlay/version";
  static final String QUERY = "overlay/query";
  static final String INCOMPATIBLE = "overlay/incompatible";
  static final String NO_EFFECT = "overlay/no-effect";
  static final String OTHER_DOCUMENT = "overlay/other-document";
  static final String TOO_LARGE = "overlay/too-large";

  private OverlayCodes() {}
}
