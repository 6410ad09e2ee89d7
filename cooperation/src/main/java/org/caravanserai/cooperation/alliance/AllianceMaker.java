package org.caravanserai.cooperation.alliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;

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
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var kind = fields.neededConstant(AllianceKind.class, "kind", form.kind());
        var charter = fields.text("charter", form.charter());
        fields.throwIfAny();
        if (facts == null || kind == null || charter == null) {
            throw new IllegalStateException("refused before");
        }
        return new Alliance(changes.slug(facts.title(), "alliance"), facts, kind, charter, clock.instant());
    }
}
