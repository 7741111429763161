package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas by which {@link Client} judges every answer can tell wrong from right. */
final class ApiSchemasTest {

    private static final String PICTURES = "{'created':1,'data':[{'b64_json':'AAAA'}],'size':'1024x640',"
            + "'quality':'max','background':'opaque','output_format':'png'}";

    private static List<String> faults(String schema, String json) {
        return ApiSchemas.faults(schema, json.replace('\'', '"'));
    }

    @Test
    void takeWhatIsRight() {
        assertThat(faults("ImagesResponse", PICTURES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'created':1, | ``",
                "'created':1 | 'created':'1'",
                "'created':1 | 'created':1,'more':1",
                "1024x640 | auto",
                "opaque | auto",
                "max | auto",
                "png | bmp",
                "AAAA | A A",
                "b64_json | b64"
            })
    void seeWhatIsWrong(String right, String wrong) {
        String spoilt = PICTURES.replace(right, wrong);
        assertThat(spoilt).isNotEqualTo(PICTURES);
        assertThat(faults("ImagesResponse", spoilt)).isNotEmpty();
    }

    @Test
    void missNothingOfAnError() {
        assertThat(faults("ErrorResponse", "{'error':{'message':'m','type':'t','param':null}}"))
                .singleElement()
                .asString()
                .contains("code");
    }

    @Test
    void knowTheEventsOfAStream() {
        assertThat(faults("StreamEvent", "{'type':'image_generation.done'}")).isNotEmpty();
    }
}
