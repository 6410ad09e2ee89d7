package org.caravanserai.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The folder that holds everything an instance must not lose: database, keys, logs. Readable by its owner only. */
final class DataFolder {
    /** Folder in which a restore collects files; while it exists, the data is incomplete. */
    static final String HALF_RESTORED = "restore.half";

    private static final int KEY_BYTES = 32;
    private static final Pattern MADE_ANEW =
            Pattern.compile("logs|node-\\d+|[^/]+\\.lock|postgresql/(programs-.*|.*\\.half)|" + HALF_RESTORED);

    private final Path root;
    private final List<FileLock> held = new ArrayList<>();

    DataFolder(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new StartFailure("The data folder cannot be written: " + root + " (" + e.getMessage() + ")", e);
        }
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path database() {
        return root.resolve("postgresql");
    }

    /**
     * Whether the product recreates a file or folder when it is missing, so that no backup needs it.
     *
     * @param name relative to the data folder
     */
    static boolean isMadeAnew(Path name) {
        return MADE_ANEW.matcher(name.toString()).matches();
    }

    /** Refuses a folder whose restore was interrupted, before anything starts to live in it. */
    void refuseHalfRestored() {
        if (Files.exists(root.resolve(HALF_RESTORED))) {
            throw new StartFailure("The data folder was not restored to the end: " + root
                    + ". Delete what is in it and run the restore again.");
        }
    }

    /** A key made on first use and the same ever after; its file is readable by the owner only. */
    String key(String name) {
        Path file = root.resolve("keys").resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, randomKey());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure("The key cannot be read or written: " + file, e);
        }
    }

    Path keyFile(String name) {
        key(name);
        return root.resolve("keys").resolve(name);
    }

    private static void write(Path file, String key) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = Files.createTempFile(
                file.getParent(),
                "key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, key + "\n", StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** False while another process holds it. It is held to the end of this process, however that ends. */
    boolean tryLock(String name) {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            held.add(lock);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new StartFailure("The data folder cannot be locked: " + root, e);
        }
    }
}
