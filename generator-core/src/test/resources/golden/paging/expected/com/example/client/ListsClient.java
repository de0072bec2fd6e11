package com.example.client;

import com.example.api.Deep;
import com.example.api.DefaultApi;
import com.example.api.ListNumbered;
import com.example.api.ListOffset;
import com.example.api.ListPage;
import com.example.api.ListSmall;
import com.example.api.ListThings;
import com.example.api.ListThingsPages;
import com.example.api.Search;
import com.example.model.Thing;
import com.example.model.ThingPage;
import dev.armature.runtime.Context;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.Pages;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.security.SecurityScheme;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls {@code Lists}. Thread-safe. It can stand as handler, too: then it passes calls on. */
@Generated("input.yaml")
public final class ListsClient implements DefaultApi {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of();

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private final Transport transport;
  private final String basePath;

  private ListsClient(Transport transport, String basePath) {
    this.transport = transport;
    this.basePath = basePath;
  }

  /**
   * A client at the contract's own base path.
   *
   * @param transport takes requests to the server
   */
  public static ListsClient of(Transport transport) {
    return new ListsClient(transport, "/v1");
  }

  /**
   * The same client with another path before all others.
   *
   * @param path empty for none, else with a leading slash only; encoded
   */
  public ListsClient basePath(String path) {
    return new ListsClient(transport, path);
  }

