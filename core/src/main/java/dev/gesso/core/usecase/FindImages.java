package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.OneOrAll;
import dev.gesso.core.port.StorageException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds kept pictures by what their manifests say, the newest first; reads no picture. Safe for many threads. */
public final class FindImages {

    /** How many manifests one search reads, so that none takes long, however rare what is wanted may be. */
    static final int EFFORT = 10_000;

    private static final int PAGE = 200;

    private final ImageStore store;

    @Inject
    public FindImages(ImageStore store) {
        this.store = store;
    }

    /**
     * Searches back from a name, or from the newest where there is none.
     *
     * @param most the size of a page; it may be smaller, even empty, and yet not be the last
     */
    public Found find(Wanted wanted, Optional<ImageName> before, int most) {
        Search search = new Search(wanted, most, wanted.start(before));
        while (search.goesOn()) {
            search.look(store.newest(search.position, PAGE));
        }
        if (before.isEmpty()) {
            search.raiseWhereNothingMayBeRead();
        }
        return new Found(search.images, search.unread, search.ended ? Optional.empty() : search.position);
    }

    /** Everything that is wanted, page after page; each is searched for when it is its turn. */
    public Stream<Found> pages(Wanted wanted, int most) {
        return Stream.iterate(
                        Optional.of(find(wanted, Optional.empty(), most)),
                        Optional::isPresent,
                        page -> page.flatMap(Found::next).map(next -> find(wanted, Optional.of(next), most)))
                .flatMap(Optional::stream);
    }

    /** One search on its way back. */
    private final class Search {

        private final Wanted wanted;
        private final int most;
        private final List<KeptImage> images = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private final OneOrAll judged = new OneOrAll();
        private Optional<ImageName> position;
        private int looked;
        private boolean ended;

        Search(Wanted wanted, int most, Optional<ImageName> position) {
            this.wanted = wanted;
            this.most = most;
            this.position = position;
        }

        boolean goesOn() {
            return !ended && images.size() < most && looked < EFFORT;
        }

        void look(List<ImageName> names) {
            ended = names.isEmpty();
            for (ImageName name : names) {
                if (wanted.isOver(name)) {
                    ended = true;
                }
                if (!goesOn()) {
                    return;
                }
                look(name);
                position = Optional.of(name);
                looked++;
            }
        }

        /** A picture that cannot be read must not hide all that are older. */
        private void look(ImageName name) {
            try {
                store.find(name).filter(image -> wanted.fits(image.manifest())).ifPresent(images::add);
                judged.read();
            } catch (StorageException failed) {
                judged.demandOfOne(failed);
                unread.add(new Unread(name, failed.failure()));
            }
        }

        void raiseWhereNothingMayBeRead() {
            if (judged.isAllDenied()) {
                throw new StorageException(unread.getFirst().failure());
            }
        }
    }
}
