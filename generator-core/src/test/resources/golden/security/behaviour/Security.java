import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.api.Both;
import com.example.api.Either;
import com.example.api.Open;
import com.example.api.Perhaps;
import com.example.api.ReadingApi;
import com.example.api.Usual;
import com.example.api.WritingApi;
import com.example.server.VaultRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import dev.armature.runtime.Permission;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.BasicAuthenticator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class Security implements ReadingApi, WritingApi {
  private static final String BASIC = "Basic dG9tOmNhdA==";

  private final InMemoryClient client =
      InMemoryClient.of(
          VaultRouter.builder(
                  Layers.builder()
                      .authenticator(
                          "key",
                          ApiKeyAuthenticator.query(
                              "key", ApiKeys.of(Map.of("k", Principal.of("keeper")))))
                      .authenticator(
                          "basic",
                          new BasicAuthenticator(
                              "vault",
                              (user, password) ->
                                  user.equals("tom") ? Principal.of("tom") : null))
                      .permissions((principal, permission) -> true)
                      .build())
              .reading(this)
              .writing(this)
              .build());

  @Override
  public void open(Context context, Open.Input input) {}

  @Override
  public void either(Context context, Either.Input input) {}

  @Override
  public void both(Context context, Both.Input input) {}

  @Override
  public void perhaps(Context context, Perhaps.Input input) {}

  @Override
  public void usual(Context context, Usual.Input input) {}

  private int get(String target) {
    return client.get(target).send().status();
  }

  private int getAsTom(String target) {
    return client.get(target).header("Authorization", BASIC).send().status();
  }

  @Test
  void asksForWhatTheContractSays() {
    assertThat(get("/open")).isEqualTo(204);
    assertThat(get("/either")).isEqualTo(401);
    assertThat(get("/either?key=k")).isEqualTo(204);
    assertThat(getAsTom("/either")).isEqualTo(204);
    assertThat(getAsTom("/both")).isEqualTo(401);
    assertThat(getAsTom("/both?key=k")).isEqualTo(204);
    assertThat(get("/perhaps")).isEqualTo(204);
    assertThat(get("/perhaps?key=wrong")).isEqualTo(401);
    assertThat(get("/usual")).isEqualTo(401);
    assertThat(get("/usual?key=k")).isEqualTo(204);
  }

  @Test
  void refusesToStartWithoutAuthenticators() {
    assertThatThrownBy(
            () ->
                VaultRouter.builder(Layers.builder().build()).reading(this).writing(this).build())
        .hasMessageContaining("key");
  }

  @Test
  void namesEveryMissingHandler() {
    assertThatThrownBy(() -> VaultRouter.builder(Layers.builder().build()).reading(this).build())
        .hasMessageContaining("perhaps, usual");
  }

  @Test
  void knowsThePolicies() {
    assertThat(Usual.OPERATION.policy(Permission.class).name()).isEqualTo("vault:open");
    assertThat(Usual.OPERATION.policy(Timeout.class).limit()).isEqualTo(Duration.ofSeconds(5));
    assertThat(Usual.OPERATION.policy(RateLimit.class).calls()).isEqualTo(10);
  }
}
