package com.example.json;

import com.example.model.AddPortBody;
import com.example.model.AddPortBodyPage;
import com.example.model.AddPortResponse201;
import com.example.model.AddPortResponse201State;
import com.example.model.AddPortResponse400;
import com.example.model.AddPortResponseDefault;
import com.example.model.AddPortResponseDefault2;
import com.example.model.ListFleetShipsResponse200;
import com.example.model.ListFleetShipsResponse200Page;
import com.example.model.ListFleetShipsResponse404;
import com.example.model.ListFleetShipsResponse409;
import com.example.model.ListPortsResponse200;
import com.example.model.ListPortsResponse200Page;
import com.example.model.ListPortsResponse200PortsItem;
import com.example.model.ListPortsResponse200PortsItemState;
import com.example.model.ListPortsResponse404;
import com.example.model.ListPortsResponse409;
import com.example.model.ListShipsResponse200;
import com.example.model.ListShipsResponse200Page;
import com.example.model.ListShipsResponse404;
import com.example.model.ListShipsResponse409;
import com.example.model.ListShipsResponse429;
import com.example.model.Missing;
import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Codecs of {@code Fleet}, for {@link Json}. */
@Generated("input.yaml")
public final class FleetJson {
  /** The codec of {@link ListShipsResponse200}. */
  public static final JsonCodec<ListShipsResponse200> LIST_SHIPS_RESPONSE200 =
      ListShipsResponse200Codec.INSTANCE;

  /** The codec of {@link ListShipsResponse200Page}. */
  public static final JsonCodec<ListShipsResponse200Page> LIST_SHIPS_RESPONSE200_PAGE =
      ListShipsResponse200PageCodec.INSTANCE;

  /** The codec of {@link ListShipsResponse404}. */
  public static final JsonCodec<ListShipsResponse404> LIST_SHIPS_RESPONSE404 =
      ListShipsResponse404Codec.INSTANCE;

  /** The codec of {@link ListShipsResponse409}. */
  public static final JsonCodec<ListShipsResponse409> LIST_SHIPS_RESPONSE409 =
      ListShipsResponse409Codec.INSTANCE;

  /** The codec of {@link ListShipsResponse429}. */
  public static final JsonCodec<ListShipsResponse429> LIST_SHIPS_RESPONSE429 =
      ListShipsResponse429Codec.INSTANCE;

  /** The codec of {@link ListFleetShipsResponse200}. */
  public static final JsonCodec<ListFleetShipsResponse200> LIST_FLEET_SHIPS_RESPONSE200 =
      ListFleetShipsResponse200Codec.INSTANCE;

  /** The codec of {@link ListFleetShipsResponse200Page}. */
  public static final JsonCodec<ListFleetShipsResponse200Page> LIST_FLEET_SHIPS_RESPONSE200_PAGE =
      ListFleetShipsResponse200PageCodec.INSTANCE;

  /** The codec of {@link ListFleetShipsResponse404}. */
  public static final JsonCodec<ListFleetShipsResponse404> LIST_FLEET_SHIPS_RESPONSE404 =
      ListFleetShipsResponse404Codec.INSTANCE;

  /** The codec of {@link ListFleetShipsResponse409}. */
  public static final JsonCodec<ListFleetShipsResponse409> LIST_FLEET_SHIPS_RESPONSE409 =
      ListFleetShipsResponse409Codec.INSTANCE;

  /** The codec of {@link ListPortsResponse200}. */
  public static final JsonCodec<ListPortsResponse200> LIST_PORTS_RESPONSE200 =
      ListPortsResponse200Codec.INSTANCE;

  /** The codec of {@link ListPortsResponse200PortsItem}. */
  public static final JsonCodec<ListPortsResponse200PortsItem> LIST_PORTS_RESPONSE200_PORTS_ITEM =
      ListPortsResponse200PortsItemCodec.INSTANCE;

  /** The codec of {@link ListPortsResponse200PortsItemState}. */
  public static final JsonCodec<ListPortsResponse200PortsItemState> LIST_PORTS_RESPONSE200_PORTS_ITEM_STATE =
      ListPortsResponse200PortsItemStateCodec.INSTANCE;

  /** The codec of {@link ListPortsResponse200Page}. */
  public static final JsonCodec<ListPortsResponse200Page> LIST_PORTS_RESPONSE200_PAGE =
      ListPortsResponse200PageCodec.INSTANCE;

  /** The codec of {@link ListPortsResponse404}. */
  public static final JsonCodec<ListPortsResponse404> LIST_PORTS_RESPONSE404 =
      ListPortsResponse404Codec.INSTANCE;

  /** The codec of {@link ListPortsResponse409}. */
  public static final JsonCodec<ListPortsResponse409> LIST_PORTS_RESPONSE409 =
      ListPortsResponse409Codec.INSTANCE;

  /** The codec of {@link AddPortBody}. */
  public static final JsonCodec<AddPortBody> ADD_PORT_BODY = AddPortBodyCodec.INSTANCE;

  /** The codec of {@link AddPortBodyPage}. */
  public static final JsonCodec<AddPortBodyPage> ADD_PORT_BODY_PAGE = AddPortBodyPageCodec.INSTANCE;

  /** The codec of {@link AddPortResponse201}. */
  public static final JsonCodec<AddPortResponse201> ADD_PORT_RESPONSE201 =
      AddPortResponse201Codec.INSTANCE;

  /** The codec of {@link AddPortResponse201State}. */
  public static final JsonCodec<AddPortResponse201State> ADD_PORT_RESPONSE201_STATE =
      AddPortResponse201StateCodec.INSTANCE;

  /** The codec of {@link AddPortResponse400}. */
  public static final JsonCodec<AddPortResponse400> ADD_PORT_RESPONSE400 =
      AddPortResponse400Codec.INSTANCE;

  /** The codec of {@link AddPortResponseDefault}. */
  public static final JsonCodec<AddPortResponseDefault> ADD_PORT_RESPONSE_DEFAULT =
      AddPortResponseDefaultCodec.INSTANCE;

  /** The codec of {@link AddPortResponseDefault2}. */
  public static final JsonCodec<AddPortResponseDefault2> ADD_PORT_RESPONSE_DEFAULT2 =
      AddPortResponseDefault2Codec.INSTANCE;

  /** The codec of {@link Ship}. */
  public static final JsonCodec<Ship> SHIP = ShipCodec.INSTANCE;

  /** The codec of {@link Missing}. */
  public static final JsonCodec<Missing> MISSING = MissingCodec.INSTANCE;

  private FleetJson() {}
}
