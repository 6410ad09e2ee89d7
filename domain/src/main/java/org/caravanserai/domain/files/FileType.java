package org.caravanserai.domain.files;

import java.util.Locale;
import java.util.Set;

/** Types of files that can be taken. What a file is, its content says; its name has to say the same. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/x-tika-ooxml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Set.of("application/x-tika-ooxml")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx"),
            Set.of("application/x-tika-ooxml")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of("application/vnd.oasis.opendocument.text")),
    CSV("text/csv", Set.of("csv"), Set.of("text/plain", "text/csv")),
    TEXT("text/plain", Set.of("txt"), Set.of("text/plain"));

    private final String mediaType;
    private final Set<String> endings;
    private final Set<String> contents;

    FileType(String mediaType, Set<String> endings, Set<String> contents) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.contents = contents;
    }

    /** The media type used in responses. */
    public String mediaType() {
        return mediaType;
    }

    /** Endings of names, in lower case without the dot; the usual one is {@link #ending()}. */
    public Set<String> endings() {
        return endings;
    }

    public String ending() {
        return this == JPEG ? "jpg" : endings.iterator().next();
    }

    /** Whether both the name and the content are of this type. */
    public boolean fits(String name, String content) {
        return contents.contains(content) && endings.contains(endingOf(name));
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
