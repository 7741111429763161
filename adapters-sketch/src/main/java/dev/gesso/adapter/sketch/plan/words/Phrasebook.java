package dev.gesso.adapter.sketch.plan.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Phrases of one or more words, and what each stands for. Finds the longest that begins at a word. */
public final class Phrasebook<V> {

    private static final String BETWEEN_WORDS = " -";

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>();
    }

    /**
     * The longest phrase found.
     *
     * @param length number of its words
     * @param values of the phrase as it stands
     * @param singular values of the phrase with its last word in the singular
     */
    public record Match<V>(int length, List<V> values, List<V> singular) {}

    /** Adds a meaning to words of lower case; a phrase may have several. Only while the book is being made. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        StringTokenizer words = new StringTokenizer(phrase, BETWEEN_WORDS);
        while (words.hasMoreTokens()) {
            node = node.next.computeIfAbsent(words.nextToken(), unused -> new Node<>());
        }
        node.values.add(value);
    }

    /** The meanings of a whole phrase as it stands. */
    public List<V> values(String phrase) {
        return whole(phrase).map(Match::values).orElse(List.of());
    }

    /** Whether a whole phrase, or its singular, means anything. */
    public boolean knows(String phrase) {
        return whole(phrase).isPresent();
    }

    private Optional<Match<V>> whole(String phrase) {
        List<Token> words = Tokenizer.tokens(phrase);
        return longest(words, 0).filter(match -> match.length() == words.size());
    }

    public Optional<Match<V>> longest(List<Token> tokens, int from) {
        Optional<Match<V>> best = Optional.empty();
        Node<V> node = root;
        for (int at = from; at < tokens.size() && tokens.get(at).isWord(); at++) {
            String word = tokens.get(at).text();
            Node<V> exact = node.next.get(word);
            List<V> values = exact == null ? List.of() : exact.values;
            List<V> singular = singular(node, word);
            if (!values.isEmpty() || !singular.isEmpty()) {
                best = Optional.of(new Match<>(at + 1 - from, List.copyOf(values), singular));
            }
            if (exact == null) {
                break;
            }
            node = exact;
        }
        return best;
    }

    private static <V> List<V> singular(Node<V> node, String word) {
        for (String candidate : Singular.of(word)) {
            Node<V> found = node.next.get(candidate);
            if (found != null && !found.values.isEmpty()) {
                return List.copyOf(found.values);
            }
        }
        return List.of();
    }
}
