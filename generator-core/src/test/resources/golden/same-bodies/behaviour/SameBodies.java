import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddPort;
import com.example.api.ConflictFaultException;
import com.example.api.ConflictWithReasonUntilException;
import com.example.api.DefaultApi;
import com.example.api.ListFleetShips;
import com.example.api.ListPorts;
import com.example.api.ListShips;
import com.example.api.NotFoundWithCodeStringMessageStringException;
import com.example.api.NotFoundWithCodeMessageException;
import com.example.api.TooManyRequestsException;
import com.example.api.TooManyRequestsFaultException;
import com.example.model.CreatedWithState;
import com.example.model.Fault;
import com.example.model.NotFoundWithCodeStringMessageString;
import com.example.model.OkWithPortsPage;
import com.example.model.OkWithShipsPage;
import com.example.model.PageWithNextTotal;
import com.example.server.FleetRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameBodies implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(
          FleetRouter.builder(
                  Layers.builder().errorMapper((failure, context) -> null).build())
              .defaultApi(this)
              .build());

  @Override
  public OkWithShipsPage listShips(Context context, ListShips.Input input) {
    throw new ConflictFaultException(new Fault("taken"));
  }

  @Override
  public OkWithShipsPage listFleetShips(Context context, ListFleetShips.Input input) {
    if (input.fleet().equals("none")) {
      throw new NotFoundWithCodeStringMessageStringException(
          new NotFoundWithCodeStringMessageString("none", null));
    }
    return new OkWithShipsPage(List.of(), page());
  }

  @Override
  public OkWithPortsPage listPorts(Context context, ListPorts.Input input) {
    return new OkWithPortsPage(null, page());
  }

  @Override
  public CreatedWithState addPort(Context context, AddPort.Input input) {
    return new CreatedWithState(null);
  }

  /** One method makes the page of every list. */
  private static PageWithNextTotal page() {
    return new PageWithNextTotal("2", 3L);
  }

  @Test
  void oneExceptionStandsForTheSameBodyOfAStatus() {
    assertThat(client.get("/fleets/none/ships").send().status()).isEqualTo(404);
    assertThat(client.get("/fleets/none/ships").send().text()).isEqualTo("{\"code\":\"none\"}");
    assertThat(client.get("/ships").send().text()).isEqualTo("{\"reason\":\"taken\"}");
    assertThat(ConflictWithReasonUntilException.class)
        .isNotEqualTo(ConflictFaultException.class)
        .isNotEqualTo(TooManyRequestsFaultException.class)
        .isNotEqualTo(TooManyRequestsException.class);
    assertThat(NotFoundWithCodeStringMessageStringException.class)
        .isNotEqualTo(NotFoundWithCodeMessageException.class);
  }

  @Test
  void onePageServesAllLists() {
    String page = "\"page\":{\"next\":\"2\",\"total\":3}";
    assertThat(client.get("/fleets/first/ships").send().text()).contains(page);
    assertThat(client.get("/ports").send().text()).contains(page);
  }
}
