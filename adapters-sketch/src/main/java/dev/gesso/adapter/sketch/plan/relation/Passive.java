package dev.gesso.adapter.sketch.plan.relation;

import java.util.List;

/** Phrases that name a relation the other way round: the object stands first. */
public enum Passive {
    HELD_BY(RelationKind.HOLDING, "held by, in the arms of, in the hands of, clutched by"),
    WORN_BY(RelationKind.WEARING, "worn by"),
    RIDDEN_BY(RelationKind.RIDING, "ridden by"),
    DRIVEN_BY(RelationKind.DRIVING, "driven by, piloted by, steered by"),
    CHASED_BY(RelationKind.CHASING, "chased by, followed by, pursued by"),
    CARRIED_BY(RelationKind.CARRYING, "carried by, lifted by"),
    PULLED_BY(RelationKind.PUSHING, "pulled by, pushed by"),
    RUN_BY(RelationKind.USING, "run by, used by, played by, made by, held up by, manned by"),
    WATCHED_BY(RelationKind.LOOKING_AT, "watched by, guarded by, admired by"),
    TOPPED_WITH(
            RelationKind.ON,
            "topped with, covered with, covered in, decorated with, adorned with, crowned with, garnished with, topped by,"
                    + " sprinkled with"),
    SURROUNDED_BY(RelationKind.BESIDE, "surrounded by, flanked by, encircled by, framed by, surrounded with");

    private final RelationKind kind;
    private final String phrases;

    Passive(RelationKind kind, String phrases) {
        this.kind = kind;
        this.phrases = phrases;
    }

    public RelationKind kind() {
        return kind;
    }

    public List<String> phrases() {
        return List.of(phrases.split(", "));
    }
}
