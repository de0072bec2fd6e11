package dev.armature.generator.read.keys;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of objects that a contract is made of, as the specifications call them. */
public enum ObjectKind {
  OPENAPI,
  INFO,
  CONTACT,
  LICENSE,
  SERVER,
  SERVER_VARIABLE,
  COMPONENTS,
  PATHS,
  PATH_ITEM,
  OPERATION,
  EXTERNAL_DOCUMENTATION,
  PARAMETER,
  REQUEST_BODY,
  MEDIA_TYPE,
  ENCODING,
  RESPONSES,
  RESPONSE,
  CALLBACK,
  EXAMPLE,
  LINK,
  HEADER,
  TAG,
  SECURITY_SCHEME,
  OAUTH_FLOWS,
  IMPLICIT_FLOW,
  PASSWORD_FLOW,
  CLIENT_CREDENTIALS_FLOW,
  AUTHORIZATION_CODE_FLOW,
  DEVICE_AUTHORIZATION_FLOW,
  SCHEMA,
  DISCRIMINATOR,
  XML,
  SWAGGER,
  SWAGGER_PATHS,
  SWAGGER_PATH_ITEM,
  SWAGGER_OPERATION,
  SWAGGER_PARAMETER,
  SWAGGER_ITEMS,
  SWAGGER_RESPONSES,
  SWAGGER_RESPONSE,
  SWAGGER_HEADER,
  SWAGGER_SECURITY_SCHEME,
  MCP_DOCUMENT,
  TOOL,
  TOOL_ANNOTATIONS,
  TOOL_EXECUTION,
  ICON,
  RESOURCE,
  RESOURCE_TEMPLATE,
  ANNOTATIONS,
  PROMPT,
  PROMPT_ARGUMENT,
  X_ARMATURE,
  PAGING,
  RATE_LIMIT,
  ARMATURE_MCP;

  private static final Set<ObjectKind> SHARED =
      EnumSet.of(INFO, CONTACT, LICENSE, TAG, EXTERNAL_DOCUMENTATION, SCHEMA, XML);

  /** Whether it is one of Swagger 2.0 and of no other format. */
  boolean isSwagger() {
    return name().startsWith("SWAGGER");
  }

  /** Whether Swagger 2.0 has it as well. */
  boolean isInSwagger() {
    return isSwagger() || SHARED.contains(this);
  }

  /** What it is called in messages: {@code Path Item}. */
  public String title() {
    if (this == X_ARMATURE) {
      return "x-armature";
    }
    StringBuilder title = new StringBuilder();
    for (String word : name().replaceFirst("^SWAGGER_", "").split("_")) {
      title.append(title.isEmpty() ? "" : " ").append(word.charAt(0));
      title.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return switch (this) {
      case OPENAPI -> "OpenAPI";
      case XML -> "XML";
      case OAUTH_FLOWS -> "OAuth Flows";
      case MCP_DOCUMENT -> "MCP schema document";
      case ARMATURE_MCP -> "x-armature.mcp";
      default -> title.toString();
    };
  }
}
