package org.caravanserai.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The {@code backup FILE} command: everything of an instance with the embedded database, encrypted, while it runs. */
final class BackupCommand {
    private final ServerSettings settings;
    private final Path file;
    private final PrintStream out;

    BackupCommand(ServerSettings settings, Path file, PrintStream out) {
        this.settings = settings;
        this.file = file.toAbsolutePath().normalize();
        this.out = out;
    }

    /**
     * Returns when the file is complete; until then it has another name. Uses the embedded database as it runs, or starts
     * it for the time of the backup.
     */
    void run() {
        if (settings.externalDatabase()) {
            throw new StartFailure(ExternalBackupAdvice.text(DatabaseAccess.given(settings)));
        }
        if (!Files.exists(EmbeddedDatabase.versionFile(settings.data()))) {
            throw new StartFailure("There is nothing to back up in " + settings.data()
                    + ". Say by CARAVANSERAI_DATA or --data where the data folder is.");
        }
        checkTarget();
        char[] passphrase = BackupPassphrase.chosen(settings);
        DataFolder data = new DataFolder(settings.data());
        EmbeddedDatabase database = new EmbeddedDatabase(data, settings.address());
        boolean idle = data.tryLock(Launcher.INSTANCE_LOCK);
        try {
            DatabaseAccess administrator = idle
                    ? database.startForAdministration()
                    : database.runningForAdministration()
                            .orElseThrow(
                                    () -> new StartFailure("The product is just starting or stopping; try again."));
            write(data, administrator, passphrase);
            verify(passphrase);
            database.running().ifPresent(this::record);
        } finally {
            if (idle) {
                database.stop();
            }
        }
        out.println("Backup complete and read again: " + file);
        remindOfSettings();
    }

    private void checkTarget() {
        if (file.startsWith(settings.data())) {
            throw new StartFailure("Choose a file outside of the data folder: " + file);
        }
        if (Files.isDirectory(file)) {
            throw new StartFailure("This is a folder, name a file in it: " + file);
        }
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !isBackup()) {
                throw new StartFailure("There is another file already, which is no backup: " + file);
            }
        } catch (IOException e) {
            throw new StartFailure("The file cannot be read: " + file + " (" + e.getMessage() + ")", e);
        }
    }

    private boolean isBackup() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BackupCipher.isBackup(in.readNBytes(BackupCipher.HEADER));
        }
    }

    private void write(DataFolder data, DatabaseAccess administrator, char[] passphrase) {
        try {
            Path half = Files.createTempFile(
                    file.resolveSibling(""),
                    file.getFileName() + ".",
                    ".half",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            half.toFile().deleteOnExit();
            try (Connection connection = administrator.connect();
                    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(half));
                    EncryptingOutputStream encrypted = new EncryptingOutputStream(plain, passphrase)) {
                ZipOutputStream zip = new ZipOutputStream(encrypted);
                contents(data, connection, zip);
                zip.finish();
                encrypted.finish();
            }
            force(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.resolveSibling(""));
        } catch (IOException e) {
            throw new StartFailure("The backup cannot be written: " + e + ". Nothing was left behind at " + file, e);
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be backed up: " + e.getMessage(), e);
        }
    }

    /** Reads the file again to its end: what does not decrypt or is cut short is noticed now and not when it is needed. */
    private void verify(char[] passphrase) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                DecryptingInputStream plain = new DecryptingInputStream(in, passphrase)) {
            ZipInputStream zip = new ZipInputStream(plain);
            while (zip.getNextEntry() != null) {
                zip.transferTo(OutputStream.nullOutputStream());
            }
            plain.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new StartFailure("The backup was written but cannot be read again: " + file + " (" + e + ")", e);
        }
    }

    /** So that administrators see in the product when the last backup was made. The backup is good without it. */
    private void record(DatabaseAccess database) {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into backup_run (made_at, file, bytes, verified) values (?, ?, ?, true)")) {
            insert.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setString(2, file.toString());
            insert.setLong(3, Files.size(file));
            insert.executeUpdate();
        } catch (SQLException | IOException e) {
            out.println("The run is not noted in the database: " + e.getMessage());
        }
    }

    private static void contents(DataFolder data, Connection administrator, ZipOutputStream zip)
            throws IOException, SQLException {
        Path cluster = EmbeddedDatabase.cluster(data.root());
        ZipFolder top = new ZipFolder(zip, Path.of(""));
        var manifest = new ByteArrayOutputStream();
        BackupManifest.ofThisMachine(Instant.now()).write(manifest);
        top.write(BackupManifest.NAME, manifest.toByteArray());
        Files.walkFileTree(data.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(cluster) || DataFolder.isMadeAnew(data.root().relativize(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                top.folder(data.root().relativize(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
                Path name = data.root().relativize(found);
                if (attributes.isRegularFile() && !DataFolder.isMadeAnew(name)) {
                    try (InputStream in = Files.newInputStream(found)) {
                        top.write(name.toString(), in);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        new ClusterBackup(cluster, new ZipFolder(zip, data.root().relativize(cluster))).copy(administrator);
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** What comes from the environment is not in the data folder, and so not in the backup. */
    private void remindOfSettings() {
        String given = Stream.of(ServerSetting.values())
                .filter(setting -> setting != ServerSetting.BACKUP_PASSPHRASE && setting != ServerSetting.DATA)
                .filter(setting -> settings.get(setting).isPresent())
                .map(ServerSetting::variable)
                .collect(Collectors.joining(", "));
        if (!given.isEmpty()) {
            out.println("Not in it, because given from outside; keep them too: " + given);
        }
    }
}
