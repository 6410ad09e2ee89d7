package org.caravanserai.persistence.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds {@code db/invariants/{area}.sql} of every area: beside this class, in the same jar or folder, so that no list of areas has to be
 * kept.
 */
final class InvariantsFiles {
    private static final String FOLDER = "db/invariants/";
    private static final String END = ".sql";

    private InvariantsFiles() {}

    /** The texts by area, in the order of the areas' names. */
    static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : names()) {
            texts.put(name.substring(FOLDER.length(), name.length() - END.length()), text(name));
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("There is no file in " + FOLDER);
        }
        return texts;
    }

    private static List<String> names() {
        Class<?> self = InvariantsFiles.class;
        int depth = self.getPackageName().split("\\.", -1).length;
        URL url = self.getResource(self.getSimpleName() + ".class");
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (var file = jar.getJarFile()) {
                    return file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(FOLDER) && name.endsWith(END))
                            .toList();
                }
            }
            return names(Path.of(url.toURI().resolve("../".repeat(depth) + FOLDER)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> FOLDER + file.getFileName())
                    .filter(name -> name.endsWith(END))
                    .toList();
        }
    }

    private static String text(String name) {
        try (InputStream in = InvariantsFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
