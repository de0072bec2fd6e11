package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.ClassName;

/** The runtime's types that generated operations use. */
public final class RuntimeTypes {
  private static final String ROOT = "dev.armature.runtime";
  private static final String SERVER = ROOT + ".http.server";
  private static final String STREAM = ROOT + ".stream";

  /** What generated code states first. */
  public static final ClassName API_LEVEL = ClassName.get(ROOT + ".generated", "ApiLevel");

  public static final ClassName BINDINGS = ClassName.get(ROOT, "Bindings");
  public static final ClassName CONTEXT = ClassName.get(ROOT, "Context");
  public static final ClassName OPERATION = ClassName.get(ROOT, "Operation");
  public static final ClassName OPERATION_HANDLER = ClassName.get(ROOT, "OperationHandler");
  public static final ClassName STATUS_CODE = ClassName.get(ROOT, "StatusCode");
  public static final ClassName SECURITY_REQUIREMENT = ClassName.get(ROOT, "SecurityRequirement");
  public static final ClassName DOCUMENTED_EXCEPTION =
      ClassName.get(ROOT + ".error", "DocumentedException");
  public static final ClassName LAYERS = ClassName.get(ROOT + ".layer", "Layers");
  public static final ClassName PARAMETER = ClassName.get(ROOT + ".http.param", "Parameter");
  public static final ClassName HTTP_CALL = ClassName.get(SERVER, "HttpCall");
  public static final ClassName REQUEST_READER = ClassName.get(SERVER, "RequestReader");
  public static final ClassName TRANSPORT = ClassName.get(ROOT + ".http.client", "Transport");
  public static final ClassName OUTGOING = ClassName.get(ROOT + ".http.client", "OutgoingRequest");
  public static final ClassName ANSWER = ClassName.get(ROOT + ".http.client", "IncomingAnswer");
  public static final ClassName PAGES = ClassName.get(ROOT + ".http.client", "Pages");
  public static final ClassName ASYNC_CALLS = ClassName.get(ROOT + ".http.client", "AsyncCalls");
  public static final ClassName SERVER_URL = ClassName.get(ROOT + ".http.client", "ServerUrl");
  public static final ClassName CALL_OPTIONS = ClassName.get(ROOT + ".http.message", "CallOptions");
  public static final ClassName PATH_TEMPLATE = ClassName.get(ROOT + ".http.param", "PathTemplate");
  public static final ClassName HEADER_TEXT = ClassName.get(ROOT + ".http.param", "HeaderText");
  public static final ClassName RESPONSE = ClassName.get(ROOT + ".http.message", "Response");
  public static final ClassName ROUTE = ClassName.get(SERVER, "Route");
  public static final ClassName PATH_CHOICE = ClassName.get(SERVER, "PathChoice");
  public static final ClassName PATH_VALUE = ClassName.get(SERVER, "PathValue");
  public static final ClassName ROUTER = ClassName.get(SERVER, "Router");
  public static final ClassName ROUTER_BUILDER = ClassName.get(SERVER, "RouterBuilder");
  public static final ClassName OPENAPI_DOCUMENT =
      ClassName.get(ROOT + ".document", "OpenApiDocument");
  public static final ClassName BYTE_SOURCE = ClassName.get(STREAM, "ByteSource");
  public static final ClassName EVENTS = ClassName.get(STREAM, "Events");
  public static final ClassName ITEMS = ClassName.get(STREAM, "Items");
  public static final ClassName TOOL = ClassName.get(ROOT + ".tool", "Tool");
  public static final ClassName TOOL_RESULT = ClassName.get(ROOT + ".tool", "ToolResult");
  public static final ClassName TOOLS = ClassName.get(ROOT + ".tool", "Tools");

  public static final ClassName XML_BODY = ClassName.get(ROOT + ".xml", "XmlBody");
  public static final ClassName XML_ITEMS = ClassName.get(ROOT + ".xml", "XmlItems");
  public static final ClassName XML_MEMBER = ClassName.get(ROOT + ".xml", "XmlMember");
  public static final ClassName XML_NAME = ClassName.get(ROOT + ".xml", "XmlName");
  public static final ClassName XML_OBJECT = ClassName.get(ROOT + ".xml", "XmlObject");
  public static final ClassName XML_TEXT = ClassName.get(ROOT + ".xml", "XmlText");

  public static final ClassName SECURITY_SCHEME =
      ClassName.get(ROOT + ".security", "SecurityScheme");

  private RuntimeTypes() {}

  /** The record of a policy, by its name within the runtime. */
  public static ClassName policy(String name) {
    return ClassName.bestGuess(ROOT + "." + name);
  }
}
