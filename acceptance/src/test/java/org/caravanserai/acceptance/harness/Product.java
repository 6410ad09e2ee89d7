package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One instance of the product in a process of its own, with free ports and a data folder of its own.
 *
 * <p>{@link #shared()} is started on first use with demo data and without rate limits, and serves every test that does
 * not break things; {@link #breakable()} serves those that stop, kill or block it; {@link #with} makes others. Those
 * that start after it begin with a copy of its demo data. All are stopped when the tests are over.
 */
public final class Product implements AutoCloseable {
    /** The passphrase for backups of {@link #breakable()}. */
    public static final String BACKUP_PASSPHRASE = "a passphrase for tests";

    /** The organization whose copies {@link #breakable()} reads from {@link #shared()}. */
    public static final String EWP_PARTNER = "university-of-the-high-valley";

    /**
     * A product under test lives for minutes: the second compiler would take half of its start and never earn that back, and a heap that
     * begins small would be collected sixty times before the product is ready.
     */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms512m", "-Xmn256m");

    private static final Duration START_AT_MOST = Duration.ofMinutes(6);
    private static final Duration STOP_AT_MOST = Duration.ofSeconds(90);
    private static final List<Product> ALL = new CopyOnWriteArrayList<>();
    private static @Nullable Product shared;
    private static @Nullable Product breakable;

    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private final int port = FreePorts.next();
    private int starts;
    private int lastStart;
    private @Nullable Process process;

    private Product(Map<String, String> environment) {
        this.folder = folder();
        this.environment.put("CARAVANSERAI_PORT", String.valueOf(port));
        this.environment.put("CARAVANSERAI_CLUSTER_PORT", String.valueOf(FreePorts.next()));
        this.environment.put("CARAVANSERAI_DATA", folder.resolve("data").toString());
        this.environment.put("CARAVANSERAI_RATE_LIMITS", "off");
        this.environment.put("CARAVANSERAI_FIGURES_KEPT", "off");
        this.environment.put("CARAVANSERAI_DEMO_HISTORY", "off");
        this.environment.put("CARAVANSERAI_WEBHOOKS_LOOPBACK", "on");
        this.environment.putAll(environment);
        ALL.add(this);
    }

    /** The running instance that all peaceful tests use. Never kill, stop or reconfigure it. */
    public static synchronized Product shared() {
        Product running = shared;
        if (running == null) {
            running = new Product(Map.of()).start();
            PreparedData.keep(running);
            shared = running;
        }
        return running;
    }

    /**
     * A running instance that tests may stop, kill, block and start again, one after the other: started on first use and
     * whenever a test has left it stopped. It keeps emails for 30 days, waits 3 seconds for a database connection, has a
     * passphrase for backups and reads the copies of a partner in exchanges from {@link #shared()}.
     */
    public static synchronized Product breakable() {
        Product instance = breakable;
        if (instance == null) {
            instance = new Product(Map.of(
                    "CARAVANSERAI_EMAILS_KEPT_DAYS",
                    "30",
                    "CARAVANSERAI_DB_WAIT",
                    "3000",
                    "CARAVANSERAI_BACKUP_PASSPHRASE",
                    BACKUP_PASSPHRASE,
                    "CARAVANSERAI_EWP_PARTNERS",
                    EWP_PARTNER + "=" + shared().url() + "/api/v1/ewp",
                    "CARAVANSERAI_EWP_LOOPBACK",
                    "on"));
            breakable = instance;
        }
        if (instance.process == null || !instance.process.isAlive()) {
            instance.start();
        }
        return instance;
    }

    /** Another instance, not yet started, whose environment differs by these variables. */
    public static Product with(Map<String, String> environment) {
        return new Product(environment);
    }

    private static Path folder() {
        try {
            Path all = Files.createDirectories(Path.of(System.getProperty("acceptance.folder", "target/products")));
            return Files.createTempDirectory(all.toAbsolutePath(), "product");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the product says that it is ready; fails with what it printed when it does not come to that. */
    public Product start() {
        if (starts == 0 && !environment.containsKey("CARAVANSERAI_DB_URL")) {
            PreparedData.copyInto(data());
        }
        starts++;
        lastStart = starts;
        process = launch(List.of());
        long begun = System.nanoTime();
        while (!output().contains("Caravanserai is ready")) {
            if (!running().isAlive() || System.nanoTime() - begun > START_AT_MOST.toNanos()) {
                String said = output() + errors();
                kill9();
                throw new AssertionError("The product did not start:\n" + said);
            }
            pause();
        }
        return this;
    }

    /** Runs the product with these words to its end, beside whatever runs already, and returns the exit status. */
    public int run(String... words) {
        try {
            starts++;
            Process other = launch(List.of(words));
            assertThat(other.waitFor(START_AT_MOST.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            return other.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(SHORT_LIVED);
        command.addAll(List.of("-Xmx768m", "-Dfile.encoding=UTF-8", "-jar", jar().toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(file(starts, "out").toFile())
                .redirectError(file(starts, "err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CARAVANSERAI_"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built product itself. */
    public static Path jar() {
        return Path.of(System.getProperty("caravanserai.jar", "../server/target/caravanserai.jar"))
                .toAbsolutePath()
                .normalize();
    }

    /** Asks it to stop (SIGTERM) and returns the exit status. */
    public int stop() {
        return ended(running(), Process::destroy);
    }

    /** Ends it as a power cut would (SIGKILL); its database goes on without it. */
    public void kill9() {
        ended(running(), Process::destroyForcibly);
    }

    private static int ended(Process process, java.util.function.Consumer<Process> how) {
        how.accept(process);
        try {
            assertThat(process.waitFor(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS))
                    .as("stopped within %s", STOP_AT_MOST)
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("Not started");
        }
        return process;
    }

    /** The public address, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return running().pid();
    }

    public Path data() {
        return Path.of(environment.get("CARAVANSERAI_DATA"));
    }

    /** What the current or last start printed on standard output. */
    public String output() {
        return text(starts, "out");
    }

    /** What it printed on standard output since it was started, whatever was run beside it. */
    public String outputOfStart() {
        return text(lastStart, "out");
    }

    /** What the current or last start printed on standard error. */
    public String errors() {
        return text(starts, "err");
    }

    /** What the server has written into its log. */
    public String log() {
        try {
            return Files.readString(data().resolve("logs").resolve("server-" + port + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int start, String name) {
        return folder.resolve(start + "." + name);
    }

    private String text(int start, String name) {
        try {
            return Files.exists(file(start, name)) ? Files.readString(file(start, name)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its database, as the application's own role, while it runs. */
    public Connection connect() {
        try {
            String given = environment.get("CARAVANSERAI_DB_URL");
            if (given != null) {
                return DriverManager.getConnection(
                        given, environment.get("CARAVANSERAI_DB_USER"), environment.get("CARAVANSERAI_DB_PASSWORD"));
            }
            String databasePort = Files.readAllLines(data().resolve("postgresql/cluster/postmaster.pid"))
                    .get(3)
                    .strip();
            String password = Files.readString(data().resolve("keys/database")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + databasePort + "/caravanserai", "caravanserai", password);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it if it runs. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
        ALL.remove(this);
    }

    static void stopAll() {
        ALL.forEach(Product::close);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
