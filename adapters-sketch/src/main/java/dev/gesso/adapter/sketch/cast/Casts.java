package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Recolouring;
import dev.gesso.adapter.sketch.beast.Beast;
import dev.gesso.adapter.sketch.cast.choice.Company;
import dev.gesso.adapter.sketch.cast.choice.Someone;
import dev.gesso.adapter.sketch.cast.choice.Variants;
import dev.gesso.adapter.sketch.figure.complexion.Complexion;
import dev.gesso.adapter.sketch.pictogram.Tones;
import dev.gesso.adapter.sketch.pictogram.catalogue.Pictograms;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Casts things for one picture. The same seed gives the same actors. */
final class Casts implements Casting {

    private static final String PHOTO = "photo:";
    private static final Pattern INDEX = Pattern.compile(PHOTO + "\\d{1,4}");

    private final Troupe troupe;
    private final ArtSet set;
    private final List<Pixels> photos;
    private final Chance chance;
    private final Letterer letterer;

    Casts(Troupe troupe, ArtSet set, List<Pixels> photos, long seed, Letterer letterer) {
        this.troupe = troupe;
        this.set = set;
        this.photos = List.copyOf(photos);
        this.chance = new Chance(seed);
        this.letterer = letterer;
    }

    @Override
    public Actor cast(Thing thing, int copy) {
        String picture = thing.picture();
        if (picture.startsWith(PHOTO)) {
            return photo(picture).orElseGet(() -> card(thing));
        }
        if (picture.startsWith("own:")) {
            return own(thing).orElseGet(() -> card(thing));
        }
        return drawn(thing, copy).orElseGet(() -> card(thing));
    }

    private Optional<Actor> photo(String picture) {
        if (!INDEX.matcher(picture).matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(picture.substring(PHOTO.length()));
        return index < photos.size() ? Optional.of(new PhotoActor(photos.get(index))) : Optional.empty();
    }

    private static Optional<Actor> own(Thing thing) {
        return Pictograms.find(thing.picture())
                .map(pictogram -> new PictogramActor(pictogram, new Tones(thing.colour())));
    }

    private Optional<Actor> drawn(Thing thing, int copy) {
        Chance own = chance.apart(thing.id()).apart(copy);
        String id = Variants.choose(thing, own);
        return find(id).map(drawing -> actor(thing, id, drawing, own));
    }

    private Actor actor(Thing thing, String id, Drawing drawing, Chance own) {
        Role role = thing.traits().contains("baby")
                ? troupe.roles().of(id).young()
                : troupe.roles().of(id);
        List<String> members = Company.members(id, troupe.roles().subgroup(id), thing.traits(), own.apart(4));
        if (!members.isEmpty()) {
            return new GroupActor(members(thing, members, role, own));
        }
        if (role.nature() == Nature.PERSON) {
            return person(thing, id, role, own, own);
        }
        Optional<Beast> beast = troupe.beasts().build(id, thing, this::find);
        if (beast.isPresent()) {
            return new BeastActor(beast.get(), role);
        }
        Drawing painted =
                thing.colour().map(colour -> recoloured(drawing, colour)).orElse(drawing);
        Anchors anchors =
                role.nature() == Nature.ANIMAL ? Silhouette.ofAnimal(drawing, role.looks()) : Silhouette.OF_A_THING;
        return new DrawnActor(painted, role, anchors);
    }

    private List<Actor> members(Thing thing, List<String> ids, Role role, Chance own) {
        List<Actor> members = new ArrayList<>();
        for (String id : ids) {
            Chance each = own.apart(10L + members.size());
            members.add(person(thing, id, role, each, own));
        }
        return members;
    }

    /** The kin's chance gives skin and hair, so that families look alike. */
    private Actor person(Thing thing, String id, Role role, Chance own, Chance kin) {
        String someone = Someone.of(id, thing.traits(), own.apart(1));
        String known = find(someone).isPresent() ? someone : id;
        Complexion complexion = Complexion.of(known, thing.traits(), kin.apart(2));
        return troupe.figures()
                .build(known, troupe.roles().subgroup(known), complexion, thing, own.apart(3), this::find)
                .<Actor>map(FigureActor::new)
                .orElseGet(() -> drawnPerson(find(known).orElseThrow().withColours(complexion), role));
    }

    private static Actor drawnPerson(Drawing drawing, Role role) {
        return new DrawnActor(drawing, role, Silhouette.ofAnimal(drawing, role.looks()));
    }

    private Optional<Drawing> find(String id) {
        return troupe.gallery().find(set, id);
    }

    private static Drawing recoloured(Drawing drawing, Colour colour) {
        return drawing.withColours(Recolouring.of(drawing, colour.rgb()));
    }

    private Actor card(Thing thing) {
        return new CardActor(thing.word(), letterer);
    }
}
