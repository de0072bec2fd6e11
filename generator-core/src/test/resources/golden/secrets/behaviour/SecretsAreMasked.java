import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.SignUp;
import com.example.model.Account;
import com.example.model.Reply;
import com.example.server.AccountsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsAreMasked {
  private static final String SECRET = "zgeheimz";

  private SignUp.Input seen;

  private InMemoryResponse send(String body) {
    return post("/accounts?page=3&pin=" + SECRET, body);
  }

  private InMemoryResponse post(String target, String body) {
    Reply reply = new Reply(SECRET, 7L, Map.of("x", SECRET));
    return InMemoryClient.of(
            AccountsRouter.builder(Layers.builder().build())
                .signUp(
                    (context, input) -> {
                      seen = input;
                      return new SignUp.Result.Ok(reply, SECRET);
                    })
                .build())
        .post(target)
        .body("application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .send();
  }

  private Account account() {
    InMemoryResponse response =
        send(
            ("{'name':'al','password':'S','again':'S','iban':'S','keys':['S'],'tokens':{'a':'S'},"
                    + "'maybe':'S','both':'S','shown':'seen','grid':[['S']],'any':['S'],"
                    + "'count':1,'inner':{'pin':12345,'other':6},'vault':{'code':'S'},"
                    + "'either':'S'}")
                .replace("S", SECRET));
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    assertThat(response.text()).contains(SECRET);
    return seen.body();
  }

  @Test
  void recordsMaskSecretsWhereverTheyStand() {
    assertThat(account().toString())
        .isEqualTo(
            "Account[name=al, password=***, again=***, iban=***, keys=***, tokens=***, maybe=***,"
                + " both=***, shown=seen, grid=***, any=***, count=1, mail=***, open=null,"
                + " inner=Inner[pin=***, other=6], vault=***, either=OfString[value=***],"
                + " born=2020-01-01]");
  }

  @Test
  void theirValuesAreThere() {
    Account account = account();

    assertThat(account.password()).isEqualTo(SECRET);
    assertThat(account.keys()).containsExactly(SECRET);
    assertThat(account).isEqualTo(account.toBuilder().build());
  }

  @Test
  void aSecretObjectHidesItsMembersByItself() {
    assertThat(account().vault().toString()).doesNotContain(SECRET).contains("code=***");
  }

  @Test
  void inputsAndResultsMaskThemToo() {
    account();

    assertThat(seen.toString()).startsWith("Input[pin=***, page=3, body=Account[name=al").doesNotContain(SECRET);
    assertThat(new SignUp.Result.Ok(new Reply(SECRET, 7L, Map.of("x", SECRET)), SECRET).toString())
        .doesNotContain(SECRET)
        .contains("until=7");
  }

  @Test
  void violationsDoNotShowThem() {
    assertThat(
            send(
                    "{'name':'al','password':'abc','mail':'nomail','iban':7654321,"
                        + "'keys':['k',98765],'inner':{'pin':1.2345},'open':'shown'}")
                .text())
        .contains("/password", "/mail", "/iban", "/keys/1", "/inner/pin", "must match ^o, was", "shown")
        .doesNotContain("abc", "nomail", "7654321", "98765", "1.2345");
    assertThat(post("/accounts?pin=wrongone", "{'name':'al','password':'abcd'}").text())
        .contains("\"name\":\"pin\"", "must match ^z")
        .doesNotContain("wrongone");
  }
}
