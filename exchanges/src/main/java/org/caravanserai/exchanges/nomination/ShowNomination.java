package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of either side reads a nomination with its stay. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowNomination {

    private final NominationDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public ShowNomination(NominationDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * @param sends whether the officer acts for the sending side
     * @param receives whether the officer acts for the receiving side
     */
    public record Shown(NominationRow nomination, boolean sends, boolean receives) {

        /** Whether the caller acts for a side, and does not only read. */
        public boolean isActing() {
            return sends || receives;
        }

        /** What the officer can do with it now; exceptions are decided where they are read. */
        public Set<NominationStep> possible() {
            return Step.only(
                    Step.possible(NominationStep.class, nomination.standing()),
                    step -> receives && NominationStep.ofReceiving().contains(step)
                            || sends && NominationStep.ofSending().contains(step));
        }

        public boolean can(NominationStep step) {
            return possible().contains(step);
        }
    }

    /**
     * @throws NotFound when the caller sees the exchanges of neither side
     */
    public Shown execute(String code) {
        var found = directory.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        var shown = new Shown(
                found,
                officer.actsFor(found.from().id()),
                officer.actsFor(found.to().id()));
        officer.requireReading(found.from().id(), found.to().id());
        return shown;
    }
}
