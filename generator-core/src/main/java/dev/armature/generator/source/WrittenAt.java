package dev.armature.generator.source;

/**
 * Where an object stands in the text, if a tree that was made of the text has it elsewhere.
 *
 * @param document whose text it is; relative references in the object start there
 * @param pointer the way to it in that document
 */
public record WrittenAt(Document document, JsonPointer pointer) {}
