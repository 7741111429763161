package dev.gesso.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** The least that can be done: copies the answer's bytes into a file and decodes nothing. */
public final class Floor implements Contestant {

    private static final int WINDOW = 64 * 1024;

    private final CloseableHttpClient client =
            HttpClients.custom().disableContentCompression().build();
    private final String root;

    public Floor(String root) {
        this.root = root;
    }

    @Override
    public void fetch(String path) throws IOException {
        HttpPost post = new HttpPost(root + path + "/images/generations");
        post.setEntity(new StringEntity("{}", ContentType.APPLICATION_JSON));
        Path file = Files.createTempFile("floor", ".json");
        client.execute(post, response -> {
            try (InputStream in = response.getEntity().getContent();
                    OutputStream out = Files.newOutputStream(file)) {
                byte[] window = new byte[WINDOW];
                for (int count = in.read(window); count >= 0; count = in.read(window)) {
                    out.write(window, 0, count);
                }
            }
            return file;
        });
        Files.delete(file);
    }
}
