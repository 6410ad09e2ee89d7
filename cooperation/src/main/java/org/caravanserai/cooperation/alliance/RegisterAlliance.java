package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A keeper of the registry registers an alliance. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterAlliance {

    private final AllianceMaker maker;
    private final RegistryChanges changes;

    @Inject
    public RegisterAlliance(AllianceMaker maker, RegistryChanges changes) {
        this.maker = maker;
        this.changes = changes;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     * @throws Refused {@code second-person-needed} where records are published by a second person only
     */
    public String execute(AllianceForm form) {
        return changes.register(maker.make(form));
    }
}
