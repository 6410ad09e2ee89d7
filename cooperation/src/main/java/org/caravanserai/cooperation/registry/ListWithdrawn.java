package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.WithdrawnEntry;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Records that were withdrawn, with the reasons, for keepers of the registry. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ListWithdrawn {

    private final RegistryDirectory directory;

    @Inject
    public ListWithdrawn(RegistryDirectory directory) {
        this.directory = directory;
    }

    public List<WithdrawnEntry> execute() {
        return directory.allWithdrawn();
    }
}
