package dev.gesso.adapter.storage.bucket;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.OptionalLong;

/** A program with little memory that keeps pictures of 60 MB each in a bucket: {@code ENDPOINT PICTURES}. */
final class KeepingLargePictures {

    static final int BYTES = 60_000_000;

    private KeepingLargePictures() {}

    public static void main(String[] arguments) {
        ImageStore store = BucketImageStore.in(S3Server.settings(URI.create(arguments[0])));
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            ImageSource picture = new Grey(number);
            store.keep(new ImageName("large-" + number), picture, Manifests.bare(ImageDigest.of(picture)));
        }
    }

    /** Bytes that are all alike and nowhere in memory. */
    private record Grey(int shade) implements ImageSource {
        @Override
        public InputStream open() {
            return new GreyStream(shade);
        }

        @Override
        public String name() {
            return "grey.png";
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(BYTES);
        }
    }

    private static final class GreyStream extends InputStream {
        private final int shade;
        private int left = BYTES;

        GreyStream(int shade) {
            this.shade = shade;
        }

        @Override
        public int read() {
            return left-- > 0 ? shade : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) shade);
            left -= count;
            return count;
        }
    }
}
