package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.exchanges.nomination.IssueLetter;
import org.caravanserai.exchanges.nomination.SaveHostForm;
import org.caravanserai.exchanges.nomination.StateStayContact;

/** Letters that a receiving office has issued, and whom to tell in an emergency, as the person says. */
@ApplicationScoped
class DemoStayPapers {

    private final Nominations nominations;
    private final SaveHostForm save;
    private final IssueLetter issue;
    private final StateStayContact contact;
    private final DemoDates dates;

    @Inject
    DemoStayPapers(
            Nominations nominations, SaveHostForm save, IssueLetter issue, StateStayContact contact, DemoDates dates) {
        this.nominations = nominations;
        this.save = save;
        this.issue = issue;
        this.contact = contact;
        this.dates = dates;
    }

    /**
     * Both letters for a stay.
     *
     * @param host who issues them
     */
    void issued(String stay, DemoOffice host, LocalDate day) {
        dates.by(host, day, () -> {
            var code = nominations
                    .lockMobility(stay)
                    .flatMap(mobility -> nominations.byId(mobility.nomination()))
                    .map(Nomination::code)
                    .orElseThrow();
            save.execute(
                    code,
                    null,
                    new HostDetails(
                            "Chinese language and culture",
                            "School of Foreign Languages",
                            LocalDate.of(day.getYear() + 1, 2, 22),
                            LocalDate.of(day.getYear() + 1, 7, 4),
                            "Chen Jing",
                            EmailAddress.of("incoming@jinling.caravanserai.example"),
                            "A single room in the international hall, from two days before the term begins.",
                            "Tuition is waived under the agreement; the scholar pays for housing and living.",
                            LocalDate.of(2004, 3, 19),
                            "G12345678"));
            issue.execute(code, ExchangeDocument.ACCEPTANCE_LETTER, "es");
            issue.execute(code, ExchangeDocument.VISA_INVITATION, "zh");
        });
    }

    void contact(String who, LocalDate day, String stay, StayContact.Details details) {
        dates.by(who, day, () -> contact.execute(stay, details));
    }
}
