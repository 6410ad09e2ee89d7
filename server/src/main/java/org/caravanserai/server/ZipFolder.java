package org.caravanserai.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder inside a zip file that is being written. */
final class ZipFolder {
    private final ZipOutputStream zip;
    private final String path;

    /**
     * @param path of the folder in the zip file; empty for the top
     */
    ZipFolder(ZipOutputStream zip, Path path) {
        this.zip = zip;
        this.path = path.toString().isEmpty() ? "" : path + "/";
    }

    /** Adds a folder that may stay empty; the name is relative to this one, and empty for this one itself. */
    void folder(Path name) throws IOException {
        String whole = path + (name.toString().isEmpty() ? "" : name + "/");
        if (!whole.isEmpty()) {
            zip.putNextEntry(new ZipEntry(whole));
            zip.closeEntry();
        }
    }

    void write(String name, byte[] content) throws IOException {
        write(name, new ByteArrayInputStream(content));
    }

    /** Copies to the end of {@code content}, however long it is by then. */
    void write(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path + name));
        content.transferTo(zip);
        zip.closeEntry();
    }
}
