package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.cassette.TakenAnswer.Piece;
import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.transport.Headers.Header;
import dev.gesso.adapter.http.wire.JsonPage;
import dev.gesso.adapter.http.wire.JsonTree;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.request.WireValue.Fields;
import dev.gesso.core.request.WireValue.Flag;
import dev.gesso.core.request.WireValue.Items;
import dev.gesso.core.request.WireValue.Text;
import dev.gesso.core.request.WireValue.Whole;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A take as JSON. What is JSON itself stands in it as such, for people to read and change. */
final class TakeJson {

    private TakeJson() {}

    static String write(Take take) {
        SequencedMap<String, WireValue> request = new LinkedHashMap<>();
        request.put("method", new Text(take.request().method()));
        request.put("path", new Text(take.request().path()));
        request.put("fields", texts(take.request().fields()));
        SequencedMap<String, WireValue> answer = new LinkedHashMap<>();
        answer.put("status", new Whole(take.answer().status()));
        answer.put("headers", headers(take.answer().headers()));
        answer.put("head_after_ms", new Whole(take.answer().headAfter()));
        answer.put(
                "pieces",
                new Items(take.answer().pieces().stream().map(TakeJson::piece).toList()));
        answer.put("cut", new Flag(take.answer().cut()));
        SequencedMap<String, WireValue> root = new LinkedHashMap<>();
        root.put("request", new Fields(request));
        root.put("answer", new Fields(answer));
        return JsonPage.of(new Fields(root));
    }

    static Take read(WireValue json) {
        WireValue request = JsonTree.member(json, "request").orElseThrow();
        WireValue answer = JsonTree.member(json, "answer").orElseThrow();
        return new Take(
                new TakenRequest(text(request, "method"), text(request, "path"), fields(request)),
                new TakenAnswer(
                        (int) number(answer, "status"),
                        new Headers(members(answer, "headers").entrySet().stream()
                                .map(header -> new Header(header.getKey(), plain(header.getValue())))
                                .toList()),
                        number(answer, "head_after_ms"),
                        JsonTree.items(answer, "pieces").stream()
                                .map(TakeJson::piece)
                                .toList(),
                        JsonTree.member(answer, "cut")
                                .filter(new Flag(true)::equals)
                                .isPresent()));
    }

    private static WireValue piece(Piece piece) {
        SequencedMap<String, WireValue> members = new LinkedHashMap<>();
        members.put("after_ms", new Whole(piece.after()));
        members.put("event", new Text(piece.event()));
        members.put(
                "data",
                JsonTree.parse(piece.text().getBytes(StandardCharsets.UTF_8))
                        .filter(Fields.class::isInstance)
                        .orElseGet(() -> new Text(piece.text())));
        return new Fields(members);
    }

    private static Piece piece(WireValue json) {
        WireValue data = JsonTree.member(json, "data").orElse(new Text(""));
        return new Piece(number(json, "after_ms"), JsonTree.text(json, "event").orElse(""), plain(data));
    }

    /** A text as it is; anything else as JSON, on one line so that it fits an event. */
    private static String plain(WireValue value) {
        return value instanceof Text(String text) ? text : JsonPage.of(value).replace("\n", "");
    }

    private static SequencedMap<String, String> fields(WireValue request) {
        SequencedMap<String, String> fields = new TreeMap<>();
        members(request, "fields").forEach((name, value) -> fields.put(name, plain(value)));
        return fields;
    }

    private static SequencedMap<String, WireValue> members(WireValue value, String name) {
        return JsonTree.member(value, name).orElseThrow() instanceof Fields(SequencedMap<String, WireValue> members)
                ? members
                : new LinkedHashMap<>();
    }

    private static WireValue headers(Headers headers) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        headers.all().forEach(header -> texts.put(header.name(), header.value()));
        return texts(texts);
    }

    private static WireValue texts(SequencedMap<String, String> texts) {
        SequencedMap<String, WireValue> members = new LinkedHashMap<>();
        texts.forEach((name, text) -> members.put(name, new Text(text)));
        return new Fields(members);
    }

    private static String text(WireValue value, String name) {
        return JsonTree.text(value, name).orElseThrow();
    }

    private static long number(WireValue value, String name) {
        return Long.parseLong(text(value, name));
    }
}
