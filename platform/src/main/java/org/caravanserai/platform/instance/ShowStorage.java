package org.caravanserai.platform.instance;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.instance.InstanceStorage;
import org.caravanserai.domain.instance.StoredBytes;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator sees whose files take how much. */
@UseCase
@Requires(Permission.CHECK_DATA)
public class ShowStorage {

    private final InstanceStorage storage;

    @Inject
    ShowStorage(InstanceStorage storage) {
        this.storage = storage;
    }

    /** A page of owners, and all together. */
    public record Shown(Page<StoredBytes> owners, InstanceStorage.Total total) {}

    /** See {@link InstanceStorage#page}. */
    public Shown execute(PageRequest request) {
        return new Shown(storage.page(request), storage.total());
    }
}
