package dev.gesso.cli.work;

import java.util.Optional;

/** Which Gesso this is. */
public final class Edition {

    private Edition() {}

    /** The name and the version, such as {@code gesso 0.1.0}; classes outside a jar have none. */
    public static String name() {
        return "gesso "
                + Optional.ofNullable(Edition.class.getPackage().getImplementationVersion())
                        .orElse("(unpackaged)");
    }
}
