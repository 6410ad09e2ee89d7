package org.caravanserai.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The {@code restore FILE} command: fills an empty data folder with what {@code backup} wrote. */
final class RestoreCommand {
    private final ServerSettings settings;
    private final Path file;
    private final PrintStream out;

    RestoreCommand(ServerSettings settings, Path file, PrintStream out) {
        this.settings = settings;
        this.file = file.toAbsolutePath().normalize();
        this.out = out;
    }

    /** Returns when everything is in its place. What comes first is kept apart until the whole file was read and checked. */
    void run() {
        if (settings.externalDatabase()) {
            throw new StartFailure(ExternalBackupAdvice.text(DatabaseAccess.given(settings)));
        }
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("There is no such file: " + file);
        }
        boolean made = !Files.exists(settings.data());
        checkEmpty(settings.data());
        char[] passphrase = BackupPassphrase.known(settings);
        DataFolder data = new DataFolder(settings.data());
        if (!data.tryLock(Launcher.INSTANCE_LOCK)) {
            throw new StartFailure("Another Caravanserai runs with this data folder: " + data.root());
        }
        Path half = data.root().resolve(DataFolder.HALF_RESTORED);
        try {
            Folders.delete(half);
            BackupManifest manifest = unpack(half, passphrase);
            putInPlace(half, data.root());
            out.println("Restored the backup of " + manifest.created() + " into " + data.root()
                    + ". Next: check-data, then start the product.");
        } catch (IOException | StartFailure e) {
            cleanUp(made ? data.root() : half, e);
            throw e instanceof StartFailure failure
                    ? failure
                    : new StartFailure("Nothing was restored. " + reason((IOException) e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof BackupCipher.DamagedBackup ? BackupCipher.DamagedBackup.TEXT : e.toString();
    }

    private static void cleanUp(Path folder, Exception because) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** What an interrupted restore has left does not count, nor does what a folder has by itself. */
    private static void checkEmpty(Path data) {
        Set<String> ignored = Set.of(DataFolder.HALF_RESTORED, Launcher.INSTANCE_LOCK + ".lock", "logs", "lost+found");
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> files = Files.list(data)) {
            if (files.anyMatch(found -> !ignored.contains(found.getFileName().toString()))) {
                boolean runs = Files.exists(data.resolve(Launcher.INSTANCE_LOCK + ".lock"))
                        && !new DataFolder(data).tryLock(Launcher.INSTANCE_LOCK);
                throw new StartFailure(
                        runs
                                ? "Another Caravanserai runs with this data folder: " + data
                                : "The data folder is not empty: " + data
                                        + ". Name an empty one by CARAVANSERAI_DATA or --data.");
            }
        } catch (IOException e) {
            throw new StartFailure("The data folder cannot be read: " + data + " (" + e.getMessage() + ")", e);
        }
    }

    private BackupManifest unpack(Path half, char[] passphrase) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                DecryptingInputStream plain = new DecryptingInputStream(in, passphrase)) {
            ZipInputStream zip = new ZipInputStream(plain);
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(BackupManifest.NAME)) {
                throw new StartFailure("The backup does not say what it is; it was made by another version.");
            }
            BackupManifest manifest = BackupManifest.read(zip);
            manifest.check();
            Files.createDirectory(half, ownersOnly("rwx------"));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry, half);
            }
            plain.transferTo(OutputStream.nullOutputStream());
            return manifest;
        }
    }

    private static void unpack(ZipInputStream zip, ZipEntry entry, Path half) throws IOException {
        Path target = half.resolve(entry.getName()).normalize();
        if (!target.startsWith(half)) {
            throw new IOException("Outside of the folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent(), ownersOnly("rwx------"));
        if (!entry.isDirectory()) {
            Files.createFile(target, ownersOnly("rw-------"));
            try (var written = Files.newOutputStream(target)) {
                zip.transferTo(written);
            }
        }
    }

    private static FileAttribute<?> ownersOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** The database comes last: a folder with one is whole. */
    private static void putInPlace(Path half, Path root) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(half)) {
            parts = files.sorted(Comparator.comparing(part -> part.endsWith("postgresql")))
                    .toList();
        }
        for (Path part : parts) {
            Files.move(part, root.resolve(part.getFileName()));
        }
        Files.delete(half);
    }
}
