package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A keeper of the registry registers a mechanism or platform. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterMechanism {

    private MechanismReader reader;
    private RegistryChanges changes;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterMechanism() {}

    @Inject
    public RegisterMechanism(MechanismReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(MechanismForm form) {
        var entered = reader.read(form, List.of());
        var slug = changes.slug(entered.facts().title(), "mechanism");
        var mechanism = new Mechanism(slug, entered.facts(), entered.kind(), entered.everyMonths(), clock.instant());
        mechanism.offer(entered.scholarship());
        return changes.register(mechanism, null);
    }
}
