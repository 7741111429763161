package dev.gesso.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx as a plain reverse proxy with one worker. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log crit;
            events { worker_connections 8192; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              keepalive_requests 1000000000;
              upstream images { server 127.0.0.1:UPSTREAM; keepalive 64; keepalive_requests 1000000000; }
              server {
                listen 127.0.0.1:OWN;
                location / {
                  proxy_pass http://images;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_buffers 16 256k;
                  proxy_buffer_size 256k;
                  proxy_busy_buffers_size 512k;
                }
              }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx before(ImagesUpstream upstream, Path folder) throws IOException, InterruptedException {
        int port = Ports.free();
        Path settings = Files.writeString(
                folder.resolve("nginx.conf"),
                SETTINGS.replace("UPSTREAM", Integer.toString(upstream.port())).replace("OWN", Integer.toString(port)));
        Process process = new ProcessBuilder(
                        "nginx", "-p", folder.toString(), "-c", settings.toString(), "-e", "error.log")
                .inheritIO()
                .start();
        Ports.await(port, process);
        return new Nginx(process, port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
