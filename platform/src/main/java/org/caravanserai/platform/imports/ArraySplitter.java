package org.caravanserai.platform.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import org.caravanserai.domain.imports.ImportPosition;
import org.jspecify.annotations.Nullable;

/** Splits one JSON array into its elements. Only brackets and strings are parsed; the content is not read. */
final class ArraySplitter implements RecordSplitter {

    private static final int DEEPEST = 100;

    private final BodyCursor body;
    private boolean opened;
    private boolean first;

    ArraySplitter(BodyCursor body, ImportPosition start) {
        this.body = body;
        this.opened = start.position() > 0;
        this.first = !opened;
    }

    @Override
    public @Nullable RawRecord next() {
        if (!opened) {
            open();
        }
        body.skipSpace();
        if (body.peek() == ']') {
            return end();
        }
        if (!first) {
            expect(',');
            body.skipSpace();
        }
        first = false;
        long line = body.line();
        var bytes = new RecordBytes();
        element(bytes);
        return body.record(line, bytes);
    }

    private void open() {
        body.skipByteOrderMark();
        body.skipSpace();
        expect('[');
        opened = true;
    }

    private @Nullable RawRecord end() {
        body.take();
        body.skipSpace();
        if (body.peek() != BodyCursor.END) {
            throw body.broken("import-text-after-end");
        }
        return null;
    }

    private void expect(int wanted) {
        if (body.peek() == BodyCursor.END) {
            throw body.broken("import-broke-off");
        }
        if (body.peek() != wanted) {
            throw body.broken("import-not-an-array");
        }
        body.take();
    }

    private void element(RecordBytes bytes) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean any = false;
        while (!open.isEmpty() || !isDelimiter(body.peek())) {
            int next = body.take();
            any = true;
            bytes.add(next);
            switch (next) {
                case BodyCursor.END -> throw body.broken("import-broke-off");
                case '"' -> string(bytes);
                case '{' -> open.push((int) '}');
                case '[' -> open.push((int) ']');
                case '}', ']' -> close(open, next);
                default -> {}
            }
            if (open.size() > DEEPEST) {
                throw body.broken("import-not-an-array");
            }
            if (open.isEmpty() && (next == '}' || next == ']')) {
                return;
            }
        }
        if (!any) {
            throw body.broken(body.peek() == BodyCursor.END ? "import-broke-off" : "import-not-an-array");
        }
    }

    private void close(Deque<Integer> open, int bracket) {
        if (open.isEmpty() || open.pop() != bracket) {
            throw body.broken("import-not-an-array");
        }
    }

    private void string(RecordBytes bytes) {
        while (true) {
            int next = body.take();
            if (next == BodyCursor.END) {
                throw body.broken("import-broke-off");
            }
            bytes.add(next);
            if (next == '\\') {
                bytes.add(body.take());
            } else if (next == '"') {
                return;
            }
        }
    }

    private static boolean isDelimiter(int next) {
        return next == ',' || next == ']' || next == BodyCursor.END || BodyCursor.isSpace(next);
    }
}
