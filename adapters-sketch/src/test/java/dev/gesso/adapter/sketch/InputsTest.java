package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.Inputs.UnusableInputException;
import dev.gesso.adapter.sketch.edit.Originals;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.InputImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final InputImage LARGE = new InputImage.Uploaded(Pictures.png(new Size(2000, 1000)));

    private static ImageRequest.Edit edit(
            Optional<InputImage> mask, Optional<InputFidelity> fidelity, InputImage... images) {
        ImageRequest plain = Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.EMBEDDED)
                .request();
        return new ImageRequest.Edit(
                plain.model(),
                plain.prompt(),
                Arrays.asList(images),
                mask,
                Optional.empty(),
                fidelity,
                plain.output(),
                plain.delivery(),
                plain.extras());
    }

    private static ImageRequest.Edit edit(InputImage... images) {
        return edit(Optional.empty(), Optional.empty(), images);
    }

    @Test
    void keepASinglePictureWhole() throws UnusableInputException {
        assertThat(Inputs.read(edit(LARGE)).pictures().getFirst().width()).isEqualTo(2000);
    }

    @Test
    void reduceSeveralReferences() throws UnusableInputException {
        Originals originals = Inputs.read(edit(LARGE, LARGE));
        assertThat(originals.pictures()).allMatch(picture -> picture.width() == 640 && picture.height() == 320);
    }

    @Test
    void keepMoreDetailWhereFidelityIsHigh() throws UnusableInputException {
        Originals originals = Inputs.read(edit(Optional.empty(), Optional.of(InputFidelity.HIGH), LARGE, LARGE));
        assertThat(originals.pictures()).allMatch(picture -> picture.width() == 1536);
    }

    @Test
    void keepTheSizeThatAMaskBelongsTo() throws UnusableInputException {
        Originals originals = Inputs.read(edit(Optional.of(LARGE), Optional.empty(), LARGE, LARGE));
        assertThat(originals.pictures()).allMatch(picture -> picture.width() == 2000);
        assertThat(originals.mask())
                .hasValueSatisfying(mask -> assertThat(mask.height()).isEqualTo(1000));
    }

    @Test
    void sayWhichImageIsBroken() {
        InputImage broken = new InputImage.Uploaded(Pictures.source(new byte[] {1, 2, 3}));
        assertThatThrownBy(() -> Inputs.read(edit(LARGE, broken)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("'picture.png'");
    }

    @Test
    void sayThatALinkCannotBeFollowed() {
        List<InputImage> links = List.of(new InputImage.Linked("https://example.org/a.png"));
        assertThatThrownBy(() -> Inputs.read(edit(links.getFirst()))).hasMessageContaining("upload its bytes");
    }
}
