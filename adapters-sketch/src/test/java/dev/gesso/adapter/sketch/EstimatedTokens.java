package dev.gesso.adapter.sketch;

import dev.gesso.core.port.TextTokenizer;

/** About four letters a token, which is what English text comes to. */
final class EstimatedTokens implements TextTokenizer {

    @Override
    public int count(String text) {
        return Math.ceilDiv(text.length(), 4);
    }
}
