package dev.armature.runtime.http.param;

/** Where the texts of parameters go: a request that is being made. */
public interface ParameterTarget {
  /** Sets what stands in the path in place of a parameter, percent-encoded. */
  void path(String name, String raw);

  /** Adds {@code name=value} to the query, percent-encoded. */
  void query(String pair);

  /** Adds a header. */
  void header(String name, String value);

  /** Adds {@code name=value} to the cookies, percent-encoded. */
  void cookie(String pair);

  /** Adds {@code name=value} to the form, percent-encoded. */
  void field(String pair);
}
