package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    private static final String PASSPHRASE = "open, sesame";
    private static final int FEW_ITERATIONS = 1000;

    @TempDir
    Path folder;

    private Path file;
    private Path data;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("backup");
        data = folder.resolve("data");
        write(BackupManifest.ofThisMachine(Instant.EPOCH));
    }

    @Test
    void everyFileComesBackForItsOwnerOnly() throws IOException {
        restore(PASSPHRASE);

        assertThat(data.resolve("keys/secret")).hasContent("the key");
        assertThat(data.resolve("postgresql/cluster/PG_VERSION")).hasContent("18");
        assertThat(data.resolve("postgresql/cluster/pg_notify")).isEmptyDirectory();
        assertThat(data.resolve(DataFolder.HALF_RESTORED)).doesNotExist();
        for (String name : new String[] {"keys", "postgresql/cluster", "postgresql/cluster/pg_notify"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theWrongPassphraseLeavesNothing() {
        assertThatThrownBy(() -> restore("sesame"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("passphrase");
        assertThat(data).doesNotExist();
    }

    @Test
    void anAlteredOrShortenedFileLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] altered = whole.clone();
        altered[whole.length / 2] ^= 1;
        Files.write(file, altered);
        assertThatThrownBy(() -> restore(PASSPHRASE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Nothing was restored");
        assertThat(data).doesNotExist();

        Files.createDirectories(data);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> restore(PASSPHRASE)).isInstanceOf(StartFailure.class);
        assertThat(data.resolve("keys")).doesNotExist();
        assertThat(data.resolve("postgresql")).doesNotExist();
        assertThat(data.resolve(DataFolder.HALF_RESTORED)).doesNotExist();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAsItIs() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("mine"), "precious");

        assertThatThrownBy(() -> restore(PASSPHRASE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not empty");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("mine"));
        }
    }

    @Test
    void theFolderOfARunningProductIsNamedAsSuch() throws IOException {
        DataFolder running = new DataFolder(data);
        running.key("secret");
        assertThat(running.tryLock(Launcher.INSTANCE_LOCK)).isTrue();

        assertThatThrownBy(() -> restore(PASSPHRASE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Another Caravanserai runs");
    }

    @Test
    void aBackupThatDoesNotFitThisMachineIsRefused() throws IOException {
        write(new BackupManifest("17", "postgres-linux-x86_64.txz", Instant.EPOCH));
        assertThatThrownBy(() -> restore(PASSPHRASE)).hasMessageContaining("PostgreSQL 17");

        write(new BackupManifest(EmbeddedDatabase.MAJOR_VERSION, "postgres-linux-mips.txz", Instant.EPOCH));
        assertThatThrownBy(() -> restore(PASSPHRASE)).hasMessageContaining("processor");
        assertThat(data).doesNotExist();
    }

    @Test
    void whatAnInterruptedRestoreLeftIsReplacedAndNeverStartedOn() throws IOException {
        Files.createDirectories(data.resolve(DataFolder.HALF_RESTORED).resolve("keys"));
        assertThatThrownBy(() -> new DataFolder(data).refuseHalfRestored())
                .hasMessageContaining("not restored to the end");

        restore(PASSPHRASE);

        new DataFolder(data).refuseHalfRestored();
        assertThat(data.resolve("keys/secret")).exists();
    }

    @Test
    void withADatabaseOfOnesOwnBothNameTheCommandsToUse() {
        ServerSettings external = settings(Map.of(
                ServerSetting.DB_URL,
                "jdbc:postgresql://db.example/inn",
                ServerSetting.DB_USER,
                "keeper",
                ServerSetting.SECRET,
                "s"));

        assertThatThrownBy(() -> new RestoreCommand(external, file, quiet()).run())
                .hasMessageContaining("pg_restore")
                .hasMessageContaining("--username=keeper --dbname=postgresql://db.example/inn");
        assertThatThrownBy(() -> new BackupCommand(external, file, quiet()).run())
                .hasMessageContaining("pg_dump")
                .hasMessageContaining("CARAVANSERAI_SECRET");
    }

    @Test
    void aFolderWithoutDataIsNotBackedUp() {
        ServerSettings settings = settings(Map.of(ServerSetting.BACKUP_PASSPHRASE, PASSPHRASE));

        assertThatThrownBy(() -> new BackupCommand(settings, file, quiet()).run())
                .hasMessageContaining("nothing to back up");
    }

    private void restore(String passphrase) {
        new RestoreCommand(settings(Map.of(ServerSetting.BACKUP_PASSPHRASE, passphrase)), file, quiet()).run();
    }

    private ServerSettings settings(Map<ServerSetting, String> given) {
        return ServerSettings.of(given, Map.of(), Map.of(), data);
    }

    private static PrintStream quiet() {
        return new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private void write(BackupManifest manifest) throws IOException {
        try (var encrypted = new EncryptingOutputStream(
                Files.newOutputStream(file), BackupCipher.fresh(PASSPHRASE.toCharArray(), FEW_ITERATIONS))) {
            var zip = new ZipOutputStream(encrypted);
            var top = new ZipFolder(zip, Path.of(""));
            var said = new ByteArrayOutputStream();
            manifest.write(said);
            top.write(BackupManifest.NAME, said.toByteArray());
            top.write("postgresql/cluster/PG_VERSION", "18".getBytes(StandardCharsets.UTF_8));
            top.folder(Path.of("postgresql/cluster/pg_notify"));
            top.write("keys/secret", "the key".getBytes(StandardCharsets.UTF_8));
            zip.finish();
            encrypted.finish();
        }
    }
}
