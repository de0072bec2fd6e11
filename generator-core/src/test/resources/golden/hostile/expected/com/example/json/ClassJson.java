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

/** Reads and writes JSON of <code>*&#47; ../ "; class</code>. */
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

  /**
   * Reads {@link StringModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static StringModel readStringModel(byte[] json) {
    return Json.read(json, StringModelCodec.INSTANCE);
  }

  /** Writes {@link StringModel} in UTF-8. */
  public static byte[] writeStringModel(StringModel value) {
    return Json.write(StringModelCodec.INSTANCE, value);
  }

  /**
   * Reads {@link ObjectModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static ObjectModel readObjectModel(byte[] json) {
    return Json.read(json, ObjectModelCodec.INSTANCE);
  }

  /** Writes {@link ObjectModel} in UTF-8. */
  public static byte[] writeObjectModel(ObjectModel value) {
    return Json.write(ObjectModelCodec.INSTANCE, value);
  }

  /**
   * Reads {@link LEVEL}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static LEVEL readLEVEL(byte[] json) {
    return Json.read(json, LEVELCodec.INSTANCE);
  }

  /** Writes {@link LEVEL} in UTF-8. */
  public static byte[] writeLEVEL(LEVEL value) {
    return Json.write(LEVELCodec.INSTANCE, value);
  }

  /**
   * Reads {@link INSTANCEModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static INSTANCEModel readINSTANCEModel(byte[] json) {
    return Json.read(json, INSTANCEModelCodec.INSTANCE);
  }

  /** Writes {@link INSTANCEModel} in UTF-8. */
  public static byte[] writeINSTANCEModel(INSTANCEModel value) {
    return Json.write(INSTANCEModelCodec.INSTANCE, value);
  }

  /**
   * Reads {@link AUXModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static AUXModel readAUXModel(byte[] json) {
    return Json.read(json, AUXModelCodec.INSTANCE);
  }

  /** Writes {@link AUXModel} in UTF-8. */
  public static byte[] writeAUXModel(AUXModel value) {
    return Json.write(AUXModelCodec.INSTANCE, value);
  }

  /**
   * Reads {@link OverrideModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static OverrideModel readOverrideModel(byte[] json) {
    return Json.read(json, OverrideModelCodec.INSTANCE);
  }

  /** Writes {@link OverrideModel} in UTF-8. */
  public static byte[] writeOverrideModel(OverrideModel value) {
    return Json.write(OverrideModelCodec.INSTANCE, value);
  }
}
