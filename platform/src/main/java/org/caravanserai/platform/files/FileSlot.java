package org.caravanserai.platform.files;

import java.util.List;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.StoredFile;

/**
 * What is at a place and what the caller may do there.
 *
 * @param files the oldest first
 * @param mayChange whether the caller may attach and delete files
 */
public record FileSlot(List<StoredFile> files, FilePolicy policy, boolean mayChange) {

    /** Whether the caller may attach another one. */
    public boolean hasRoom() {
        return mayChange && files.size() < policy.mostFiles();
    }
}
