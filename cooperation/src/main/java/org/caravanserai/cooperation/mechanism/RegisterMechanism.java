package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;

/** Somebody who keeps the registry enters a mechanism or platform. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterMechanism {

    private static final int MOST_MONTHS = 240;

    private EntryReader reader;
    private RegistryDesk desk;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterMechanism() {}

    @Inject
    public RegisterMechanism(EntryReader reader, RegistryDesk desk, Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(MechanismForm form) {
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var kind = fields.neededConstant(MechanismKind.class, "kind", form.kind());
        var months = fields.integer("everyMonths", form.everyMonths(), 1, MOST_MONTHS);
        fields.throwIfAny();
        if (facts == null || kind == null) {
            throw new IllegalStateException("refused before");
        }
        var slug = desk.slug(facts.title(), "mechanism");
        return desk.register(new Mechanism(slug, facts, kind, months, clock.instant()), null);
    }
}
