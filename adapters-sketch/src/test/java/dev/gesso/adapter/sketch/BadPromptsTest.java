package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Decoder;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a prompt is, there is a picture, and something is on it. */
@Timeout(60)
class BadPromptsTest {

    private static final int LONGEST = 32_000;
    private static final SketchEngine ENGINE = SketchEngine.create(new EstimatedTokens());

    @ParameterizedTest
    @MethodSource("prompts")
    void areAnsweredWithAPicture(String prompt) {
        RawRequest request = Requests.generation(Profiles.free())
                .with(Parameter.PROMPT, prompt)
                .with(Parameter.SIZE, "1024x1024")
                .with(Parameter.QUALITY, "low");

        Answer answer =
                ENGINE.send(Requests.checked(request, Profiles.free(), ENGINE.traits()), PartialImageListener.NOBODY);

        assertThat(answer).isInstanceOfSatisfying(Answer.Produced.class, produced -> {
            int[] pixels = Decoder.pixels(produced.images().getFirst().content());
            assertThat(Arrays.stream(pixels).distinct().limit(10)).hasSize(10);
        });
    }

    static Stream<String> prompts() {
        return Stream.of(
                filledWith("🦦"),
                filledWith("👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈"),
                filledWith("🦦 and 🐈 "),
                filledWith("x\u0000\u0007\u001b[31m"),
                filledWith("\u202e\u200d\ufeff\ud800a"),
                filledWith("\"a"),
                filledWith("\"Hello\" "),
                filledWith("W"),
                filledWith("a knight on a horse in a castle and "),
                filledWith("ten thousand dogs, "),
                filledWith("a poster that says \"WWWW\" "),
                filledWith("'; DROP TABLE images; -- "),
                filledWith("<script>alert('cat')</script>"),
                filledWith("{{7*7}} ${jndi:ldap://x} %s %n ../../etc/passwd "),
                filledWith("一只猫在桌子上。"),
                filledWith("قطة على الطاولة "),
                filledWith("кошка на столе "),
                filledWith("e\u0301\u0302\u0303\u0304"),
                noise(),
                ".",
                "?!",
                "\u0000");
    }

    private static String filledWith(String piece) {
        return piece.repeat(LONGEST / piece.length());
    }

    private static String noise() {
        return IntStream.range(0, LONGEST / 2)
                .map(i -> Math.floorMod(i * 0x9E3779B1, 0x10FFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
