package org.caravanserai.platform.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks into each file before it is kept, for example with a virus scanner. There is none unless a bean implements this. */
public interface FileScan {

    /**
     * What is wrong with the file; empty when nothing is.
     *
     * @param content opens the whole content from its beginning
     */
    Optional<String> fault(Supplier<InputStream> content);
}
