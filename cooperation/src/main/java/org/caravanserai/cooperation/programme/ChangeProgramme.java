package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry corrects a joint programme. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeProgramme {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Bodies bodies;

    @Inject
    public ChangeProgramme(EntryReader reader, RegistryChanges changes, Bodies bodies) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeForm form) {
        var programme = changes.lock(Programme.class, slug, read);
        var before = changes.fields(programme);
        new Invalid.Collector()
                .both(() -> reader.read(form.entry(), programme.links()), () -> form.terms(bodies), (facts, terms) -> {
                    programme.change(facts, terms);
                    return programme;
                });
        changes.corrected(programme, before);
    }
}
