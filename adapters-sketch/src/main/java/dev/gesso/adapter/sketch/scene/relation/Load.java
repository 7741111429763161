package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies in or stands on a thing: side by side where there is room, else overlapping, in two rows if many. */
public final class Load {

    /** A sixth apple in a row would be too small to be counted. */
    private static final int MOST_IN_A_ROW = 5;
    /** A table may grow under what it bears, but not beyond what its neighbours allow. */
    private static final double MOST_ENLARGED = 2.2;
    /** From so many times its width on, a basket is filled in two rows. */
    private static final double CROWDED = 1.5;
    /** Radians to either side, about 49 degrees: how far the outermost flowers of a bunch lean. */
    private static final double SPREAD = 0.85;
    /** An opening narrower than this is a neck. */
    private static final double NARROW = 0.6;
    /** What opens lower than this is a basket under something else. */
    private static final double LOW = 0.75;

    private final Opening opening;
    private final Role role;

    public Load(Opening opening) {
        this.opening = opening;
        this.role = opening.inside() ? Role.CONTAINED : Role.BORNE;
    }

    /** The host with its guests, those that it bore already among them. */
    public Group on(Group hosts, Node host, List<Group> guests) {
        List<Item> before = hosts.laden(host);
        Group bare = hosts.without(before);
        List<Group> all = new ArrayList<>(Singles.of(before));
        all.addAll(guests);
        double widest =
                all.stream().mapToDouble(guest -> guest.bounds().width()).max().orElse(0);
        double enlarged = isNeck() ? 1 : Math.clamp(widest / (span(host) * 1.15), 1, MOST_ENLARGED);
        Node larger = host.mapped(about(host, enlarged));
        Group grown = bare.with(node -> node.equals(host) ? larger : node);
        return grown.within(larger, isNeck() ? bunch(larger, all) : placed(larger, all));
    }

    private static Mapping about(Node host, double scale) {
        double x = host.box().middleX();
        double y = host.box().bottom();
        return new Mapping(scale, x - x * scale, y - y * scale, false);
    }

    private double span(Node host) {
        return (opening.right() - opening.left()) * host.box().width();
    }

    private List<Item> placed(Node host, List<Group> guests) {
        List<Item> items = new ArrayList<>();
        double wanted = guests.stream().mapToDouble(guest -> wide(host, guest)).sum();
        boolean crowded = opening.inside() && wanted > CROWDED * span(host);
        int rows = guests.size() > MOST_IN_A_ROW || (crowded && guests.size() > 2) ? 2 : 1;
        int inFront = Math.ceilDiv(guests.size(), rows);
        if (rows == 2) {
            addRow(items, host, guests.subList(inFront, guests.size()), 1);
        }
        addRow(items, host, guests.subList(0, inFront), 0);
        return items;
    }

    private void addRow(List<Item> items, Node host, List<Group> guests, int row) {
        double span = span(host);
        double wanted = guests.stream().mapToDouble(guest -> wide(host, guest)).sum();
        double overlap = opening.inside() ? 1.18 : 1.02;
        double fit = Math.min(1, span * overlap / wanted);
        double across = wanted * fit;
        double squeeze = guests.size() < 2
                ? 1
                : Math.min(1, (span - edge(host, guests, fit)) / (across - edge(host, guests, fit)));
        double x = -across / 2;
        List<Group> standing = new ArrayList<>();
        for (Group guest : guests) {
            double width = wide(host, guest) * fit;
            standing.add(placed(host, guest, (x + width / 2) * squeeze, fit, row));
            x += width;
        }
        standing.sort(Comparator.comparingDouble(group -> group.bounds().top()));
        standing.forEach(group -> items.addAll(group.items()));
    }

    /** Whether things can only stick out of it, as out of a vase. */
    private boolean isNeck() {
        return opening.inside() && opening.right() - opening.left() < NARROW && opening.floor() < LOW;
    }

    /** A bunch: all come out of one neck and lean to both sides. */
    private List<Item> bunch(Node host, List<Group> guests) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < guests.size(); i++) {
            double share = guests.size() < 2 ? 0 : 2.0 * i / (guests.size() - 1) - 1;
            double reach = i % 2 == 0 ? 0.5 : 0.72;
            items.addAll(leaning(host, guests.get(i), share * SPREAD, reach).items());
        }
        return items;
    }

    private Group leaning(Node host, Group guest, double lean, double reach) {
        Box size = guest.bounds();
        double scale = Math.clamp(
                        size.height(),
                        0.4 * host.box().height(),
                        0.62 * host.box().height())
                / size.height();
        double height = size.height() * scale;
        double neck = host.box().top() + opening.floor() * host.box().height() * 0.6;
        double x = host.at((opening.left() + opening.right()) / 2, 0).x() + StrictMath.sin(lean) * reach * height;
        double middle = neck - StrictMath.cos(lean) * reach * height * 0.8;
        return guest.mapped(Mapping.to(x, middle + height / 2, scale))
                .with(node -> node.as(role).turned(lean).in(Depth.ALOFT));
    }

    private static double edge(Node host, List<Group> guests, double fit) {
        return (wide(host, guests.getFirst()) + wide(host, guests.getLast())) / 2 * fit;
    }

    private Group placed(Node host, Group guest, double aside, double fit, int row) {
        Box box = host.box();
        double middle = host.at((opening.left() + opening.right()) / 2, 0).x() + aside;
        double foot = box.top() + opening.floor() * box.height() - row * 0.2 * box.height();
        double fan = opening.inside() ? aside / span(host) * 0.35 : 0;
        return guest.mapped(Mapping.to(middle, foot, grown(host, guest) * fit))
                .with(node -> node.as(role)
                        .turned(fan)
                        .in(new Depth(0, false, node.depth().surface())));
    }

    private static double wide(Node host, Group guest) {
        return guest.bounds().width() * grown(host, guest);
    }

    /** What is tiny against its host is enlarged, so that it can be made out. */
    private static double grown(Node host, Group guest) {
        double least = 0.4 * host.box().height();
        double most = 0.3 * host.box().width();
        Box size = guest.bounds();
        return Math.max(1, Math.min(least / size.height(), most / size.width()));
    }
}
