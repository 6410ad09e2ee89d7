package org.caravanserai.exchanges.ewp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.exchanges.ExchangeSetting;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.http.PublicHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's copy is read from the address that is named for it and from nowhere else. */
class FetchIiaTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private HttpServer partner;

    @BeforeEach
    void start() throws IOException {
        world.wiring.answer(
                EwpDirectory.class,
                "heiIds",
                asked -> Map.of(world.home.id(), "home.edu.example", world.partner.id(), "partner.ac.example"));
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.start();
    }

    @AfterEach
    void stop() {
        partner.stop(0);
    }

    private String base() {
        return "http://127.0.0.1:" + partner.getAddress().getPort();
    }

    private void answers(int status, byte[] body) {
        partner.createContext("/iias", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            boolean open = "Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(open ? status : 401, open ? body.length : -1);
            if (open) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private Settings settings(String loopback) {
        return Settings.of(Map.of(
                ExchangeSetting.EWP_PARTNERS.property(),
                "other.example=https://other.example/ewp, partner.ac.example=" + base() + "/",
                ExchangeSetting.EWP_LOOPBACK.property(),
                loopback));
    }

    private FetchIia fetch() {
        var settings = settings("on");
        world.wiring.put(settings).put(new HttpIiaSource(new PublicHttp(), settings));
        return world.of(FetchIia.class);
    }

    private static FetchIia.Command command(String code) {
        return new FetchIia.Command(code, null, "secret");
    }

    @Test
    void theCopyOfThePartnerIsReadAndCompared() {
        var code = world.drafted(5);
        var document = world.of(ReadIias.class).execute(List.of(code), "partner.ac.example");
        answers(200, document.getBytes(StandardCharsets.UTF_8));
        assertThat(fetch().execute(command(code))).isEqualTo(document);
        assertThat(world.of(ShowPartnerAddress.class).execute(code)).contains(base());
        assertRefused("partner-wants-token", () -> fetch().execute(new FetchIia.Command(code, "X", " ")));
        assertInvalid("token: unusable-character", () -> fetch().execute(new FetchIia.Command(code, null, "a\nb")));
        world.as(world.stranger);
        assertNotFound(() -> fetch().execute(command(code)));
        assertNotFound(() -> world.of(ShowPartnerAddress.class).execute(code));
    }

    /** The container opens no transaction around it; what reads the database has one of its own, before and after. */
    @Test
    void noTransactionIsOpenWhileThePartnerAnswers() throws NoSuchMethodException {
        var around = FetchIia.class.getMethod("execute", FetchIia.Command.class).getAnnotation(Transactional.class);
        assertThat(around.value()).isEqualTo(Transactional.TxType.NOT_SUPPORTED);
        assertThat(FetchSteps.class).hasAnnotation(OwnTransaction.class);
        assertThat(FetchIia.class.getDeclaredFields())
                .extracting(Field::getType)
                .filteredOn(Class::isInterface)
                .as("other sources of data")
                .containsOnly(IiaSource.class);
    }

    @Test
    void whatIsNoAgreementIsNotPassedOn() {
        var code = world.drafted(5);
        answers(200, "<internal>secret</internal>".getBytes(StandardCharsets.UTF_8));
        assertInvalid("body: not-an-iia", () -> fetch().execute(command(code)));
    }

    @Test
    void aPartnerThatSendsElsewhereOrFailsIsNotFollowed() {
        var code = world.drafted(5);
        answers(302, new byte[] {'x'});
        assertRefused("partner-unreachable", () -> fetch().execute(command(code)));
    }

    @Test
    void anAnswerHasALimit() {
        var code = world.drafted(5);
        answers(200, new byte[IiaReader.MOST_BYTES + 1]);
        assertRefused("partner-answer-too-large", () -> fetch().execute(command(code)));
    }

    @Test
    void withoutAnAddressNothingIsRead() {
        var code = world.drafted(5);
        assertThat(world.of(ShowPartnerAddress.class).execute(code)).isEmpty();
        assertRefused("no-partner-address", () -> world.of(FetchIia.class).execute(command(code)));
    }

    @Test
    void nothingIsSentToAMachineThatCannotShowACertificateForItsName(@TempDir Path folder) throws Exception {
        var store = folder.resolve("other.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "other",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("https://localhost:" + server.getAddress().getPort() + "/iias");
            assertRefused("partner-unreachable", () -> new HttpIiaSource(new PublicHttp(), settings("on"))
                    .get(address, "secret"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:1/iias", "http://127.1:1/iias", "http://[::ffff:127.0.0.1]:1/iias"})
    void thisMachineIsReadByItsOwnNameOnly(String address) {
        assertRefused("partner-address-refused", () -> new HttpIiaSource(new PublicHttp(), settings("on"))
                .get(URI.create(address), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/iias",
                "http://localhost/iias",
                "https://[::1]/iias",
                "https://10.0.0.1/iias",
                "https://192.168.1.1/iias",
                "https://169.254.169.254/iias",
                "https://100.64.0.1/iias",
                "https://0.0.0.0/iias",
                "https://[fd00::1]/iias",
                "http://93.184.216.34/iias",
                "https://user@93.184.216.34/iias",
                "file:///etc/passwd"
            })
    void addressesThatAreNotPublicAreRefused(String address) {
        var source = new HttpIiaSource(new PublicHttp(), settings("off"));
        assertRefused("partner-address-refused", () -> source.get(URI.create(address), null));
    }
}
