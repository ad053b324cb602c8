package io.recordsmith.generator.emit;

import java.util.List;

/**
 * A paragraph or a list item.
 *
 * @param words safe to print, at least one; lines may break between them
 */
record JavadocBlock(boolean item, List<String> words) {
    JavadocBlock {
        words = List.copyOf(words);
    }
}
