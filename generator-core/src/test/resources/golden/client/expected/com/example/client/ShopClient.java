package com.example.client;

import com.example.api.Copy;
import com.example.api.CreateThing;
import com.example.api.DefaultApi;
import com.example.api.DeleteThings;
import com.example.api.Either;
import com.example.api.GetThing;
import com.example.api.HeadThings;
import com.example.api.Lines;
import com.example.api.SendForm;
import com.example.api.Texts;
import com.example.api.ThingsApi;
import com.example.api.Upload;
import com.example.api.Watch;
import com.example.api.Xml;
import com.example.model.Filter;
import com.example.model.Thing;
import dev.armature.runtime.Context;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Events;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls {@code Shop}. Thread-safe. It can stand as handler, too: then it passes calls on. */
@Generated("input.yaml")
public final class ShopClient implements ThingsApi, DefaultApi {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of(
      SecurityScheme.header("key", "X-Key"));

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private final Transport transport;
  private final String basePath;

  private ShopClient(Transport transport, String basePath) {
    this.transport = transport;
    this.basePath = basePath;
  }

  /**
   * A client at the contract's own base path.
   *
   * @param transport takes requests to the server
   */
  public static ShopClient of(Transport transport) {
    return new ShopClient(transport, "/v1");
  }

  /**
   * The same client with another path before all others.
   *
   * @param path empty for none, else with a leading slash only; encoded
   */
  public ShopClient basePath(String path) {
    return new ShopClient(transport, path);
  }

  /**
   * Gets a thing.
   *
   * @throws NotFoundFaultException for {@code 404}: No such thing
   * @throws GoneException for {@code 410}: No longer
   * @throws TooManyRequestsStringException for {@code 429}: Too many
   * @throws ServerErrorFaultException for {@code 5XX}: Our fault
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public GetThing.Result getThing(GetThing.Input input) throws IOException {
    return getThing(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public GetThing.Result getThing(GetThing.Input input, CallOptions options) throws IOException {
    return GetThingCall.call(transport, basePath, input, options);
  }

  @Override
  public GetThing.Result getThing(Context context, GetThing.Input input) throws IOException {
    return getThing(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code createThing}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Thing createThing(CreateThing.Input input) throws IOException {
    return createThing(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Thing createThing(CreateThing.Input input, CallOptions options) throws IOException {
    return CreateThingCall.call(transport, basePath, input, options);
  }

  @Override
  public Thing createThing(Context context, CreateThing.Input input) throws IOException {
    return createThing(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code deleteThings}.
   *
   * @throws DefaultFaultException for {@code default}: Not
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public void deleteThings(DeleteThings.Input input) throws IOException {
    deleteThings(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public void deleteThings(DeleteThings.Input input, CallOptions options) throws IOException {
    DeleteThingsCall.call(transport, basePath, input, options);
  }

  @Override
  public void deleteThings(Context context, DeleteThings.Input input) throws IOException {
    deleteThings(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code headThings}.
   *
   * @throws NotFoundException for {@code 404}: None
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public HeadThings.Result headThings(HeadThings.Input input) throws IOException {
    return headThings(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public HeadThings.Result headThings(HeadThings.Input input, CallOptions options)
      throws IOException {
    return HeadThingsCall.call(transport, basePath, input, options);
  }

  @Override
  public HeadThings.Result headThings(Context context, HeadThings.Input input) throws IOException {
    return headThings(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code sendForm}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public String sendForm(SendForm.Input input) throws IOException {
    return sendForm(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public String sendForm(SendForm.Input input, CallOptions options) throws IOException {
    return SendFormCall.call(transport, basePath, input, options);
  }

  @Override
  public String sendForm(Context context, SendForm.Input input) throws IOException {
    return sendForm(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code upload}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public long upload(Upload.Input input) throws IOException {
    return upload(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public long upload(Upload.Input input, CallOptions options) throws IOException {
    return UploadCall.call(transport, basePath, input, options);
  }

  @Override
  public long upload(Context context, Upload.Input input) throws IOException {
    return upload(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code either}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public @Nullable String either(Either.Input input) throws IOException {
    return either(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public @Nullable String either(Either.Input input, CallOptions options) throws IOException {
    return EitherCall.call(transport, basePath, input, options);
  }

  @Override
  public @Nullable String either(Context context, Either.Input input) throws IOException {
    return either(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code xml}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Filter xml(Xml.Input input) throws IOException {
    return xml(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Filter xml(Xml.Input input, CallOptions options) throws IOException {
    return XmlCall.call(transport, basePath, input, options);
  }

  @Override
  public Filter xml(Context context, Xml.Input input) throws IOException {
    return xml(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code copy}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public ByteSource copy(Copy.Input input) throws IOException {
    return copy(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public ByteSource copy(Copy.Input input, CallOptions options) throws IOException {
    return CopyCall.call(transport, basePath, input, options);
  }

  @Override
  public ByteSource copy(Context context, Copy.Input input) throws IOException {
    return copy(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code watch}.
   *
   * @throws NotFoundException for {@code 404}: None
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Events<Filter> watch(Watch.Input input) throws IOException {
    return watch(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Events<Filter> watch(Watch.Input input, CallOptions options) throws IOException {
    return WatchCall.call(transport, basePath, input, options);
  }

  @Override
  public Events<Filter> watch(Context context, Watch.Input input) throws IOException {
    return watch(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code texts}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Events<String> texts(Texts.Input input) throws IOException {
    return texts(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Events<String> texts(Texts.Input input, CallOptions options) throws IOException {
    return TextsCall.call(transport, basePath, input, options);
  }

  @Override
  public Events<String> texts(Context context, Texts.Input input) throws IOException {
    return texts(input, CallOptions.within(context));
  }

  /**
   * Calls the operation {@code lines}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Events<Filter> lines(Lines.Input input) throws IOException {
    return lines(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Events<Filter> lines(Lines.Input input, CallOptions options) throws IOException {
    return LinesCall.call(transport, basePath, input, options);
  }

  @Override
  public Events<Filter> lines(Context context, Lines.Input input) throws IOException {
    return lines(input, CallOptions.within(context));
  }
}
