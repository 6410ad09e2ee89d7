package org.caravanserai.platform.imports;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Gathers the bytes of a record, up to a size; more is only counted. */
final class RecordBytes {

    /** The largest records of the registry have some 100 KB. */
    static final int MAX = 4 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private boolean tooLarge;

    void add(int next) {
        if (bytes.size() >= MAX) {
            tooLarge = true;
        } else {
            bytes.write(next);
        }
    }

    byte @Nullable [] content() {
        return tooLarge ? null : bytes.toByteArray();
    }
}
