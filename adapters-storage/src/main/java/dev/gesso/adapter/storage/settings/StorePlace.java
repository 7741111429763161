package dev.gesso.adapter.storage.settings;

import dev.gesso.core.settings.SettingValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the setting {@code store} says. */
public sealed interface StorePlace {

    /** The word {@code memory}. */
    record Memory() implements StorePlace {}

    /** A path as a person wrote it. */
    record Folder(String path) implements StorePlace {}

    /** An address such as {@code s3://bucket/prefix}. */
    record Bucket(String bucket, String prefix) implements StorePlace {}

    /** How it is read. */
    static SettingValue<StorePlace> value() {
        return new SettingValue<>(
                "memory, a folder, or s3://BUCKET/PREFIX with plain letters, digits and -_.=", StorePlace::parse);
    }

    private static Optional<StorePlace> parse(String text) {
        if (text.equals("memory")) {
            return Optional.of(new Memory());
        }
        if (text.startsWith("s3:")) {
            Matcher address = Address.OF_BUCKET.matcher(text);
            return address.matches() ? Optional.of(new Bucket(address.group(1), address.group(2))) : Optional.empty();
        }
        return SettingValue.path().reader().apply(text).map(path -> new Folder(path.toString()));
    }

    /** Holds the pattern, which an interface cannot keep to itself. */
    final class Address {
        private static final Pattern OF_BUCKET = Pattern.compile(
                "s3://([A-Za-z0-9][A-Za-z0-9._-]{1,62})/?((?:[A-Za-z0-9_=-][A-Za-z0-9._=-]{0,99}/?){0,9})");

        private Address() {}
    }
}
