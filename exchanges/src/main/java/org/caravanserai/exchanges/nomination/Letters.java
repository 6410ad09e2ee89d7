package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.HostForm;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** Puts together what letters say. */
@ApplicationScoped
class Letters {

    private final Nominations nominations;
    private final HostForms forms;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Clock clock;
    private final PrintableNames names;

    @Inject
    Letters(
            Nominations nominations,
            HostForms forms,
            Organizations organizations,
            Accounts accounts,
            Clock clock,
            PrintableNames names) {
        this.nominations = nominations;
        this.forms = forms;
        this.organizations = organizations;
        this.accounts = accounts;
        this.clock = clock;
        this.names = names;
    }

    /**
     * @throws Refused {@code host-form-missing}; {@code mobility-state} when the stay is not as far as a certificate says
     * @throws org.caravanserai.domain.shared.Invalid what the form lacks for this letter
     */
    LetterPdf write(Nomination nomination, ExchangeDocument kind, String language) {
        OneOf.word("language", language, Wording.LANGUAGES);
        var details =
                forms.of(nomination.id()).map(HostForm::details).orElseThrow(() -> new Refused("host-form-missing"));
        details.requireFor(kind);
        var stay = nominations.mobilityOf(nomination.id()).orElseThrow();
        stay.requireFor(kind);
        var place = nomination.place();
        var draft = new DocumentDraft(
                kind,
                nomination.id(),
                place.to(),
                account(nomination.nominee()),
                names.printed(nomination.nominee().name()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                null,
                LanguageTag.of(language),
                facts(nomination, details, kind.isCertificate() ? stay : null));
        return new LetterPdf(draft, kind, nomination, details, stay, name(place.from()), name(place.to()));
    }

    /**
     * What everybody who verifies the letter reads; nothing of birth and passport.
     *
     * @param certified null where the letter says what is planned
     */
    private DocumentFacts facts(Nomination nomination, HostDetails details, @Nullable Mobility certified) {
        var place = nomination.place();
        var lines = new ArrayList<DocumentFact>();
        lines.add(DocumentFact.texts("exchanges.column.from", name(place.from())));
        lines.add(DocumentFact.texts("exchanges.column.to", name(place.to())));
        lines.add(DocumentFact.text("exchanges.letter.programme", details.programme()));
        var department = details.department();
        if (department != null) {
            lines.add(DocumentFact.text("exchanges.letter.department", department));
        }
        if (certified == null) {
            lines.add(DocumentFact.date("exchanges.letter.startsOn", details.startsOn()));
            lines.add(DocumentFact.date("exchanges.letter.endsOn", details.endsOn()));
        } else {
            day(lines, "exchanges.column.arrivedOn", certified.arrivedOn());
            day(lines, "exchanges.column.departedOn", certified.departedOn());
        }
        lines.add(DocumentFact.text("exchanges.column.year", place.year().toString()));
        return new DocumentFacts(lines);
    }

    private static void day(List<DocumentFact> lines, String label, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(DocumentFact.date(label, day));
        }
    }

    /** The recipient: the account of the application, or the one that confirmed the nominee's address. */
    @Nullable
    UUID account(Nominee person) {
        return person.account() != null
                ? person.account()
                : accounts.byEmail(person.email())
                        .filter(found -> found.state() == AccountState.ACTIVE)
                        .map(Account::id)
                        .orElse(null);
    }

    private LocalizedText name(UUID organization) {
        return organizations.byId(organization).map(Organization::displayName).orElse(LocalizedText.EMPTY);
    }
}
