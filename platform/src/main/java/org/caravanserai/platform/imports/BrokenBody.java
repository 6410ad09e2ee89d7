package org.caravanserai.platform.imports;

import java.util.List;
import org.caravanserai.domain.imports.ImportRefusal;

/** The body as a whole cannot be read on from here. */
final class BrokenBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long record;
    private final String key;

    BrokenBody(long line, long record, String key) {
        super(key + " in line " + line);
        this.line = line;
        this.record = record;
        this.key = key;
    }

    ImportRefusal refusal() {
        return new ImportRefusal(line, record, "", key, List.of());
    }
}
