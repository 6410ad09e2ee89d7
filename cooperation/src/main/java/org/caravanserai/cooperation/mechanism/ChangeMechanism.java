package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Somebody who keeps the registry corrects what it says about a mechanism. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeMechanism {

    private static final int MOST_MONTHS = 240;

    private EntryReader reader;
    private RegistryDesk desk;

    @SuppressWarnings("NullAway.Init")
    protected ChangeMechanism() {}

    @Inject
    public ChangeMechanism(EntryReader reader, RegistryDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, MechanismForm form) {
        var mechanism = desk.lock(Mechanism.class, slug, read);
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var kind = fields.neededConstant(MechanismKind.class, "kind", form.kind());
        var months = fields.integer("everyMonths", form.everyMonths(), 1, MOST_MONTHS);
        fields.throwIfAny();
        if (facts == null || kind == null) {
            throw new IllegalStateException("refused before");
        }
        mechanism.change(facts, kind, months);
        desk.note(mechanism, RegistryAction.CHANGED, null);
    }
}
