package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {
    @TempDir
    Path folder;

    @Test
    void filesFoldersAndLinksAreUnpacked() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(header("bin/", '5', 0, "0000755", ""));
        archive.write(header("bin/run", '0', 5, "0000755", ""));
        archive.write(Arrays.copyOf("hello".getBytes(StandardCharsets.UTF_8), 512));
        archive.write(header("lib/link", '2', 0, "0000777", "../bin/run"));
        archive.write(new byte[1024]);

        Tar.unpack(new ByteArrayInputStream(archive.toByteArray()), folder);

        assertThat(folder.resolve("bin/run")).hasContent("hello").isExecutable();
        assertThat(Files.readString(folder.resolve("lib/link"))).isEqualTo("hello");
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() {
        byte[] archive = header("../evil", '0', 0, "0000644", "");

        assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(archive), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("evil");
    }

    @Test
    void aBrokenArchiveIsNoticed() {
        assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(new byte[10]), folder))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] header(String name, char kind, int size, String mode, String link) {
        byte[] block = new byte[512];
        put(block, 0, name);
        put(block, 100, mode);
        put(block, 124, String.format("%011o", size));
        block[156] = (byte) kind;
        put(block, 157, link);
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
