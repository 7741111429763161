package dev.gesso.cli.archive;

import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.Amount;
import dev.gesso.cli.terminal.Progress;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Desk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.usecase.FindImages;
import dev.gesso.core.usecase.Found;
import dev.gesso.core.usecase.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pictures of a store, as a person names them. */
public final class Album {

    /** Stands for the newest picture; Gesso gives no picture that name. */
    private static final String LATEST = "latest";

    private static final int PAGE = 200;

    private final WatchedStore store;
    private final Terminal terminal;
    private final FindImages search;

    private Album(WatchedStore store, Terminal terminal) {
        this.store = store;
        this.terminal = terminal;
        this.search = new FindImages(store);
    }

    public static Album of(Desk desk) {
        if (desk.settings().store() instanceof StorageSettings.InMemory) {
            throw StopException.usage(
                    "the store is memory, which holds nothing from one run to the next", "name a --store");
        }
        return new Album(new WatchedStore(desk.workshop().store()), desk.terminal());
    }

    /** Does something with many pictures; a person sees that it goes on, and how many were looked at. */
    public <T> T watching(String work, Function<Progress, T> done) {
        try (Progress progress = Progress.of(terminal, work, this::soFar)) {
            return done.apply(progress);
        }
    }

    /** Ends with a {@link java.util.concurrent.CancellationException} when its thread is interrupted. */
    public ImageStore store() {
        return store;
    }

    /** The picture of that name, whole. */
    public KeptImage image(String text) {
        return store.find(name(text)).orElseThrow(() -> none(text));
    }

    /** The name of a picture that is there, though it may be damaged. */
    public ImageName name(String text) {
        ImageName name = text.equals(LATEST) ? latest() : ImageName.parse(text).orElseThrow(() -> none(text));
        if (!isThere(name)) {
            throw none(text);
        }
        return name;
    }

    /** A page of what is wanted, searching on until it is full or there is nothing more. */
    public Found page(Wanted wanted, Optional<ImageName> before, int most) {
        List<KeptImage> images = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Optional<ImageName> position = before;
        do {
            Found found = search.find(wanted, position, most - images.size());
            images.addAll(found.images());
            unread.addAll(found.unread());
            position = found.next();
        } while (position.isPresent() && images.size() < most);
        return new Found(images, unread, position);
    }

    /** Shows all that is wanted, the newest first; gives those that cannot be read. */
    public List<Unread> forEach(Wanted wanted, Consumer<KeptImage> shown) {
        List<Unread> unread = new ArrayList<>();
        pages(wanted).forEach(found -> {
            found.images().forEach(shown);
            unread.addAll(found.unread());
        });
        return unread;
    }

    /** All that is wanted, the newest first, as far as somebody looks. */
    Stream<Found> pages(Wanted wanted) {
        return search.pages(wanted, PAGE);
    }

    private String soFar() {
        return store.looked() == 0 ? "" : Amount.of(store.looked(), "picture") + " looked at";
    }

    private ImageName latest() {
        return store.newest(Optional.empty(), 1).stream()
                .findFirst()
                .orElseThrow(() -> StopException.usage("nothing is kept there", "draw something: gesso generate"));
    }

    private boolean isThere(ImageName name) {
        try {
            return store.find(name).isPresent();
        } catch (StorageException failed) {
            if (failed.failure().isOfOnePicture()) {
                return true;
            }
            throw failed;
        }
    }

    private static StopException none(String text) {
        return StopException.usage("there is no picture " + text, "gesso images ls lists them");
    }
}
