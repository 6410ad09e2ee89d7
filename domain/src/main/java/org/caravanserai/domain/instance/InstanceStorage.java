package org.caravanserai.domain.instance;

import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What the files on this instance take. */
public interface InstanceStorage {

    /** All of them together. */
    record Total(long files, long bytes) {}

    /** Sorts: {@code bytes}, {@code files}, {@code owner}, {@code latest}; the largest first by default. */
    Page<StoredBytes> page(PageRequest request);

    Total total();
}
