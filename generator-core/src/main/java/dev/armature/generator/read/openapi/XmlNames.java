package dev.armature.generator.read.openapi;

import java.util.regex.Pattern;

/** Names that every reader of XML 1.0 takes, whichever edition it is of. */
final class XmlNames {
  private static final String LETTERS =
      "A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131\\u0134-\\u013E\\u0141-\\u0148"
          + "\\u014A-\\u017E\\u0410-\\u044F\\u3041-\\u3094\\u30A1-\\u30FA\\u4E00-\\u9FA5"
          + "\\uAC00-\\uD7A3";

  /** No longer than the JDK's parser takes. */
  private static final Pattern NAME =
      Pattern.compile("[" + LETTERS + "][" + LETTERS + "0-9.\\u00B7-]{0,499}");

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private XmlNames() {}

  /** Whether a text is a name without a colon (Namespaces in XML 1.0, {@code NCName}). */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether a prefix, or a namespace, is bound to another one than this. */
  static boolean isReserved(String prefix, String namespace) {
    return prefix.equals("xmlns")
        || namespace.equals(XMLNS)
        || namespace.equals(XSI)
        || prefix.equals("xsi")
        || prefix.equals("xml") != namespace.equals(XML);
  }
}
