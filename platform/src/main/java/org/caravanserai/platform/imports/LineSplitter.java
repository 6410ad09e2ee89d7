package org.caravanserai.platform.imports;

import org.jspecify.annotations.Nullable;

/** JSON lines: each line that is not blank is a record. */
final class LineSplitter implements RecordSplitter {

    private final BodyCursor body;

    LineSplitter(BodyCursor body) {
        this.body = body;
    }

    @Override
    public @Nullable RawRecord next() {
        body.skipByteOrderMark();
        body.skipSpace();
        if (body.peek() == BodyCursor.END) {
            return null;
        }
        long line = body.line();
        var bytes = new RecordBytes();
        while (body.peek() != BodyCursor.END && body.peek() != '\n') {
            bytes.add(body.take());
        }
        body.take();
        return body.record(line, bytes);
    }
}
