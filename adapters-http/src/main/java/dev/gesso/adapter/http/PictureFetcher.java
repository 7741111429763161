package dev.gesso.adapter.http;

import dev.gesso.adapter.http.fetch.GlobalAddress;
import dev.gesso.adapter.http.fetch.PictureAddress;
import dev.gesso.adapter.http.transport.PinnedClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fetches pictures from addresses that strangers name, and from nowhere that only this machine can reach. The address is
 * read once and looked up once; every answer of the look-up must be a public address, and exactly that one is called.
 * Redirects are not followed, proxies and cookies not used. Safe for many threads; blocks.
 */
public final class PictureFetcher {

    private final FetchPolicy policy;
    private final Resolver resolver;
    private final PinnedClient client;

    /** Looks names up. */
    @FunctionalInterface
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** Reads a picture to its end. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream picture) throws IOException;
    }

    PictureFetcher(FetchPolicy policy, Resolver resolver, PinnedClient.Sockets sockets, Optional<Path> authorities) {
        this.policy = policy;
        this.resolver = resolver;
        this.client = new PinnedClient(
                new PinnedClient.Limits(
                        policy.mostBytes(), policy.connect(), policy.silence(), policy.total(), policy.slowest()),
                sockets,
                authorities);
    }

    /** A fetcher that keeps a policy. */
    public static PictureFetcher keeping(FetchPolicy policy) {
        return new PictureFetcher(
                policy,
                host -> List.of(InetAddress.getAllByName(host)),
                () -> new Socket(Proxy.NO_PROXY),
                Optional.empty());
    }

    /**
     * Fetches a picture.
     *
     * @throws FetchRefusedException where it may not be fetched, or cannot
     */
    public <T> T fetch(String url, Reader<T> reader) {
        PictureAddress address = PictureAddress.parse(url, policy.ports())
                .filter(read -> policy.hosts().isEmpty() || policy.hosts().contains(read.host()))
                .orElseThrow(FetchRefusedException::new);
        try {
            return client.get(address.host(), address.port(), address.path(), checked(address), reader::read);
        } catch (IOException failed) {
            throw new FetchRefusedException();
        }
    }

    /** The address to call: the first of those that were found, where none of them is special. */
    private InetAddress checked(PictureAddress address) throws UnknownHostException {
        List<InetAddress> found =
                address.literal().isPresent() ? List.of(address.literal().get()) : resolver.resolve(address.host());
        if (found.isEmpty() || !found.stream().allMatch(GlobalAddress::isGlobal)) {
            throw new FetchRefusedException();
        }
        return found.getFirst();
    }
}
