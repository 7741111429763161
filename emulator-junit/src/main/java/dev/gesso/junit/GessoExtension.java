package dev.gesso.junit;

import dev.gesso.server.Emulator;
import dev.gesso.server.EmulatorSession;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests an emulator of the Images API: to a parameter of type {@link URI} the base URL for any SDK, to one of type
 * {@link EmulatorSession} also what was asked and what shall go wrong. Each test has a session of its own, so that tests
 * may run in parallel; {@code @BeforeAll} has one for its class. The emulator starts with the first test that needs it
 * and ends with the last; extensions with the same settings share one.
 */
public final class GessoExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(GessoExtension.class);
    private static final Set<Class<?>> KNOWN = Set.of(URI.class, EmulatorSession.class);

    private final Map<String, String> settings;

    /** For {@code @ExtendWith}. */
    public GessoExtension() {
        this(Map.of());
    }

    private GessoExtension(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * The same with one more setting of the server, for {@code @RegisterExtension}.
     *
     * @param key such as {@code server.latency}; docs/server.md has all
     */
    public GessoExtension with(String key, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(key, value);
        return new GessoExtension(more);
    }

    /** A constructor of a test class is called for one test, and gets that test's session. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return KNOWN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        EmulatorSession session = session(test);
        return parameter.getParameter().getType() == URI.class ? session.url() : session;
    }

    private EmulatorSession session(ExtensionContext test) {
        // A store shows what is in the stores of those above it, so that the key names the test.
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        test.getUniqueId(), id -> new Held(emulator(test).newSession()), Held.class)
                .session();
    }

    private Emulator emulator(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(settings, Emulator::start, Emulator.class);
    }

    /** The store closes what it holds when the test is over. */
    private record Held(EmulatorSession session) implements AutoCloseable {
        @Override
        public void close() {
            session.reset();
        }
    }
}
