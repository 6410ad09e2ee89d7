package org.caravanserai.platform.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Fonts of Debian packages that documents use where the machine has them: rare Han characters of names (package fonts-hanazono), and scripts
 * that need no shaping (package fonts-noto-core).
 */
enum SystemFont {
    HAN_EXTENSIONS("Document Han B", "hanazono/HanaMinB.ttf"),
    HAN_SUPPLEMENT("Document Han A", "hanazono/HanaMinA.ttf"),
    ARMENIAN("Document Armenian", "noto/NotoSansArmenian-Regular.ttf"),
    TIFINAGH("Document Tifinagh", "noto/NotoSansTifinagh-Regular.ttf");

    private static final Path FOLDER = Path.of("/usr/share/fonts/truetype");

    private final String family;
    private final String file;

    SystemFont(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** Those that this machine has. */
    static List<SystemFont> present() {
        return Arrays.stream(values())
                .filter(font -> Files.isReadable(font.file()))
                .toList();
    }

    /** What the style sheet of documents calls it. */
    String family() {
        return family;
    }

    Path file() {
        return FOLDER.resolve(file);
    }
}
