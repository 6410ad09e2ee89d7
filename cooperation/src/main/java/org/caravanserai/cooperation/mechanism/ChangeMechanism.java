package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry corrects a mechanism. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeMechanism {

    private final MechanismReader reader;
    private final RegistryChanges changes;

    @Inject
    public ChangeMechanism(MechanismReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, MechanismForm form) {
        var mechanism = changes.lock(Mechanism.class, slug, read);
        var before = changes.fields(mechanism);
        var entered = reader.read(form, mechanism.links());
        mechanism.change(entered.facts(), form.kind(), form.everyMonths());
        mechanism.offer(entered.scholarship());
        changes.corrected(mechanism, before);
    }
}
