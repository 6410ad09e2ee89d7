package org.caravanserai.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The application server in this JVM, with the application at its root. */
final class PayaraNode {
    private static final String HTTP = "configs.config.server-config.network-config.";
    private static final String SHUTDOWN_THREAD = "Payara Micro Shutdown Hook";
    /** A little more than the largest schedule, so that the refusal of a larger one still reaches the client. */
    private static final int MOST_BYTES_UNREAD = 20 << 20;

    private static final int MOST_BYTES_OF_HEADERS = 1 << 16;

    private static final int LOOKS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration STOP_AT_MOST = Duration.ofSeconds(40);

    private final ServerSettings settings;
    private final ClusterNetwork network;
    private final Path war;
    private final Path folder;

    /**
     * @param war the self-contained application
     * @param folder scratch space of this node, emptied at every start: the server would deploy again what it finds there
     */
    PayaraNode(ServerSettings settings, ClusterNetwork network, Path war, Path folder) {
        this.settings = settings;
        this.network = network;
        this.war = war;
        this.folder = folder;
    }

    /**
     * Returns when the server is up and has deployed the application; {@link ReadySignal} shows when it answers.
     *
     * @throws StartFailure when the server does not start, or the application failed to
     */
    void start() {
        System.setProperty("hazelcast.socket.bind.any", "false");
        System.setProperty("hazelcast.phone.home.enabled", "false");
        // Classes are looked for in the application first: asking the server's 300 jars before it costs a tenth of the
        // start.
        System.setProperty("fish.payara.classloading.delegate", "false");
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            Path commands = folder.resolve("before-start.txt");
            Files.write(commands, commands());
            PayaraMicro.main(arguments(commands, LogFormat.writeInto(folder)).toArray(String[]::new));
            requireApplication();
        } catch (StartFailure e) {
            throw e;
        } catch (IOException e) {
            throw new StartFailure("The server's folder cannot be written: " + folder, e);
        } catch (Exception e) {
            throw new StartFailure("The application server does not start: " + e, e);
        }
    }

    /** The server itself goes on without an application that failed, and would answer 500 to everybody. */
    private static void requireApplication() {
        if (PayaraMicro.getInstance()
                .getRuntime()
                .getLocalDescriptor()
                .getDeployedApplications()
                .isEmpty()) {
            throw new StartFailure("The application did not start.");
        }
    }

    List<String> commands() {
        String listener = "set " + HTTP + "network-listeners.network-listener.http-listener.";
        String http = "set " + HTTP + "protocols.protocol.http-listener.http.";
        return List.of(
                listener + "address=" + settings.address().getHostAddress(),
                http + "compression=on",
                http + "compression-min-size-bytes=1024",
                http + "compressable-mime-type=text/html,text/plain,text/css,text/csv,text/xml,text/calendar,"
                        + "text/javascript,application/javascript,application/json,application/problem+json,"
                        + "application/xml,application/xhtml+xml,application/rss+xml,application/atom+xml,image/svg+xml",
                // Requests beyond this number at once on one connection are refused.
                http + "http2-max-concurrent-streams=10000",
                // No limit of requests per connection: a proxy keeps its connections and closes them itself.
                http + "max-connections=-1",
                // A client answered early may send this many more bytes before the connection is closed.
                http + "max-swallowing-input-bytes=" + MOST_BYTES_UNREAD,
                // The application refuses longer addresses and TRACE, and tells programs so; the server would answer
                // without a body.
                http + "header-buffer-length-bytes=" + MOST_BYTES_OF_HEADERS,
                http + "trace-enabled=true",
                http + "xpowered-by=false",
                http + "server-header=false");
    }

    List<String> arguments(Path commands, Path logging) {
        String address = settings.address().getHostAddress();
        return List.of(
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(settings.port()),
                "--rootdir",
                folder.resolve("runtime").toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--logproperties",
                logging.toString(),
                "--disablephonehome",
                "--nohostaware",
                "--clustermode",
                "tcpip:" + network.members(),
                "--clustername",
                network.name(),
                "--startport",
                String.valueOf(network.port()),
                "--interfaces",
                settings.address().isAnyLocalAddress() ? "127.0.0.1" : address,
                "--name",
                "node-" + settings.port());
    }

    /** Inside a shutdown of the JVM: waits for the server's own hook, which lets requests end and closes the pool. */
    static void awaitStop() {
        try {
            for (int i = 0; i < LOOKS; i++) {
                Optional<Thread> hook = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals(SHUTDOWN_THREAD))
                        .findFirst();
                if (hook.isPresent()) {
                    hook.get().join(STOP_AT_MOST.toMillis());
                    return;
                }
                // All hooks are started together: this one may be a little ahead of it.
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
