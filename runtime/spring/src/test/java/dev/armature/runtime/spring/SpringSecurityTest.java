package dev.armature.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers whom Spring Security has authenticated. */
@Timeout(120)
class SpringSecurityTest {
  private static ShopApplication application;

  @BeforeAll
  static void start() {
    application =
        new ShopApplication(
            ShopApplication.Secured.class,
            "armature.spring.asserted-schemes=user",
            "armature.spring.path=/api");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void authoritiesAreScopes() throws Exception {
    HttpResponse<String> answer = as("ann:a");
    // Spring Security 7 adds by what somebody was authenticated: FACTOR_PASSWORD.
    assertThat(answer.body()).startsWith("ann[").contains("things:read").endsWith("]ann");
  }

  @Test
  void whoLacksTheScopeIsRefused() throws Exception {
    HttpResponse<String> answer = as("bob:b");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("insufficient_scope");
  }

  @Test
  void theHookDecidesOnPermissions() throws Exception {
    HttpResponse<String> answer = as("eve:e");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("permission_denied");
  }

  @Test
  void nobodyIsAskedWhoItIs() throws Exception {
    HttpResponse<String> answer = application.get("/api/secrets");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Basic realm=\"api\"");
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(as("ann:wrong").statusCode()).isEqualTo(401);
    assertThat(application.get("/api/things/1").body()).isEqualTo("thing 1");
  }

  private static HttpResponse<String> as(String user) throws Exception {
    String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    return application.send(
        application.request("/api/secrets").header("Authorization", "Basic " + credentials));
  }
}
