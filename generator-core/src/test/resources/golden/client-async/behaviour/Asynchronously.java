import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.api.DefaultApi;
import com.example.api.DeleteThing;
import com.example.api.GetThing;
import com.example.api.GetThingAsync;
import com.example.api.ListThings;
import com.example.api.NameThing;
import com.example.api.NotFoundException;
import com.example.client.ThingsClient;
import com.example.server.ThingsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.layer.Layers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class Asynchronously implements DefaultApi {
  private final Transport server =
      RouterTransport.of(ThingsRouter.builder(Layers.builder().build()).defaultApi(this).build());
  private final AtomicReference<Thread> thread = new AtomicReference<>();
  private final ThingsClient client = ThingsClient.of(server);

  @Override
  public int getThing(Context context, GetThing.Input input) {
    thread.set(Thread.currentThread());
    if (input.id() < 0) {
      throw new NotFoundException();
    }
    return input.id();
  }

  @Override
  public String nameThing(Context context, NameThing.Input input) {
    return null;
  }

  @Override
  public void deleteThing(Context context, DeleteThing.Input input) {
    thread.set(Thread.currentThread());
  }

  @Override
  public ListThings.Result listThings(Context context, ListThings.Input input) {
    return new ListThings.Result.Ok(List.of("a"), 1);
  }

  @Override
  public String getThingAsync(Context context, GetThingAsync.Input input) {
    return "mine";
  }

  private static <T> T join(java.util.concurrent.CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  @Test
  void givesWhatBlockingCallsGive() throws IOException {
    assertThat(join(client.getThingAsync_(new GetThing.Input(3)))).isEqualTo(3);
    assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    assertThat(join(client.nameThingAsync(new NameThing.Input(3), CallOptions.NONE))).isNull();
    assertThat(join(client.basePath("/v1").deleteThingAsync(new DeleteThing.Input(3)))).isNull();
    assertThat(join(client.listThingsAsync(new ListThings.Input())))
        .isEqualTo(new ListThings.Result.Ok(List.of("a"), 1));
    assertThat(client.getThingAsync(new GetThingAsync.Input())).isEqualTo("mine");
  }

  @Test
  void endsWithTheSameExceptions() {
    assertThatThrownBy(() -> join(client.getThingAsync_(new GetThing.Input(-1))))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
    ThingsClient broken =
        ThingsClient.of(
            request -> {
              throw new IOException("down");
            });
    assertThatThrownBy(() -> join(broken.deleteThingAsync(new DeleteThing.Input(1))))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void runsWhereItIsTold() {
    assertThat(join(client.executor(Runnable::run).getThingAsync_(new GetThing.Input(3))))
        .isEqualTo(3);
    assertThat(thread.get()).isSameAs(Thread.currentThread());
  }

  @Test
  void cancellingInterrupts() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    ThingsClient slow =
        ThingsClient.of(
            request -> {
              started.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException wanted) {
                interrupted.countDown();
              }
              throw new IOException("interrupted");
            });
    CompletableFuture<Integer> call =
        slow.getThingAsync_(new GetThing.Input(1)).toCompletableFuture();
    started.await();
    call.cancel(true);
    interrupted.await();
    assertThat(call).isCancelled();
  }
}
