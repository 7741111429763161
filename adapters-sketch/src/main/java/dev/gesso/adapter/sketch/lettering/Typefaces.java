package dev.gesso.adapter.sketch.lettering;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import java.util.List;

/** The shipped fonts, each read once when it is first needed; the earlier ones are asked first for a letter. */
final class Typefaces {

    private Typefaces() {}

    static List<Typeface> of(Hand hand) {
        return switch (hand) {
            case PLAIN -> Plain.CHAIN;
            case SCRIPT -> Script.CHAIN;
            case PIXEL -> Pixel.CHAIN;
        };
    }

    private static final class Plain {
        static final List<Typeface> CHAIN = List.of(Typeface.load("nunito"), Typeface.load("noto-sans"));
    }

    private static final class Script {
        static final List<Typeface> CHAIN = List.of(
                Typeface.load("dancing-script"),
                Typeface.load("caveat"),
                Plain.CHAIN.getFirst(),
                Plain.CHAIN.getLast());
    }

    private static final class Pixel {
        static final List<Typeface> CHAIN =
                List.of(Typeface.load("press-start-2p"), Plain.CHAIN.getFirst(), Plain.CHAIN.getLast());
    }
}
