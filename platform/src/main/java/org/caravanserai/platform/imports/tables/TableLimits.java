package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** How large a table may be, and how much of an account's tables is kept. */
@ApplicationScoped
class TableLimits {

    private static final long MEGABYTE = 1L << 20;

    private final Set<UUID> reading = ConcurrentHashMap.newKeySet();
    private final TableUploads uploads;
    private final ImportProgress progress;
    private final NodeLock lock;
    private final Settings settings;

    @Inject
    TableLimits(TableUploads uploads, ImportProgress progress, NodeLock lock, Settings settings) {
        this.uploads = uploads;
        this.progress = progress;
        this.lock = lock;
        this.settings = settings;
    }

    /**
     * What one table may have.
     *
     * @param characters of a cell
     * @param megabytes of the rows as they are kept
     */
    record OfTable(int rows, int characters, int megabytes) {

        long bytes() {
            return megabytes * MEGABYTE;
        }
    }

    OfTable ofTable() {
        return new OfTable(
                settings.number(Setting.IMPORTS_ROWS),
                settings.number(Setting.IMPORTS_CELL_CHARACTERS),
                settings.number(Setting.IMPORTS_TABLE_MEGABYTES));
    }

    /**
     * Reads a table, one at a time for each account.
     *
     * @throws Refused {@code table-being-read} while another one of the account is read
     */
    <T> T alone(UUID account, Supplier<T> reading) {
        if (!this.reading.add(account)) {
            throw new Refused("table-being-read");
        }
        try {
            return reading.get();
        } finally {
            this.reading.remove(account);
        }
    }

    /**
     * Holds the answer until the transaction ends.
     *
     * @param more bytes that are to be added
     * @throws Refused {@code tables-quota} when the account may keep no more
     */
    void checkQuota(UUID account, long more) {
        lock.take("tables of " + account);
        int megabytes = settings.number(Setting.IMPORTS_QUOTA_MEGABYTES);
        if (uploads.bytesOf(account) + more > megabytes * MEGABYTE) {
            throw new Refused("tables-quota", megabytes, settings.number(Setting.TABLES_KEPT_DAYS));
        }
    }

    /**
     * Holds the answer until the transaction ends.
     *
     * @throws Refused {@code import-running} while a table of the account is imported
     */
    void checkNoneRuns(UUID account) {
        lock.take("tables of " + account);
        if (progress.runsTableOf(account)) {
            throw new Refused("import-running");
        }
    }
}
