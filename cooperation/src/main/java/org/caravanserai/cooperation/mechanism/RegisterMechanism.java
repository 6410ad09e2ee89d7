package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A keeper of the registry registers a mechanism or platform. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterMechanism {

    private final MechanismMaker maker;
    private final RegistryChanges changes;

    @Inject
    public RegisterMechanism(MechanismMaker maker, RegistryChanges changes) {
        this.maker = maker;
        this.changes = changes;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     * @throws Refused {@code second-person-needed} where records are published by a second person only
     */
    public String execute(MechanismForm form) {
        return changes.register(maker.make(form));
    }
}
