package dev.armature.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * Something that the service sends to others: a webhook, or a callback of an operation (OpenAPI
 * 3.1, 4.8.1 and 4.8.18). Its inputs are what the service sends, its outcomes what receivers
 * answer.
 *
 * @param operation the same in every other respect; its path is empty
 * @param name the key in the contract
 * @param caller the id of the operation that a callback belongs to, or null for a webhook
 * @param expression where a callback goes, as written, or null for a webhook
 */
public record Sending(
    Operation operation, String name, @Nullable String caller, @Nullable String expression) {
  /** Whether no operation asked for it. */
  public boolean isWebhook() {
    return caller == null;
  }
}
