package org.caravanserai.cooperation.mechanism;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.shared.Invalid;

/** Makes a mechanism of what was entered. */
@Dependent
public class MechanismMaker {

    private final MechanismReader reader;
    private final RegistryChanges changes;
    private final Clock clock;

    @Inject
    MechanismMaker(MechanismReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public Mechanism make(MechanismForm form) {
        var entered = reader.read(form, List.of());
        var slug = changes.slug(entered.facts().title(), "mechanism");
        var mechanism = new Mechanism(slug, entered.facts(), form.kind(), form.everyMonths(), clock.instant());
        mechanism.offer(entered.scholarship());
        return mechanism;
    }
}
