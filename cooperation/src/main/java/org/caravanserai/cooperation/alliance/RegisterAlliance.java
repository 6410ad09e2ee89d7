package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;

/** A keeper of the registry registers an alliance. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterAlliance {

    private EntryReader reader;
    private RegistryChanges changes;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterAlliance() {}

    @Inject
    public RegisterAlliance(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(AllianceForm form) {
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var kind = fields.neededConstant(AllianceKind.class, "kind", form.kind());
        var charter = fields.text("charter", form.charter());
        fields.throwIfAny();
        if (facts == null || kind == null || charter == null) {
            throw new IllegalStateException("refused before");
        }
        var slug = changes.slug(facts.title(), "alliance");
        return changes.register(new Alliance(slug, facts, kind, charter, clock.instant()), null);
    }
}
