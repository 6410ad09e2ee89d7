package org.caravanserai.exchanges.ending;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What depends on an agreement, thing by thing, and what was decided to become of it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowEnding {

    private final EndingDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public ShowEnding(EndingDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * @param noticeGiven whether decisions can be made: a party has given notice
     */
    public record Ending(boolean noticeGiven, EndingDirectory.Progress progress, Page<Dependent> things) {

        /** Whether the agreement ends and it is decided what happens to everything that depends on it. */
        public boolean complete() {
            return noticeGiven && progress.complete();
        }
    }

    /**
     * @param code of the agreement
     * @throws NotFound when the officer acts for none of the parties
     */
    public Ending execute(String code, PageRequest request) {
        var agreement = officer.agreement(code);
        return new Ending(
                agreement.endsAfter() != null,
                directory.progress(agreement.id()),
                directory.of(agreement.id(), request));
    }
}
