package dev.gesso.adapter.sketch.plan.relation;

import java.util.List;
import java.util.Locale;

/** All relations there are: a new one is a constant with the phrases that stand between subject and object. */
public enum RelationKind {
    HOLDING(
            Nature.DEED,
            "holding, holds, hold, clutching, gripping, grasping, wielding, brandishing, waving a, raising, lifting, hugging,"
                    + " cuddling, throwing, tossing, catching, juggling, flipping, swinging a, armed with, flying a, flies a,"
                    + " planting, waving, blowing, blows, lifting up, holding up, holding onto, hugs, holds up, gives, giving,"
                    + " selling, offering, serving, serves, presenting, showing off, picking, picks, licks, watering, offers,"
                    + " sharing, shares, handing over, handing, handing out, pouring, pours, cradling, unwrapping"),
    USING(
            Nature.DEED,
            "using, uses, working on, works on, typing on, operating, writing with, painting with, drawing with, working at,"
                    + " cutting with, digging with, fishing with, painting on, painting a, drawing a, writing in, stirring,"
                    + " cooking, baking, fixing, repairing, building, making, cutting, sewing, knitting, sweeping with, paints a,"
                    + " mixing, mixes, brewing, brews, shaking, whisking, kneading, directing, conducting, polishing, washing,"
                    + " cleaning, mending, carving, chopping, slicing, grilling, roasting, decorating, baking a, painting the,"
                    + " making a, chops, cooks, builds, fixes"),
    EXAMINING(
            Nature.DEED,
            "examining, examines, to listen to, listening to, listens to, inspecting, inspects, checking, treating, measuring,"
                    + " studying, investigating, to examine, examine, check, checks, listens to the heartbeat of, checking up on"),
    WEARING(
            Nature.DEED,
            "wearing, wears, wear, dressed in, dressed up in, sporting, clad in, clothed in, dons, donning, wearing only"),
    RIDING(
            Nature.DEED,
            "riding, rides, ride, riding on, on horseback, astride, mounted on, surfing on, skating on, sledding on, riding in,"
                    + " rides on, riding on top of, surfing, riding atop, cycling on, skateboarding on"),
    DRIVING(
            Nature.DEED,
            "driving, drives, drive, piloting, steering, sailing, sails, rowing, paddling, at the wheel of, driving in, rows"),
    PLAYING(
            Nature.DEED,
            "playing, plays, play, kicking, playing with, plays with, dribbling, strumming, kicks, bouncing a, playing a game of,"
                    + " chases after, playing the, plays the, batting at, practicing, practising, bounces a"),
    EATING(
            Nature.DEED,
            "eating, eats, eat, nibbling on, nibbling, munching on, munching, chewing on, chewing, licking, biting, devouring,"
                    + " tasting, feasting on, nibbles on, munches on, snacking on, biting into, grazing on, enjoying a"),
    DRINKING(Nature.DEED, "drinking, drinks, drink, sipping, sips, drinking from, sipping on, slurping"),
    READING(Nature.DEED, "reading, reads, read, reading from, engrossed in, reading aloud from"),
    CHASING(
            Nature.DEED,
            "chasing, chases, running after, hunting, pursuing, chase, chasing after, stalking, following, follows, leading"),
    CARRYING(
            Nature.DEED,
            "carrying, carries, carry, delivering, hauling, balancing, transporting, bringing, delivers, bringing home,"
                    + " carrying away, stealing, steals, brings, lugging, balances"),
    LOOKING_AT(
            Nature.DEED,
            "looking out of, looks out of, looking out, looking at, watching, gazing at, staring at, admiring, looks at, watches, observing, looking up at, gazing up at,"
                    + " looking through, staring up at, facing, sniffing, smelling, talking to, looking into, peering into, stares"
                    + " at, fighting, fights, guarding, meeting, greeting, petting, stroking, feeding, feeds, patting, looking for,"
                    + " looking out at, looking over at, battling, teaching, photographing, kissing, pointing at, barking at, gazes"
                    + " at, looks up at, waving at, waving to, rescuing,"
                    + " rescues, saving, to catch, explaining, pointing to, cheering on, cheering for, taking a photo of, discovering, watching over, reaching for, gazing into, gazing out at"),
    PUSHING(Nature.DEED, "pushing, pushes, pulling, pulls, dragging, towing, tugging, push, pulling along"),
    FLYING_OVER(Nature.PLACE, "flying above, flies above, flying high above, flying high over, soaring high above"),
    ON(
            Nature.PLACE,
            "on, on top of, atop, onto, upon, on the back of, climbing, climbing up, climbs, up, on top, hanging from, hanging on,"
                    + " crossing, fishing from, growing on, on the edge of, on the roof of, swinging from, swinging on, hanging off, hangs from, scaling,"
                    + " clinging to"),
    IN(
            Nature.PLACE,
            "in, inside, into, within, inside of, trapped in, hiding in, in the middle of, stuck in, from inside, wrapped in,"
                    + " peeking out of, popping out of, emerging from, coming out of, out of, bursting out of, peeking from,"
                    + " poking out of, growing in, growing out of, jumping out of, across, hatching from, hatching out of, in the center of, in the centre of, through,"
                    + " nestled in, caught in, planted in"),
    UNDER(
            Nature.PLACE,
            "under, beneath, underneath, below, in the shade of, hiding under, at the foot of, at the base of, sheltering under"),
    BEHIND(
            Nature.PLACE,
            "behind, hiding behind, at the back of, peeking from behind, peeking out from behind, from behind,"
                    + " peeks from behind, peeks out from behind, peeping from behind, peering from behind, hides behind"),
    IN_FRONT_OF(Nature.PLACE, "in front of, outside, outside of, before, at the front of, set against"),
    BESIDE(
            Nature.PLACE,
            "beside, next to, by, near, alongside, by the side of, close to, leaning against, leaning on, against, at, around,"
                    + " walking a, walking his, walking her, walking their, adjacent to, to the left of, to the right of, left of,"
                    + " right of, across from, nearby, opposite, gathered around, sitting around, along, past, walks his, walks her"),
    OVER(
            Nature.PLACE,
            "over, above, hovering over, hovering above, high above, arching over, hanging over, hanging above, floating"
                    + " above, floating over, on the wall above, rising over, rising above"),
    BETWEEN(Nature.PLACE, "between, in between, among, amongst, in the midst of, amid, standing between"),
    CONTAINING(
            Nature.PLACE,
            "containing, contains, filled with, full of, stuffed with, loaded with, packed with, piled with, brimming with,"
                    + " overflowing with, holding only, piled high with, laden with, stocked with, heaped with, bursting with"),
    WITH(
            Nature.PLACE,
            "with, has, have, having, had, accompanied by, along with, together with, featuring, with only, with just, and with,"
                    + " complete with, including, plus, equipped with, served with"),
    LABELLED(Nature.PLACE, "labelled with, labeled with, marked with, emblazoned with, labelled, labeled, bearing");

    /** What kind of words name a relation. */
    private enum Nature {
        DEED,
        PLACE
    }

    private final Nature nature;
    private final String phrases;

    RelationKind(Nature nature, String phrases) {
        this.nature = nature;
        this.phrases = phrases;
    }

    /** The name by which plans ask for it: {@code in-front-of}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> phrases() {
        return List.of(phrases.split(", "));
    }

    /** Whether it is something that a person or animal does. */
    public boolean isDeed() {
        return nature == Nature.DEED;
    }
}
