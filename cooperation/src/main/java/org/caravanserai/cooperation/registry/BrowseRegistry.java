package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Records of one kind, for everybody. */
@UseCase
@Public
public class BrowseRegistry {

    private final RegistryDirectory directory;

    @Inject
    public BrowseRegistry(RegistryDirectory directory) {
        this.directory = directory;
    }

    public Page<EntryRow> execute(EntryFilter filter, PageRequest request) {
        return directory.page(filter, request);
    }
}
