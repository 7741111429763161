package dev.gesso.adapter.sketch.plan;

import dev.gesso.adapter.sketch.finish.Look;
import dev.gesso.adapter.sketch.finish.Looks;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a plan should say, or does say, in the words of prompts.tsv: things such as {@code 🎈*2#red}, relations such as
 * {@code 🐈 riding 🛹}, and what is unusual in setting, look, layout and lettering.
 */
record Expected(List<String> things, Set<String> relations, Set<String> setting) {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Pattern NAMED = Pattern.compile("own:.*|[0-9a-f]{4,}(-[0-9a-f]{4,})*");

    static Expected parse(String things, String relations, String setting) {
        return new Expected(
                words(things).map(Expected::thing).sorted().toList(),
                Stream.of(relations.split("; "))
                        .filter(relation -> !relation.isBlank())
                        .map(Expected::relation)
                        .collect(Collectors.toCollection(TreeSet::new)),
                words(setting).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Expected of(Plan plan) {
        Set<String> relations = new TreeSet<>();
        for (Relation relation : plan.relations()) {
            relations.add(
                    picture(plan, relation.subject()) + " " + relation.kind() + " " + picture(plan, relation.object()));
        }
        List<String> things =
                plan.things().stream().map(Expected::thing).sorted().toList();
        return new Expected(things, relations, setting(plan));
    }

    /** Whether a plan's answer holds all that is expected, and draws nothing else. */
    boolean isMetBy(Expected plan) {
        return things.equals(plan.things) && plan.relations.containsAll(relations) && setting.equals(plan.setting);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String thing(String text) {
        int end = end(text);
        return id(text.substring(0, end)) + text.substring(end);
    }

    private static int end(String text) {
        return IntStream.of(text.indexOf('*'), text.indexOf('#'))
                .filter(index -> index >= 0)
                .min()
                .orElse(text.length());
    }

    private static String relation(String text) {
        List<String> words = words(text).toList();
        Set<String> known =
                Arrays.stream(RelationKind.values()).map(RelationKind::id).collect(Collectors.toSet());
        if (!known.contains(words.get(1))) {
            throw new IllegalArgumentException("No relation: " + text);
        }
        return id(words.get(0)) + " " + words.get(1) + " " + id(words.get(2));
    }

    private static String id(String picture) {
        return NAMED.matcher(picture).matches()
                ? picture
                : picture.codePoints()
                        .filter(character -> character != 0xFE0F)
                        .mapToObj("%04x"::formatted)
                        .collect(Collectors.joining("-"));
    }

    private static String picture(Plan plan, int id) {
        return plan.things().get(id).picture();
    }

    private static String thing(Thing thing) {
        String count = thing.count() == 1 ? "" : "*" + thing.count();
        return thing.picture()
                + count
                + thing.colour().map(colour -> "#" + word(colour)).orElse("");
    }

    private static String word(Colour colour) {
        return colour.name().replace(' ', '_');
    }

    private static Set<String> setting(Plan plan) {
        Setting setting = plan.setting();
        List<String> words = new ArrayList<>();
        words.add(setting.plain().map(plain -> "plain:" + word(plain)).orElse(setting.backdrop()));
        words.add(setting.transparent() ? "transparent" : "");
        words.add(setting.time() == TimeOfDay.DAY ? "" : lower(setting.time()));
        words.add(weather(setting.weather()));
        words.add(setting.season() == Setting.Season.ANY ? "" : lower(setting.season()));
        words.add(plan.look().equals("cartoon") ? "" : plan.look());
        words.add(layout(plan.layout()));
        plan.letterings().forEach(lettering -> words.add('"' + lettering.text() + '"'));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Falling snow and the snowy backdrop share a word, as do the look and the layout of a logo. */
    private static String weather(Weather weather) {
        return switch (weather) {
            case CLEAR -> "";
            case SNOW -> "snowing";
            case SUNNY, CLOUDY, RAIN, STORM, FOG, WIND -> lower(weather);
        };
    }

    private static String layout(String layout) {
        boolean shared = Looks.all().stream().map(Look::id).anyMatch(layout::equals);
        return layout.equals("scene") ? "" : shared ? "layout:" + layout : layout;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
