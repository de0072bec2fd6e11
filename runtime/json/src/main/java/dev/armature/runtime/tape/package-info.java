/**
 * JSON documents as they lie in memory: a tokenizer over UTF-8 bytes, and the tape it fills, on
 * which compiled validators and codecs work. The grammar is that of RFC 8259, exactly.
 */
@NullMarked
package dev.armature.runtime.tape;

import org.jspecify.annotations.NullMarked;
