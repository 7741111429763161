package dev.gesso.bench.sdk;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.images.ImageGenerateParams;
import dev.gesso.bench.http.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** OpenAI's own client for Java, used as its manual says: the text of the answer is decoded and written to a file. */
public final class OfficialClient implements Contestant {

    private final Map<String, OpenAIClient> clients = new ConcurrentHashMap<>();
    private final String root;

    public OfficialClient(String root) {
        this.root = root;
    }

    @Override
    public void fetch(String path) throws IOException {
        OpenAIClient client = clients.computeIfAbsent(path, each -> OpenAIOkHttpClient.builder()
                .apiKey("sk-bench")
                .baseUrl(root + each)
                .maxRetries(0)
                .build());
        ImageGenerateParams parameters = ImageGenerateParams.builder()
                .model("gpt-image-2")
                .prompt("A baby otter")
                .build();
        if (path.contains("stream")) {
            try (var events = client.images().generateStreaming(parameters)) {
                events.stream().forEach(event -> event.generationCompleted().ifPresent(last -> keep(last.b64Json())));
            }
        } else {
            keep(client.images().generate(parameters).data().orElseThrow().get(0).b64Json().orElseThrow());
        }
    }

    private static void keep(String base64) {
        try {
            Path file = Files.createTempFile("sdk", ".png");
            Files.write(file, Base64.getDecoder().decode(base64));
            Files.delete(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
