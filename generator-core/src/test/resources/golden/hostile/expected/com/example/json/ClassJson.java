package com.example.json;

import com.example.model.AUXModel;
import com.example.model.INSTANCEModel;
import com.example.model.LEVEL;
import com.example.model.ObjectModel;
import com.example.model.OverrideModel;
import com.example.model.StringModel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Codecs of <code>*&#47; ../ "; class</code>, for {@link Json}. */
@Generated("input.json")
public final class ClassJson {
  /** The codec of {@link StringModel}. */
  public static final JsonCodec<StringModel> STRING_MODEL = StringModelCodec.INSTANCE;

  /** The codec of {@link ObjectModel}. */
  public static final JsonCodec<ObjectModel> OBJECT_MODEL = ObjectModelCodec.INSTANCE;

  /** The codec of {@link LEVEL}. */
  public static final JsonCodec<LEVEL> LEVEL = LEVELCodec.INSTANCE;

  /** The codec of {@link INSTANCEModel}. */
  public static final JsonCodec<INSTANCEModel> INSTANCE_MODEL = INSTANCEModelCodec.INSTANCE;

  /** The codec of {@link AUXModel}. */
  public static final JsonCodec<AUXModel> AUX_MODEL = AUXModelCodec.INSTANCE;

  /** The codec of {@link OverrideModel}. */
  public static final JsonCodec<OverrideModel> OVERRIDE_MODEL = OverrideModelCodec.INSTANCE;

  private ClassJson() {}
}
