package org.caravanserai.platform.imports;

import java.io.InputStream;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportPosition;
import org.jspecify.annotations.Nullable;

/** Cuts a body into its records without reading them, so that one bad record does not spoil the others. */
interface RecordSplitter {

    /**
     * @return null at the end of the body
     * @throws BrokenBody when it cannot be seen where the next record is
     */
    @Nullable
    RawRecord next();

    /**
     * @param body from the place on
     */
    static RecordSplitter of(BodyFormat format, InputStream body, ImportPosition place) {
        var cursor = new BodyCursor(body, place);
        return format == BodyFormat.ARRAY ? new ArraySplitter(cursor, place) : new LineSplitter(cursor);
    }
}
