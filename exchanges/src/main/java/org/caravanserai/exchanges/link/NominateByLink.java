package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.NomineeDraft;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** The holder of a link nominates a person for a place of the other side, as {@link Nominate} does for an officer. */
@UseCase
@Public
public class NominateByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final Nominate nominate;

    @Inject
    public NominateByLink(LinkHolder holder, Agreements agreements, Nominate nominate) {
        this.holder = holder;
        this.agreements = agreements;
        this.nominate = nominate;
    }

    /**
     * @param condition of the agreement that the link opens
     * @param student what is known of the studies; null for nothing
     */
    public record Command(
            String token,
            String condition,
            AcademicYear year,
            Term term,
            Nominee person,
            @Nullable StudentFacts student) {}

    /**
     * Nomination under the agreement of the link as it is entered.
     *
     * @param term null: the whole year
     */
    @Described("Nomination under the agreement of the link.")
    public record LinkedNominationWish(
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,
            @Nullable Term term,
            NomineeDraft person) {

        public LinkedNominationWish {
            person.require("person");
        }

        public Command command(String token) {
            return new Command(
                    token,
                    condition,
                    academicYear,
                    Objects.requireNonNullElse(term, Term.FULL_YEAR),
                    person.nominee(),
                    person.facts());
        }
    }

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     * @throws Forbidden {@code other-side-nominates} when the party of the link receives under the condition
     * @throws Refused {@code agreement-not-in-force}, {@code quota-exhausted}
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    public Nominate.Nominated execute(Command command) {
        var link = holder.open(command.token());
        var code = agreements.byId(link.agreement()).orElseThrow().code();
        return holder.actingForParty(
                link,
                () -> nominate.execute(new Nominate.Command(
                        code,
                        command.condition(),
                        command.year(),
                        command.term(),
                        command.person(),
                        null,
                        command.student())));
    }
}
