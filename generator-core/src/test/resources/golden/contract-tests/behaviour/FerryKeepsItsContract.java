import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.BuyTicket;
import com.example.api.ListTickets;
import com.example.api.TicketsApi;
import com.example.api.Timetable;
import com.example.contract.FerryContractTest;
import com.example.model.Ticket;
import com.example.server.FerryRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The suite is green for a service that keeps the contract, and red for those that do not. */
class FerryKeepsItsContract implements TicketsApi {
  @Override
  public List<Ticket> listTickets(Context context, ListTickets.Input input) {
    return List.of(new Ticket("Hull", 2));
  }

  @Override
  public Ticket buyTicket(Context context, BuyTicket.Input input) {
    return input.body();
  }

  @Override
  public String timetable(Context context, Timetable.Input input) {
    return "never";
  }

  private Transport right() {
    Layers layers =
        Layers.builder()
            .authenticator(
                "key",
                ApiKeyAuthenticator.header(
                    "X-Key", ApiKeys.of(Map.of("k", Principal.of("purser")))))
            .build();
    Router router = FerryRouter.builder(layers).tickets(this).build();
    return RouterTransport.of(router);
  }

  private static List<String> failures(Transport transport) throws Exception {
    FerryContractTest suite =
        new FerryContractTest() {
          @Override
          protected Transport transport() {
            return transport;
          }

          @Override
          protected Map<String, String> credentials() {
            return Map.of("X-Key", "k");
          }
        };
    List<String> failed = new ArrayList<>();
    for (DynamicNode each : suite.keepsTheContract().toList()) {
      for (DynamicNode test : ((DynamicContainer) each).getChildren().toList()) {
        try {
          ((DynamicTest) test).getExecutable().execute();
        } catch (AssertionError e) {
          failed.add(each.getDisplayName() + ", " + test.getDisplayName());
        } catch (Throwable e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return failed;
  }

  @Test
  void aServiceThatKeepsItPasses() throws Exception {
    assertThat(failures(right())).isEmpty();
  }

  @Test
  void oneThatChecksNothingIsFoundOut() throws Exception {
    Transport careless =
        request ->
            request.method().equals("POST")
                ? Response.text(201, "application/json", "{}")
                : request.path().endsWith("/timetable")
                    ? Response.text(200, "never")
                    : Response.text(200, "application/json", "[]");
    assertThat(failures(careless))
        .contains(
            "listTickets, no credentials",
            "listTickets, without limit",
            "listTickets, limit: against 'maximum'",
            "buyTicket, a body of another type",
            "buyTicket, body: to against 'minLength'")
        .doesNotContain("listTickets, the least", "timetable, the least");
  }

  @Test
  void answersThatAreNotDocumentedAreFoundOut() throws Exception {
    Transport broken = request -> Response.text(500, "oops");
    assertThat(failures(broken)).contains("timetable, the least", "buyTicket, the least");
  }
}
