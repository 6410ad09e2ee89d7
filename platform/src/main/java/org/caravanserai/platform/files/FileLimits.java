package org.caravanserai.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** How many files a place takes, and how many bytes a person may keep. Whoever asks holds the answer until the transaction ends. */
@ApplicationScoped
class FileLimits {

    private final StoredFiles files;
    private final NodeLock lock;
    private final Settings settings;

    @Inject
    FileLimits(StoredFiles files, NodeLock lock, Settings settings) {
        this.files = files;
        this.lock = lock;
        this.settings = settings;
    }

    /**
     * @param owner null for a person without an account, who has no quota
     * @param more bytes that are to be added
     * @throws Refused {@code files-full} when the place takes no more, {@code files-quota} when the person may keep no more
     */
    void check(FilePlace place, FilePolicy policy, @Nullable UUID owner, long more) {
        if (owner != null) {
            lock.take("files of " + owner);
        }
        lock.take("files at " + place);
        if (files.at(place).size() >= policy.mostFiles()) {
            throw new Refused("files-full", policy.mostFiles());
        }
        long megabytes = settings.number(Setting.FILES_QUOTA_MEGABYTES);
        if (owner != null && files.bytesOf(owner) + more > megabytes * FilePolicy.MEGABYTE) {
            throw new Refused("files-quota", megabytes);
        }
    }
}
