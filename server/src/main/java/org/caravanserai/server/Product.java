package org.caravanserai.server;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/** One running instance, from start to exit. */
final class Product {
    private final ServerSettings settings;
    private final Path war;
    private final PrintStream out;
    private final PrintStream err;
    private @Nullable DatabaseWatch ownDatabase;

    Product(ServerSettings settings, Path war, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.war = war;
        this.out = out;
        this.err = err;
    }

    /**
     * Returns when the product is ready and was announced; it goes on until a signal ends the process.
     *
     * @param verbose whether the server's log also goes to standard error
     */
    void start(boolean verbose) {
        stopOnSignals();
        if (!Files.exists(war)) {
            throw new StartFailure("The application is missing: " + war + ". Build it with ./run");
        }
        DataFolder data = new DataFolder(settings.data());
        requireFree(settings.port(), "CARAVANSERAI_PORT or --port");
        settings.clusterPort().ifPresent(port -> requireFree(port, "CARAVANSERAI_CLUSTER_PORT"));
        DatabaseAccess database = settings.externalDatabase() ? given() : embedded(data);
        DemoAccountList.check(settings, database);
        String secret = settings.get(ServerSetting.SECRET).orElseGet(() -> data.key("secret"));
        System.getProperties().putAll(ApplicationProperties.of(settings, database, secret));

        err.println("Starting the application …");
        Path log = data.logs().resolve("server-" + settings.port() + ".log");
        long before = ServerLog.length(log);
        ServerLog.redirect(log, verbose ? err : null);
        try {
            Path folder = data.root().resolve("node-" + settings.port());
            new PayaraNode(settings, ClusterNetwork.of(settings), war, folder).start();
            new ReadySignal(settings.localUrl()).await();
        } catch (StartFailure e) {
            err.println(ServerLog.failure(log, before));
            err.println("The whole log: " + log);
            throw e;
        }
        new FirstAnswers(settings.localUrl()).prepare();
        out.println("Caravanserai is ready at " + settings.url() + "/");
        if (settings.demo()) {
            out.println(DemoAccountList.text());
        }
        DemoAccountList.warning(settings).ifPresent(err::println);
    }

    private void requireFree(int port, String setting) {
        if (!Ports.isFree(settings.address(), port)) {
            throw new StartFailure("Port " + port + " of " + settings.address().getHostAddress()
                    + " is in use. Choose another by " + setting + ".");
        }
    }

    private DatabaseAccess given() {
        DatabaseAccess access = DatabaseAccess.given(settings);
        DatabasePreparation.check(access);
        return access;
    }

    private DatabaseAccess embedded(DataFolder data) {
        if (!data.tryLock(Launcher.INSTANCE_LOCK)) {
            throw new StartFailure("Another Caravanserai runs with this data folder: " + data.root());
        }
        err.println("Starting the database …");
        EmbeddedDatabase database = new EmbeddedDatabase(data, settings.address());
        DatabaseWatch watch = new DatabaseWatch(database);
        ownDatabase = watch;
        DatabaseAccess access = database.start();
        watch.start();
        return access.tuned("caravanserai-" + settings.port());
    }

    private void stopOnSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "caravanserai-stop"));
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), signal -> new Thread(() -> System.exit(0), "caravanserai-exit").start());
        }
    }

    private void stop() {
        PayaraNode.awaitStop();
        if (ownDatabase != null) {
            ownDatabase.stop();
        }
    }
}
