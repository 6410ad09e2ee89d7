package org.caravanserai.events.view;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/**
 * Says by one short statement whether what everybody sees of an event is still the same. The statement stands by itself, so that it needs no
 * transaction: every visit of an event's page asks for it.
 */
@UseCase
@Public
public class EventFingerprint {

    private final EventDirectory directory;

    @Inject
    public EventFingerprint(EventDirectory directory) {
        this.directory = directory;
    }

    /**
     * @return empty when there is no event that was ever published
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> execute(String slug) {
        return directory.fingerprint(slug);
    }
}
