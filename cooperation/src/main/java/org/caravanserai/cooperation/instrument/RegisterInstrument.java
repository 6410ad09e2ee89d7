package org.caravanserai.cooperation.instrument;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry registers a policy instrument. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterInstrument {

    private final InstrumentMaker maker;
    private final RegistryChanges changes;

    @Inject
    public RegisterInstrument(InstrumentMaker maker, RegistryChanges changes) {
        this.maker = maker;
        this.changes = changes;
    }

    /**
     * @param state where it stands; null: it follows from the dates
     * @return its slug
     * @throws Invalid each fault with its field
     * @throws Refused {@code second-person-needed} where records are published by a second person only
     */
    public String execute(InstrumentForm form, @Nullable InstrumentState state) {
        return changes.register(maker.make(form, state));
    }
}
