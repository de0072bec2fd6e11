package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;
import java.util.List;

/** The layers around endpoints, in the order that a generated router shows. */
final class ShownLayers implements Layer {
  private final List<String> names;
  private final List<Layer> layers;

  ShownLayers(List<String> names, List<Layer> layers) {
    this.names = names;
    this.layers = layers;
  }

  List<Layer> layers() {
    return layers;
  }

  boolean shows(String name) {
    return names.contains(name);
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    return Layers.around(operation, layers, next);
  }
}
