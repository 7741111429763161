package dev.gesso.adapter.sketch.studio;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Prints the values of the stages: records, collections, options, words and numbers. */
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        Json json = new Json();
        json.value(value);
        return json.text.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Optional<?> option -> option.ifPresentOrElse(this::value, () -> text.append("null"));
            case OptionalInt option -> option.ifPresentOrElse(text::append, () -> text.append("null"));
            case Collection<?> items -> items(items);
            case Map<?, ?> map ->
                members(map.entrySet(), entry -> member(entry.getKey().toString(), entry.getValue()));
            case Record record -> record(record);
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag.booleanValue());
            default -> quoted(value.toString());
        }
    }

    private void items(Collection<?> items) {
        String gap = "[";
        for (Object item : items) {
            text.append(gap);
            value(item);
            gap = ",";
        }
        text.append(items.isEmpty() ? "[]" : "]");
    }

    /** Which kind of an alternative a record is, stands first. */
    private void record(Record record) {
        text.append("{\"is\":");
        quoted(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(',');
            member(component.getName(), read(record, component));
        }
        text.append('}');
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A stage's value cannot be printed: " + component, hidden);
        }
    }

    private <T> void members(Collection<T> members, Consumer<T> print) {
        text.append('{');
        String gap = "";
        for (T member : members) {
            text.append(gap);
            print.accept(member);
            gap = ",";
        }
        text.append('}');
    }

    private void member(String name, Object value) {
        quoted(name);
        text.append(':');
        value(value);
    }

    private void quoted(String words) {
        text.append('"');
        words.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                text.append('\\').append((char) character);
            } else if (character < ' ') {
                text.append("\\u%04x".formatted(character));
            } else {
                text.append((char) character);
            }
        });
        text.append('"');
    }
}
