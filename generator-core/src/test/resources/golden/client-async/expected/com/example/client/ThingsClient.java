package com.example.client;

import com.example.api.DefaultApi;
import com.example.api.DeleteThing;
import com.example.api.GetThing;
import com.example.api.GetThingAsync;
import com.example.api.ListThings;
import com.example.api.NameThing;
import dev.armature.runtime.Context;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.AsyncCalls;
import dev.armature.runtime.http.client.Pages;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.security.SecurityScheme;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Calls {@code Things}. Thread-safe. It can stand as handler, too: then it passes calls on. */
@Generated("input.yaml")
public final class ThingsClient implements DefaultApi {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of();

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private final Transport transport;
  private final String basePath;
  private final AsyncCalls calls;

  private ThingsClient(Transport transport, String basePath, AsyncCalls calls) {
    this.transport = transport;
    this.basePath = basePath;
    this.calls = calls;
  }

  /**
   * A client at the contract's own base path.
   *
   * @param transport takes requests to the server
   */
  public static ThingsClient of(Transport transport) {
    return new ThingsClient(transport, "/v1", AsyncCalls.over(transport));
  }

  /**
   * The same client with another path before all others.
   *
   * @param path empty for none, else with a leading slash only; encoded
   */
  public ThingsClient basePath(String path) {
    return new ThingsClient(transport, path, calls);
  }

  /**
   * The same client whose calls run there when nobody waits for them.
   *
   * @param executor has a thread for each call while it lasts
   */
  public ThingsClient executor(Executor executor) {
    return new ThingsClient(transport, basePath, AsyncCalls.on(executor));
  }

  /**
   * Gets a thing.
   *
   * @throws NotFoundException for {@code 404}: No such thing
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public int getThing(GetThing.Input input) throws IOException {
    return getThing(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public int getThing(GetThing.Input input, CallOptions options) throws IOException {
    return GetThingCall.call(transport, basePath, input, options);
  }

  @Override
  public int getThing(Context context, GetThing.Input input) throws IOException {
    return getThing(input, CallOptions.within(context));
  }

  /** Starts {@code getThing}; the stage ends with what that returns or throws. */
  public CompletionStage<Integer> getThingAsync_(GetThing.Input input) {
    return getThingAsync_(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public CompletionStage<Integer> getThingAsync_(GetThing.Input input, CallOptions options) {
    return calls.start(() -> getThing(input, options));
  }

  /**
   * Calls the operation {@code nameThing}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public @Nullable String nameThing(NameThing.Input input) throws IOException {
    return nameThing(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public @Nullable String nameThing(NameThing.Input input, CallOptions options) throws IOException {
    return NameThingCall.call(transport, basePath, input, options);
  }

  @Override
  public @Nullable String nameThing(Context context, NameThing.Input input) throws IOException {
    return nameThing(input, CallOptions.within(context));
  }

  /** Starts {@code nameThing}; the stage ends with what that returns or throws. */
  public CompletionStage<@Nullable String> nameThingAsync(NameThing.Input input) {
    return nameThingAsync(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public CompletionStage<@Nullable String> nameThingAsync(NameThing.Input input,
      CallOptions options) {
    return calls.start(() -> nameThing(input, options));
  }

  /**
   * Calls the operation {@code deleteThing}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public void deleteThing(DeleteThing.Input input) throws IOException {
    deleteThing(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public void deleteThing(DeleteThing.Input input, CallOptions options) throws IOException {
    DeleteThingCall.call(transport, basePath, input, options);
  }

  @Override
  public void deleteThing(Context context, DeleteThing.Input input) throws IOException {
    deleteThing(input, CallOptions.within(context));
  }

  /** Starts {@code deleteThing}; the stage ends with what that returns or throws. */
  public CompletionStage<@Nullable Void> deleteThingAsync(DeleteThing.Input input) {
    return deleteThingAsync(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public CompletionStage<@Nullable Void> deleteThingAsync(DeleteThing.Input input,
      CallOptions options) {
    return calls.run(() -> deleteThing(input, options));
  }

  /**
   * Calls the operation {@code listThings}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public ListThings.Result listThings(ListThings.Input input) throws IOException {
    return listThings(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public ListThings.Result listThings(ListThings.Input input, CallOptions options)
      throws IOException {
    return ListThingsCall.call(transport, basePath, input, options);
  }

  @Override
  public ListThings.Result listThings(Context context, ListThings.Input input) throws IOException {
    return listThings(input, CallOptions.within(context));
  }

  /** Starts {@code listThings}; the stage ends with what that returns or throws. */
  public CompletionStage<ListThings.Result> listThingsAsync(ListThings.Input input) {
    return listThingsAsync(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public CompletionStage<ListThings.Result> listThingsAsync(ListThings.Input input,
      CallOptions options) {
    return calls.start(() -> listThings(input, options));
  }

  /** The pages of {@code listThings}, from the input's on; each is asked for when wanted. */
  public Pages<ListThings.Result> listThingsPages(ListThings.Input input) {
    return listThingsPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<ListThings.Result> listThingsPages(ListThings.Input input, CallOptions options) {
    return ListThingsCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listThings}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<String> listThingsAll(ListThings.Input input) {
    return listThingsAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<String> listThingsAll(ListThings.Input input, CallOptions options) {
    return listThingsPages(input, options).items(ListThingsCall::items);
  }

  /**
   * Calls the operation {@code getThingAsync}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public String getThingAsync(GetThingAsync.Input input) throws IOException {
    return getThingAsync(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public String getThingAsync(GetThingAsync.Input input, CallOptions options) throws IOException {
    return GetThingAsyncCall.call(transport, basePath, input, options);
  }

  @Override
  public String getThingAsync(Context context, GetThingAsync.Input input) throws IOException {
    return getThingAsync(input, CallOptions.within(context));
  }

  /** Starts {@code getThingAsync}; the stage ends with what that returns or throws. */
  public CompletionStage<String> getThingAsyncAsync(GetThingAsync.Input input) {
    return getThingAsyncAsync(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public CompletionStage<String> getThingAsyncAsync(GetThingAsync.Input input,
      CallOptions options) {
    return calls.start(() -> getThingAsync(input, options));
  }
}
