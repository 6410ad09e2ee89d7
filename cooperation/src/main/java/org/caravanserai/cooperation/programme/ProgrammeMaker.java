package org.caravanserai.cooperation.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.shared.Invalid;

/** Makes a joint programme of what was entered. */
@Dependent
public class ProgrammeMaker {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Bodies bodies;
    private final Clock clock;

    @Inject
    ProgrammeMaker(EntryReader reader, RegistryChanges changes, Bodies bodies, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public Programme make(ProgrammeForm form) {
        return new Invalid.Collector()
                .both(
                        () -> reader.read(form.entry()),
                        () -> form.terms(bodies),
                        (facts, terms) ->
                                new Programme(changes.slug(facts.title(), "programme"), facts, terms, clock.instant()));
    }
}
