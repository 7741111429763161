package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.UnreadableAnswerException;
import dev.gesso.adapter.http.picture.PictureEnd;
import dev.gesso.adapter.http.wire.WireAnswer;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The finished pictures of a call, as they come together. A picture that is whole is never thrown away. */
final class Finished {

    private final int asked;
    private final List<GeneratedImage> images = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Usage> usage = Optional.empty();
    private Optional<String> revisedPrompt = Optional.empty();

    Finished(int asked) {
        this.asked = asked;
    }

    /** Takes the pictures of an answer or of an event that says they are finished. */
    void add(WireAnswer answer, List<PictureDraft> drafts) throws IOException {
        for (int number : answer.pictures()) {
            add(drafts.get(number));
        }
        usage = answer.usage()
                .map(more -> usage.map(before -> sum(before, more)).orElse(more))
                .or(() -> usage);
        revisedPrompt = revisedPrompt.or(answer::revisedPrompt);
    }

    /** A picture that is not whole is an answer that cannot be read, unless there are others. */
    void add(PictureDraft draft) throws IOException {
        ImageSource source = draft.source();
        Optional<ImageFacts> facts = HeaderReader.read(source).facts();
        if (facts.isPresent() && PictureEnd.isThere(facts.get().format(), source)) {
            images.add(image(facts.get(), source));
        } else {
            notes.add(facts.isPresent() ? "a picture is cut short" : "a picture is of no known format");
        }
    }

    static GeneratedImage image(ImageFacts facts, ImageSource source) {
        return new GeneratedImage(source, facts.format(), facts.size(), OptionalLong.empty());
    }

    void note(String note) {
        notes.add(note);
    }

    boolean isEmpty() {
        return images.isEmpty();
    }

    boolean isComplete() {
        return images.size() >= asked;
    }

    /** @throws UnreadableAnswerException where there is no whole picture */
    Outcome.Pictures outcome() throws UnreadableAnswerException {
        if (images.isEmpty()) {
            throw new UnreadableAnswerException(notes.isEmpty() ? "it holds no picture" : notes.getFirst());
        }
        if (images.size() != asked) {
            notes.add("the engine sent %d of %d pictures".formatted(images.size(), asked));
        }
        return new Outcome.Pictures(images, usage, revisedPrompt, notes);
    }

    private static Usage sum(Usage one, Usage other) {
        return new Usage(
                one.textInput() + other.textInput(),
                one.imageInput() + other.imageInput(),
                one.imageOutput() + other.imageOutput(),
                one.textOutput() + other.textOutput());
    }
}
