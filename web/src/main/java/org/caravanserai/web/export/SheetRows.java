package org.caravanserai.web.export;

import java.util.function.Consumer;

/** Where the rows of a file come from. */
@FunctionalInterface
public interface SheetRows<T> {

    /** Hands every row to the reader, one at a time, so that a long list needs no memory. */
    void each(Consumer<T> reader);
}