  /**
   * Calls the operation {@code listThings}.
   *
   * @throws NotFoundException for {@code 404}: No such list
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public ThingPage listThings(ListThings.Input input) throws IOException {
    return listThings(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public ThingPage listThings(ListThings.Input input, CallOptions options) throws IOException {
    return ListThingsCall.call(transport, basePath, input, options);
  }

  @Override
  public ThingPage listThings(Context context, ListThings.Input input) throws IOException {
    return listThings(input, CallOptions.within(context));
  }

  /** The pages of {@code listThings}, from the input's on; each is asked for when wanted. */
  public Pages<ThingPage> listThingsPages_(ListThings.Input input) {
    return listThingsPages_(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<ThingPage> listThingsPages_(ListThings.Input input, CallOptions options) {
    return ListThingsCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listThings}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<Thing> listThingsAll(ListThings.Input input) {
    return listThingsAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Thing> listThingsAll(ListThings.Input input, CallOptions options) {
    return listThingsPages_(input, options).items(ListThingsCall::items);
  }

  /**
   * Calls the operation {@code deep}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Deep.Result deep(Deep.Input input) throws IOException {
    return deep(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Deep.Result deep(Deep.Input input, CallOptions options) throws IOException {
    return DeepCall.call(transport, basePath, input, options);
  }

  @Override
  public Deep.Result deep(Context context, Deep.Input input) throws IOException {
    return deep(input, CallOptions.within(context));
  }

  /** The pages of {@code deep}, from the input's on; each is asked for when wanted. */
  public Pages<Deep.Result> deepPages(Deep.Input input) {
    return deepPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Deep.Result> deepPages(Deep.Input input, CallOptions options) {
    return DeepCall.pages(transport, basePath, input, options);
  }

  /** The items of all pages of {@code deep}, from the input's on; each is asked for when wanted. */
  public Pages<String> deepAll(Deep.Input input) {
    return deepAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<String> deepAll(Deep.Input input, CallOptions options) {
    return deepPages(input, options).items(DeepCall::items);
  }

  /**
   * Calls the operation {@code listOffset}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public ThingPage listOffset(ListOffset.Input input) throws IOException {
    return listOffset(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public ThingPage listOffset(ListOffset.Input input, CallOptions options) throws IOException {
    return ListOffsetCall.call(transport, basePath, input, options);
  }

  @Override
  public ThingPage listOffset(Context context, ListOffset.Input input) throws IOException {
    return listOffset(input, CallOptions.within(context));
  }

  /** The pages of {@code listOffset}, from the input's on; each is asked for when wanted. */
  public Pages<ThingPage> listOffsetPages(ListOffset.Input input) {
    return listOffsetPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<ThingPage> listOffsetPages(ListOffset.Input input, CallOptions options) {
    return ListOffsetCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listOffset}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<Thing> listOffsetAll(ListOffset.Input input) {
    return listOffsetAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Thing> listOffsetAll(ListOffset.Input input, CallOptions options) {
    return listOffsetPages(input, options).items(ListOffsetCall::items);
  }

  /**
   * Calls the operation {@code listSmall}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public List<@Nullable String> listSmall(ListSmall.Input input) throws IOException {
    return listSmall(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public List<@Nullable String> listSmall(ListSmall.Input input, CallOptions options)
      throws IOException {
    return ListSmallCall.call(transport, basePath, input, options);
  }

  @Override
  public List<@Nullable String> listSmall(Context context, ListSmall.Input input)
      throws IOException {
    return listSmall(input, CallOptions.within(context));
  }

  /** The pages of {@code listSmall}, from the input's on; each is asked for when wanted. */
  public Pages<List<@Nullable String>> listSmallPages(ListSmall.Input input) {
    return listSmallPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<List<@Nullable String>> listSmallPages(ListSmall.Input input, CallOptions options) {
    return ListSmallCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listSmall}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<@Nullable String> listSmallAll(ListSmall.Input input) {
    return listSmallAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<@Nullable String> listSmallAll(ListSmall.Input input, CallOptions options) {
    return listSmallPages(input, options).items(ListSmallCall::items);
  }

  /**
   * Calls the operation {@code listPage}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public ThingPage listPage(ListPage.Input input) throws IOException {
    return listPage(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public ThingPage listPage(ListPage.Input input, CallOptions options) throws IOException {
    return ListPageCall.call(transport, basePath, input, options);
  }

  @Override
  public ThingPage listPage(Context context, ListPage.Input input) throws IOException {
    return listPage(input, CallOptions.within(context));
  }

  /** The pages of {@code listPage}, from the input's on; each is asked for when wanted. */
  public Pages<ThingPage> listPagePages(ListPage.Input input) {
    return listPagePages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<ThingPage> listPagePages(ListPage.Input input, CallOptions options) {
    return ListPageCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listPage}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<Thing> listPageAll(ListPage.Input input) {
    return listPageAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Thing> listPageAll(ListPage.Input input, CallOptions options) {
    return listPagePages(input, options).items(ListPageCall::items);
  }

  /**
   * Calls the operation {@code listNumbered}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public List<Integer> listNumbered(ListNumbered.Input input) throws IOException {
    return listNumbered(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public List<Integer> listNumbered(ListNumbered.Input input, CallOptions options)
      throws IOException {
    return ListNumberedCall.call(transport, basePath, input, options);
  }

  @Override
  public List<Integer> listNumbered(Context context, ListNumbered.Input input) throws IOException {
    return listNumbered(input, CallOptions.within(context));
  }

  /** The pages of {@code listNumbered}, from the input's on; each is asked for when wanted. */
  public Pages<List<Integer>> listNumberedPages(ListNumbered.Input input) {
    return listNumberedPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<List<Integer>> listNumberedPages(ListNumbered.Input input, CallOptions options) {
    return ListNumberedCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code listNumbered}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<Integer> listNumberedAll(ListNumbered.Input input) {
    return listNumberedAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Integer> listNumberedAll(ListNumbered.Input input, CallOptions options) {
    return listNumberedPages(input, options).items(ListNumberedCall::items);
  }

  /**
   * Calls the operation {@code search}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public Search.Result search(Search.Input input) throws IOException {
    return search(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public Search.Result search(Search.Input input, CallOptions options) throws IOException {
    return SearchCall.call(transport, basePath, input, options);
  }

  @Override
  public Search.Result search(Context context, Search.Input input) throws IOException {
    return search(input, CallOptions.within(context));
  }

  /** The pages of {@code search}, from the input's on; each is asked for when wanted. */
  public Pages<Search.Result> searchPages(Search.Input input) {
    return searchPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Search.Result> searchPages(Search.Input input, CallOptions options) {
    return SearchCall.pages(transport, basePath, input, options);
  }

  /**
   * The items of all pages of {@code search}, from the input's on; each is asked for when
   * wanted.
   */
  public Pages<Thing> searchAll(Search.Input input) {
    return searchAll(input, CallOptions.NONE);
  }

  /** The same with what is wanted of each call beside its input. */
  public Pages<Thing> searchAll(Search.Input input, CallOptions options) {
    return searchPages(input, options).items(SearchCall::items);
  }

  /**
   * Calls the operation {@code listThingsPages}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public int listThingsPages(ListThingsPages.Input input) throws IOException {
    return listThingsPages(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public int listThingsPages(ListThingsPages.Input input, CallOptions options) throws IOException {
    return ListThingsPagesCall.call(transport, basePath, input, options);
  }

  @Override
  public int listThingsPages(Context context, ListThingsPages.Input input) throws IOException {
    return listThingsPages(input, CallOptions.within(context));
  }
}
