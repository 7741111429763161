package dev.gesso.adapter.sketch.art;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One set's drawings as text. They lie in deflated blocks of a few, so that a cold start opens only the blocks it needs.
 * Safe for many threads.
 */
final class Pack {

    /** No block is larger when opened. */
    private static final int BLOCK_LIMIT = 1 << 20;

    private final byte[] blocks;
    private final Map<String, Block> blockOf;

    private Pack(byte[] blocks, Map<String, Block> blockOf) {
        this.blocks = blocks;
        this.blockOf = blockOf;
    }

    static Pack open(ArtSet set) {
        Map<String, Block> blockOf = new HashMap<>();
        int start = 0;
        for (String line : Resources.lines(Pack.class, set.file() + ".index")) {
            String[] columns = line.split("\t", -1);
            Block block = new Block(start, Integer.parseInt(columns[0]));
            for (String id : columns[1].split(" ", -1)) {
                blockOf.put(id, block);
            }
            start += block.length();
        }
        return new Pack(Resources.bytes(Pack.class, set.file() + ".pack"), blockOf);
    }

    Set<String> ids() {
        return Set.copyOf(blockOf.keySet());
    }

    /** The inside of a drawing's SVG element. */
    Optional<String> body(String id) {
        return Optional.ofNullable(blockOf.get(id)).map(block -> bodyIn(inflated(block), id));
    }

    private static String bodyIn(String text, String id) {
        String start = id + "\t";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the index promises a drawing that is missing: " + id));
    }

    private String inflated(Block block) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(blocks, block.start(), block.length());
            byte[] text = new byte[BLOCK_LIMIT];
            return new String(text, 0, inflater.inflate(text), StandardCharsets.UTF_8);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("a block of drawings is broken", broken);
        } finally {
            inflater.end();
        }
    }

    private record Block(int start, int length) {}
}
