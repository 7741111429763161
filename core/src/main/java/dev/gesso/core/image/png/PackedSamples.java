package dev.gesso.core.image.png;

/**
 * One sample of 1, 2, 4 or 8 bits for each pixel, looked up in a table.
 *
 * @param table one value for each of 256 samples
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PackedSamples(int bits, byte[] table) implements UnfilteredRows.Samples {

    @Override
    public void read(byte[] row, int at, int width, byte[] into) {
        int mask = (1 << bits) - 1;
        for (int x = 0; x < width; x++) {
            int bit = x * bits;
            int sample = (row[at + (bit >> 3)] >> (8 - bits - (bit & 7))) & mask;
            into[x] = table[sample];
        }
    }
}
