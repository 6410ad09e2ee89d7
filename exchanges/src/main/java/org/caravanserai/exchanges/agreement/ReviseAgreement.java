package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of a party proposes another content: a new revision, which nobody has approved. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReviseAgreement {

    private static final int LONGEST_NOTE = 2_000;

    private Agreements agreements;
    private AgreementDirectory directory;
    private ExchangeOfficer officer;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReviseAgreement() {}

    @Inject
    public ReviseAgreement(
            Agreements agreements,
            AgreementDirectory directory,
            ExchangeOfficer officer,
            History history,
            Clock clock) {
        this.agreements = agreements;
        this.directory = directory;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param based number of the revision that the officer has read; null when not said
     * @param note why, for the other side
     */
    public record Command(
            String code,
            TermsForm terms,
            @Nullable Integer based,
            @Nullable String note) {}

    /**
     * @return the number of the new revision
     * @throws NotFound when the officer acts for none of the parties
     * @throws Conflict {@code stale-revision} when another revision was proposed meanwhile
     * @throws Invalid each fault with its field
     * @throws Refused {@code nothing-changed}, {@code agreement-over}
     */
    public int execute(Command command) {
        var agreement = officer.lockedAgreement(command.code());
        var latest = officer.latest(agreement);
        if (command.based() != null && command.based() != latest.number()) {
            throw new Conflict("stale-revision", latest.number());
        }
        var note = command.note();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Invalid("note", "text-too-long", LONGEST_NOTE);
        }
        var parties = directory.byCode(command.code()).orElseThrow().parties().stream()
                .map(side -> side.party().slug())
                .toList();
        var terms = new TermsReader(parties).read(command.terms());
        var own = officer.among(agreement.parties()).get(0);
        var before = agreement.state();
        var next = agreement.propose(
                terms,
                latest,
                own,
                officer.account(),
                note == null || note.isBlank() ? null : note.strip(),
                clock.instant());
        agreements.add(next);
        history.record(agreement.id(), AgreementAction.REVISED, before, agreement.state(), next.note());
        return next.number();
    }
}
