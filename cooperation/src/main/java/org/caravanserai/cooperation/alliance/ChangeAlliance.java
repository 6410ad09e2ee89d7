package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry corrects an alliance. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeAlliance {

    private final EntryReader reader;
    private final RegistryChanges changes;

    @Inject
    public ChangeAlliance(EntryReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws Refused {@code budget-needs-carrier}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, AllianceForm form) {
        var alliance = changes.lock(Alliance.class, slug, read);
        var before = changes.fields(alliance);
        var facts = reader.read(form.entry(), alliance.links());
        alliance.change(facts, form.kind(), form.charter(), reader.today());
        changes.corrected(alliance, before);
    }
}
