package org.caravanserai.cooperation.alliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.shared.Invalid;

/** Makes an alliance of what was entered. */
@Dependent
public class AllianceMaker {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Clock clock;

    @Inject
    AllianceMaker(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public Alliance make(AllianceForm form) {
        var facts = reader.read(form.entry());
        return new Alliance(
                changes.slug(facts.title(), "alliance"), facts, form.kind(), form.charter(), clock.instant());
    }
}
