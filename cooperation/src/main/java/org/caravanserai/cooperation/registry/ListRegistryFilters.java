package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Values by which a list of the registry can be narrowed further, with how many records it would have. */
@UseCase
@Public
public class ListRegistryFilters {

    private final RegistryDirectory directory;

    @Inject
    public ListRegistryFilters(RegistryDirectory directory) {
        this.directory = directory;
    }

    /** See {@link RegistryDirectory#facets}. */
    public Facets execute(EntryFilter filter, @Nullable String query) {
        return directory.facets(filter, query);
    }
}
