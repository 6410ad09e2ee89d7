package org.caravanserai.web.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * The PostgreSQL of the container tests and the options with which their Payara Micro starts: every listener on the
 * loopback, the application's settings as system properties. Started only when a test plan has such a test.
 */
public final class ContainerDatabase implements LauncherSessionListener {

    private @Nullable EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (plan.countTestIdentifiers(test -> test.getUniqueId().contains(ContainerIT.class.getName())) > 0) {
                    start();
                }
            }
        });
    }

    private void start() {
        try {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            var folder = Path.of("target", "container").toAbsolutePath();
            var commands = Files.writeString(
                    Files.createDirectories(folder).resolve("before-start.txt"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener."
                            + "address=127.0.0.1\n");
            System.setProperty(
                    "container.options",
                    String.join(
                            " ",
                            "-Xmx768m",
                            "-XX:TieredStopAtLevel=1",
                            "-Duser.timezone=UTC",
                            "-Dhazelcast.socket.bind.any=false",
                            "-Dhazelcast.phone.home.enabled=false",
                            "-Dcaravanserai.db.url=" + server.getJdbcUrl("postgres", "postgres"),
                            "-Dcaravanserai.db.user=postgres",
                            "-Dcaravanserai.db.password=postgres",
                            "-Dcaravanserai.secret=a-secret-of-the-container-tests",
                            "-Dcaravanserai.data=" + folder.resolve("data")));
            System.setProperty(
                    "container.arguments",
                    String.join(
                            " ",
                            "--clustermode tcpip:127.0.0.1:6920",
                            "--startport 6920",
                            "--interfaces 127.0.0.1",
                            "--disablephonehome",
                            "--prebootcommandfile " + commands));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
