package dev.gesso.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.gate.Caller;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that callers name by address. */
final class DownloadsTest {

    private static final ImageSource FETCHED = ImageSource.of("image_url", new byte[] {1});

    @TempDir
    private Path folder;

    private final List<String> fetched = new ArrayList<>();

    private RawRequest resolved(RawRequest request) {
        References references = new References((caller, id) -> Optional.empty(), Downloads.by((url, uploads) -> {
            fetched.add(url);
            return FETCHED;
        }));
        try (Uploads uploads = new Uploads(folder)) {
            return references.resolved(request, Caller.NOBODY, uploads);
        }
    }

    private static RawRequest edit(String... urls) {
        List<WireValue> references = List.of(urls).stream()
                .<WireValue>map(url -> WireValue.Fields.of("image_url", new WireValue.Text(url)))
                .toList();
        return new RawRequest(Operation.EDIT, RawRequest.Encoding.JSON, new LinkedHashMap<>()).withImages(references);
    }

    @Test
    void standInThePlaceOfTheirAddresses() {
        RawRequest request = resolved(edit("https://one.example/", "https://two.example/"));
        assertThat(request.value(Parameter.IMAGES))
                .contains(new WireValue.Items(List.of(new WireValue.Upload(FETCHED), new WireValue.Upload(FETCHED))));
        assertThat(fetched).containsExactly("https://one.example/", "https://two.example/");
    }

    @Test
    void areMasksToo() {
        WireValue mask = WireValue.Fields.of("image_url", new WireValue.Text("https://mask.example/"));
        assertThat(resolved(edit().with("mask", mask)).value(Parameter.MASK)).contains(new WireValue.Upload(FETCHED));
    }

    @Test
    void areNotFetchedForAGeneration() {
        RawRequest request = new RawRequest(
                Operation.GENERATION,
                RawRequest.Encoding.JSON,
                edit("https://one.example/").parameters());
        assertThat(resolved(request)).isEqualTo(request);
        assertThat(fetched).isEmpty();
    }

    @Test
    void areLeftToTheRulesWhereTheyAreNoAddresses() {
        RawRequest request = edit("http://one.example/", "data:image/png;base64,AAAA");
        assertThat(resolved(request)).isEqualTo(request);
        assertThat(fetched).isEmpty();
    }
}
