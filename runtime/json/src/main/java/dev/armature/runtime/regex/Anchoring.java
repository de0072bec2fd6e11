package dev.armature.runtime.regex;

/** Tells whether a part can match at the beginning of the text only. */
final class Anchoring implements PatternNode.Visitor<Boolean> {
  private Anchoring() {}

  static boolean isAtStart(PatternNode node) {
    return node.accept(new Anchoring());
  }

  @Override
  public Boolean one(PatternNode.One one) {
    return false;
  }

  @Override
  public Boolean sequence(PatternNode.Sequence sequence) {
    return !sequence.parts().isEmpty() && sequence.parts().get(0).accept(this);
  }

  @Override
  public Boolean choice(PatternNode.Choice choice) {
    return choice.options().stream().allMatch(option -> option.accept(this));
  }

  @Override
  public Boolean repeat(PatternNode.Repeat repeat) {
    return repeat.min() > 0 && repeat.body().accept(this);
  }

  @Override
  public Boolean group(PatternNode.Group group) {
    return group.body().accept(this);
  }

  @Override
  public Boolean reference(PatternNode.Reference reference) {
    return false;
  }

  @Override
  public Boolean place(PatternNode.Place place) {
    return place == PatternNode.Place.START;
  }

  @Override
  public Boolean look(PatternNode.Look look) {
    return false;
  }
}
