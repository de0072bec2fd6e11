package com.example.json;

import com.example.model.AddPortBody;
import com.example.model.AddPortBodyPage;
import com.example.model.BadRequestWithABCAnd2More;
import com.example.model.ConflictWithReasonUntil;
import com.example.model.CreatedWithState;
import com.example.model.CreatedWithStateState;
import com.example.model.DefaultWithMissingOrLine;
import com.example.model.DefaultWithMissingOrLine2;
import com.example.model.Fault;
import com.example.model.Missing;
import com.example.model.NotFoundWithCodeMessage;
import com.example.model.NotFoundWithCodeStringMessageString;
import com.example.model.OkWithPortsPage;
import com.example.model.OkWithShipsPage;
import com.example.model.PageWithNextTotal;
import com.example.model.PortsItemWithNameState;
import com.example.model.PortsItemWithNameStateState;
import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Codecs of {@code Fleet}, for {@link Json}. */
@Generated("input.yaml")
public final class FleetJson {
  /** The codec of {@link OkWithShipsPage}. */
  public static final JsonCodec<OkWithShipsPage> OK_WITH_SHIPS_PAGE = OkWithShipsPageCodec.INSTANCE;

  /** The codec of {@link PageWithNextTotal}. */
  public static final JsonCodec<PageWithNextTotal> PAGE_WITH_NEXT_TOTAL =
      PageWithNextTotalCodec.INSTANCE;

  /** The codec of {@link NotFoundWithCodeStringMessageString}. */
  public static final JsonCodec<NotFoundWithCodeStringMessageString> NOT_FOUND_WITH_CODE_STRING_MESSAGE_STRING =
      NotFoundWithCodeStringMessageStringCodec.INSTANCE;

  /** The codec of {@link Fault}. */
  public static final JsonCodec<Fault> FAULT = FaultCodec.INSTANCE;

  /** The codec of {@link OkWithPortsPage}. */
  public static final JsonCodec<OkWithPortsPage> OK_WITH_PORTS_PAGE = OkWithPortsPageCodec.INSTANCE;

  /** The codec of {@link PortsItemWithNameState}. */
  public static final JsonCodec<PortsItemWithNameState> PORTS_ITEM_WITH_NAME_STATE =
      PortsItemWithNameStateCodec.INSTANCE;

  /** The codec of {@link PortsItemWithNameStateState}. */
  public static final JsonCodec<PortsItemWithNameStateState> PORTS_ITEM_WITH_NAME_STATE_STATE =
      PortsItemWithNameStateStateCodec.INSTANCE;

  /** The codec of {@link NotFoundWithCodeMessage}. */
  public static final JsonCodec<NotFoundWithCodeMessage> NOT_FOUND_WITH_CODE_MESSAGE =
      NotFoundWithCodeMessageCodec.INSTANCE;

  /** The codec of {@link ConflictWithReasonUntil}. */
  public static final JsonCodec<ConflictWithReasonUntil> CONFLICT_WITH_REASON_UNTIL =
      ConflictWithReasonUntilCodec.INSTANCE;

  /** The codec of {@link AddPortBody}. */
  public static final JsonCodec<AddPortBody> ADD_PORT_BODY = AddPortBodyCodec.INSTANCE;

  /** The codec of {@link AddPortBodyPage}. */
  public static final JsonCodec<AddPortBodyPage> ADD_PORT_BODY_PAGE = AddPortBodyPageCodec.INSTANCE;

  /** The codec of {@link CreatedWithState}. */
  public static final JsonCodec<CreatedWithState> CREATED_WITH_STATE =
      CreatedWithStateCodec.INSTANCE;

  /** The codec of {@link CreatedWithStateState}. */
  public static final JsonCodec<CreatedWithStateState> CREATED_WITH_STATE_STATE =
      CreatedWithStateStateCodec.INSTANCE;

  /** The codec of {@link BadRequestWithABCAnd2More}. */
  public static final JsonCodec<BadRequestWithABCAnd2More> BAD_REQUEST_WITH_ABC_AND2_MORE =
      BadRequestWithABCAnd2MoreCodec.INSTANCE;

  /** The codec of {@link DefaultWithMissingOrLine}. */
  public static final JsonCodec<DefaultWithMissingOrLine> DEFAULT_WITH_MISSING_OR_LINE =
      DefaultWithMissingOrLineCodec.INSTANCE;

  /** The codec of {@link DefaultWithMissingOrLine2}. */
  public static final JsonCodec<DefaultWithMissingOrLine2> DEFAULT_WITH_MISSING_OR_LINE2 =
      DefaultWithMissingOrLine2Codec.INSTANCE;

  /** The codec of {@link Ship}. */
  public static final JsonCodec<Ship> SHIP = ShipCodec.INSTANCE;

  /** The codec of {@link Missing}. */
  public static final JsonCodec<Missing> MISSING = MissingCodec.INSTANCE;

  private FleetJson() {}
}
