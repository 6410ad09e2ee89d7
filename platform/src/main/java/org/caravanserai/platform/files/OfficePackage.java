package org.caravanserai.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Invalid;

/** A document of an office program as a package of parts: what it is, its main part says, and macros are not taken. Nothing else is inflated. */
final class OfficePackage {

    private static final String FIELD = "file";
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES = 1 << 20;

    /** Where the main part of a document is, and how the list of types calls it, in lower case. */
    private record MainPart(String folder, String type) {}

    private static final Map<FileType, MainPart> MAIN_PARTS = Map.of(
            FileType.DOCX, new MainPart("word/", "wordprocessingml.document.main"),
            FileType.XLSX, new MainPart("xl/", "spreadsheetml.sheet.main"),
            FileType.PPTX, new MainPart("ppt/", "presentationml.presentation.main"));

    private OfficePackage() {}

    /** Whether a file of this type is such a package. */
    static boolean isOne(FileType type) {
        return MAIN_PARTS.containsKey(type);
    }

    /**
     * @param endings of the types that may be taken
     * @throws Invalid {@code file-type} when it is another document, {@code file-macros}, {@code file-broken-off}
     */
    static void check(FileType type, InputStream content, List<String> endings) throws IOException {
        var file = Files.createTempFile("caravanserai", ".office");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            check(type, file, endings);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void check(FileType type, Path file, List<String> endings) {
        try (var parts = new ZipFile(file.toFile())) {
            var names = parts.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            var types = types(parts);
            if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                    || types.contains("macroenabled")
                    || types.contains("vbaproject")) {
                throw new Invalid(FIELD, "file-macros");
            }
            var main = Objects.requireNonNull(MAIN_PARTS.get(type));
            if (names.stream().noneMatch(name -> name.startsWith(main.folder())) || !types.contains(main.type())) {
                throw new Invalid(FIELD, "file-type", endings);
            }
        } catch (IOException broken) {
            throw new Invalid(FIELD, "file-broken-off");
        }
    }

    /** What the parts are, in lower case. */
    private static String types(ZipFile parts) throws IOException {
        var entry = parts.getEntry(TYPES);
        if (entry == null) {
            return "";
        }
        try (var content = parts.getInputStream(entry)) {
            return new String(content.readNBytes(MOST_TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
