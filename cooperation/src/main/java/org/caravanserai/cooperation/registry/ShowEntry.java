package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** One record of the registry, for everybody. */
@UseCase
@Public
public class ShowEntry {

    private final RegistryDirectory directory;

    @Inject
    public ShowEntry(RegistryDirectory directory) {
        this.directory = directory;
    }

    /**
     * @throws NotFound when there is none of this kind
     */
    public EntryView execute(EntryKind kind, Slug slug) {
        return directory.bySlug(kind, slug.value()).orElseThrow(() -> new NotFound("not-found"));
    }
}
