package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys and database of a product as they were when its demo data had just been written. Later products of the same test
 * process begin with a copy, which takes half the time of migrations and demo data of their own.
 */
final class PreparedData {

    static final String CLUSTER = "postgresql/cluster";
    private static @Nullable Path kept;

    private PreparedData() {}

    /** Takes an online backup of a product that has just become ready. */
    static synchronized void keep(Product product) {
        Path folder = product.data().resolveSibling("prepared");
        try (var connection = Postmaster.administrator(product);
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('prepared', true)");
            copy(product.data(), folder, List.of("keys", "postgresql"));
            try (var rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(folder.resolve(CLUSTER).resolve("backup_label"), rows.getString("labelfile"));
            }
            copy(product.data(), folder, List.of(CLUSTER + "/pg_wal"));
            Files.deleteIfExists(folder.resolve(CLUSTER).resolve("postmaster.pid"));
            kept = folder;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was kept is there, if anything was. */
    static synchronized void copyInto(Path data) {
        if (kept != null) {
            try {
                copy(kept, data, List.of("keys", "postgresql"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copy(Path from, Path to, List<String> folders) throws IOException {
        Files.createDirectories(to);
        for (String folder : folders) {
            Files.walkFileTree(from.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    Path target = to.resolve(from.relativize(each));
                    if (!Files.isDirectory(target)) {
                        Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    try {
                        Files.copy(
                                each,
                                to.resolve(from.relativize(each)),
                                StandardCopyOption.COPY_ATTRIBUTES,
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (NoSuchFileException gone) {
                        // A temporary file of the database: the backup does not need it.
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        }
    }
}
