package dev.armature.generator.read.openapi;

/** Why nothing says how a value is spelled in XML, to stand behind a colon. */
final class XmlUnsaid extends Exception {
  private static final long serialVersionUID = 1;

  XmlUnsaid(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
