package org.caravanserai.acceptance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.caravanserai.acceptance.harness.FreePorts;

/** A full Jakarta EE server with one domain, every listener of it on the loopback and on a free port. */
final class PayaraServer implements AutoCloseable {
    private static final long MINUTES = 6;

    private final Path home;
    private final Map<String, String> environment;
    private final int http = FreePorts.next();
    private final int admin = FreePorts.next();

    /**
     * @param home the unpacked distribution
     * @param environment what the application finds in its configuration
     */
    PayaraServer(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    String url() {
        return "http://127.0.0.1:" + http;
    }

    void start() {
        try {
            configure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asadmin("start-domain", "domain1");
    }

    void deploy(Path application) {
        asadmin(
                "--port",
                String.valueOf(admin),
                "deploy",
                "--contextroot",
                "/",
                "--name",
                "caravanserai",
                application.toString());
    }

    private Path domain() {
        return home.resolve("glassfish/domains/domain1");
    }

    private void configure() throws IOException {
        Path file = domain().resolve("config/domain.xml");
        Path original = file.resolveSibling("domain.xml.distributed");
        if (!Files.exists(original)) {
            Files.copy(file, original);
        }
        String xml = Files.readString(original)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=\"8080\"", listener(http))
                .replace("<network-listener port=\"8181\"", listener(FreePorts.next()))
                .replace("<network-listener port=\"4848\"", listener(admin))
                .replace("value=\"7676\"", port("value"))
                .replace(
                        "<config name=\"server-config\">",
                        "<config name=\"server-config\"><jms-service type=\"REMOTE\" default-jms-host=\"default_JMS_host\">"
                                + "<jms-host name=\"default_JMS_host\" host=\"127.0.0.1\" port=\"7676\"/></jms-service>")
                .replace("port=\"8686\"", port("port"))
                .replace("port=\"3700\"", port("port"))
                .replace("port=\"3820\"", port("port"))
                .replace("port=\"3920\"", port("port"))
                .replace(
                        "<hazelcast-runtime-configuration start-port=\"5900\" das-port=\"4900\"",
                        "<hazelcast-runtime-configuration interface=\"127.0.0.1\" " + port("start-port") + " "
                                + port("das-port"))
                .replace(
                        "<jvm-options>-Xmx512m</jvm-options>",
                        "<jvm-options>-Xmx768m</jvm-options><jvm-options>-XX:TieredStopAtLevel=1</jvm-options>"
                                + "<jvm-options>-Duser.timezone=UTC</jvm-options>"
                                + "<jvm-options>-Dhazelcast.socket.bind.any=false</jvm-options>"
                                + "<jvm-options>-Dfish.payara.phonehome.disabled=true</jvm-options>");
        Files.writeString(file, xml);
    }

    private static String listener(int port) {
        return "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"";
    }

    private static String port(String attribute) {
        return attribute + "=\"" + FreePorts.next() + "\"";
    }

    private void asadmin(String... words) {
        Path said = home.resolveSibling("asadmin.log");
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended && process.exitValue() == 0)
                    .as("asadmin %s: %s", List.of(words), Files.readString(said))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's own process, as its domain notes it. */
    long pid() {
        try {
            return Long.parseLong(
                    Files.readString(domain().resolve("config/pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        asadmin("--port", String.valueOf(admin), "stop-domain", "--kill=true", "domain1");
    }
}
