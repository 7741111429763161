package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Files of an edit are judged by what is in them, wherever they come from and as far as they are at hand. */
class InputFilesTest {

    private static final Size SIZE = new Size(640, 480);
    private static final ImageSource TURNED =
            Pictures.source(Headers.jpeg(640, 480, Headers.exif(6, ByteOrder.BIG_ENDIAN)));

    private static List<Finding> findings(RawRequest request, ModelProfile profile) {
        return new RequestChecker(List.of(profile.name()), Engines.HOSTED, Profiles.TODAY)
                .check(request, Optional.of(profile))
                .findings();
    }

    private static RawRequest masked(ImageSource image, ImageSource mask) {
        return Requests.editOf(Profiles.free(), image).with("mask", new WireValue.Upload(mask));
    }

    @Test
    void knowsTheSizesOfImagesAsPeopleSeeThem() {
        RawRequest request = RawRequest.edit()
                .with(Parameter.MODEL, "free")
                .with(Parameter.PROMPT, "A baby otter")
                .with("image[]", new WireValue.Items(List.of(upload(Pictures.png(SIZE)), upload(TURNED))));
        assertThat(Requests.checked(request, Profiles.free(), Engines.HOSTED)
                        .quoteBasis(1)
                        .inputSizes())
                .containsExactly(Optional.of(SIZE), Optional.of(SIZE.transposed()));
    }

    private static WireValue upload(ImageSource source) {
        return new WireValue.Upload(source);
    }

    @Test
    void doesNotJudgeWhatIsNotAtHand() {
        RawRequest request = Requests.edit(Profiles.free())
                .with("mask", WireValue.Fields.of("file_id", new WireValue.Text("file-2")));
        assertThat(findings(request, Profiles.free())).isEmpty();
    }

    @Test
    void looksIntoDataUrls() {
        String url = "data:image/png;base64," + Base64.getEncoder().encodeToString(Headers.text("Dear cat"));
        RawRequest request = Requests.edit(Profiles.free())
                .withImages(List.of(WireValue.Fields.of("image_url", new WireValue.Text(url))));
        assertThat(findings(request, Profiles.free())).extracting(Finding::rule).containsExactly("FILE_TYPE_SUPPORTED");
    }

    @Test
    void takesAMaskThatIsOne() {
        assertThat(findings(masked(Pictures.png(SIZE), Masks.half(SIZE)), Profiles.free()))
                .isEmpty();
    }

    @Test
    void takesAMaskOfATurnedImageEitherWay() {
        for (Size size : List.of(SIZE, SIZE.transposed())) {
            assertThat(findings(masked(TURNED, Masks.half(size)), Profiles.free()))
                    .extracting(Finding::rule)
                    .containsExactly("MASK_IMAGE_UPRIGHT");
        }
    }

    @Test
    void saysHowToConvertBlackAndWhite() {
        ImageSource mask = ImageSource.of("bw.png", bytes(Masks.blackAndWhite(SIZE)));
        assertThat(findings(masked(Pictures.png(SIZE), mask), Profiles.free()))
                .filteredOn(finding -> finding.rule().equals("MASK_NOT_BLACK_AND_WHITE"))
                .extracting(Finding::fix)
                .containsExactly("Convert it: gesso mask make --from-luminance bw.png -o mask.png.");
    }

    @Test
    void speaksOfPngWhereAModelTakesNothingElse() {
        ModelProfile profile = Profiles.squareOnly();
        assertThat(findings(Requests.editOf(profile, TURNED), profile))
                .extracting(Finding::message)
                .contains("Uploaded image must be a PNG and less than 4 MB.");
    }

    @Test
    void refusesFourHundredMillionPixelsUnread() {
        PngFile png = PngFile.of(new Size(20_000, 20_000), PngFile.GREY, 1, (x, y, channel) -> 0);
        ImageSource bomb = Pictures.source(png.file(PngFile.deflated(new byte[20_000 * 2_501])));
        assertThat(bomb.length().orElseThrow()).isLessThan(50_000);
        assertThat(findings(masked(bomb, bomb), Profiles.free()))
                .extracting(Finding::rule)
                .containsExactly("IMAGE_READABLE", "MASK_READABLE");
    }

    @Test
    void readsTheMaskTwiceAtMost() {
        Counting mask = new Counting(Masks.half(SIZE), new AtomicInteger());
        findings(masked(Pictures.png(SIZE), mask), Profiles.free());
        assertThat(mask.opened()).as("once for the header, once for the pixels").hasValue(2);
    }

    @Test
    void reportsOnAMaskWithoutARequest() {
        MaskReport report = new RequestChecker(List.of(), Engines.HOSTED, Profiles.TODAY)
                .checkMask(Pictures.png(SIZE), Masks.half(SIZE.transposed()), Profiles.free());
        assertThat(report.isPassed()).isFalse();
        assertThat(report.size()).contains(SIZE.transposed());
        assertThat(report.census().orElseThrow().transparent()).isEqualTo(SIZE.pixels() / 2);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("MASK_FITS_IMAGE");
    }

    private static byte[] bytes(ImageSource source) {
        return ((ImageSource.InMemory) source).bytes();
    }

    private record Counting(ImageSource source, AtomicInteger opened) implements ImageSource {
        @Override
        public InputStream open() throws IOException {
            opened.incrementAndGet();
            return source.open();
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public OptionalLong length() {
            return source.length();
        }
    }
}
