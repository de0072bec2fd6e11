package dev.armature.runtime.contract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must become of a request.
 *
 * @param credentials whether it has some
 * @param words the same for people
 * @param answers what may come: status and media type, or a status alone
 */
record Expectation(boolean credentials, String words, List<String> answers) {
  static final Expectation REFUSED =
      new Expectation(true, "the request breaks the contract", List.of("400 *", "422 *"));
  static final Expectation UNAUTHENTICATED =
      new Expectation(false, "the request has no credentials", List.of("401 *"));
  static final Expectation UNSUPPORTED =
      new Expectation(true, "the operation takes no body of this type", List.of("415 *"));

  Expectation {
    answers = List.copyOf(answers);
  }

  static Expectation answered(List<String> answers) {
    return new Expectation(true, "the request keeps the contract", answers);
  }

  /**
   * Why an answer is not what was expected; null if it is.
   *
   * @param mediaType what it has, or null without a body
   */
  @Nullable String fault(int status, @Nullable String mediaType) {
    List<String> same = ofStatus(status);
    if (same.isEmpty()) {
      return words + ", so that " + all() + " must come, not " + status;
    }
    boolean meant = same.stream().anyMatch(each -> isMeant(each, mediaType));
    return meant
        ? null
        : "the answer " + status + " has the media type " + mediaType + ", not " + all();
  }

  /** Exact statuses come before ranges, those before {@code default}. */
  private List<String> ofStatus(int status) {
    for (String key : List.of(String.valueOf(status), status / 100 + "XX", "default")) {
      List<String> found =
          answers.stream().filter(each -> each.equals(key) || each.startsWith(key + " ")).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isMeant(String answer, @Nullable String mediaType) {
    int space = answer.indexOf(' ');
    if (space < 0 || mediaType == null) {
      return space < 0 == (mediaType == null) || answer.endsWith(" *");
    }
    String wanted = plain(answer.substring(space + 1));
    String came = plain(mediaType);
    return wanted.equals("*")
        || wanted.equals("*/*")
        || wanted.equals(came)
        || wanted.endsWith("/*") && came.startsWith(wanted.substring(0, wanted.length() - 1));
  }

  private static String plain(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private String all() {
    return answers.isEmpty() ? "nothing documented" : String.join(" or ", answers);
  }
}
