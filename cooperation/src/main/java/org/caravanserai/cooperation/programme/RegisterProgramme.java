package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;

/** A keeper of the registry registers a joint programme or institution. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterProgramme {

    private EntryReader reader;
    private RegistryChanges changes;
    private Bodies bodies;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterProgramme() {}

    @Inject
    public RegisterProgramme(EntryReader reader, RegistryChanges changes, Bodies bodies, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(ProgrammeForm form) {
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var terms = form.read(fields, bodies);
        fields.throwIfAny();
        if (facts == null || terms == null) {
            throw new IllegalStateException("refused before");
        }
        var slug = changes.slug(facts.title(), "programme");
        var programme = new Programme(slug, facts, terms, clock.instant());
        return changes.register(programme, programme.state());
    }
}
