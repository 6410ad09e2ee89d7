package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An officer proposes an agreement to other organizations. All parties can read it from then on; nobody has approved it, unless the
 * officer does so at once.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ProposeAgreement {

    private final AgreementActions actions;
    private final AgreementParties parties;
    private final AgreementDrafts drafts;
    private final OwnDrafts own;
    private final ExchangeOfficer officer;
    private final ExchangeEmails emails;

    @Inject
    public ProposeAgreement(
            AgreementActions actions,
            AgreementParties parties,
            AgreementDrafts drafts,
            OwnDrafts own,
            ExchangeOfficer officer,
            ExchangeEmails emails) {
        this.actions = actions;
        this.parties = parties;
        this.drafts = drafts;
        this.own = own;
        this.officer = officer;
        this.emails = emails;
    }

    /**
     * What is proposed.
     *
     * @param parties slugs of 2 to 20 organizations, at least one of them the officer's own
     * @param units codes of the units for which the parties make it, in the same order; blank, or missing at the end, for whole
     *     organizations
     * @param approved whether the officer approves it at once
     * @param draft code of the draft of the own office that this is made of, which ends; null for none
     * @param signedOnPaper whether the parties have signed it already: nobody is asked to approve it, and the officer goes on to record the
     *     signatures, of which the other parties are told
     */
    public record Command(
            List<String> parties,
            TermsForm terms,
            List<String> units,
            boolean approved,
            @Nullable String draft,
            boolean signedOnPaper) {

        /** To be approved by the other parties. */
        public Command(
                List<String> parties, TermsForm terms, List<String> units, boolean approved, @Nullable String draft) {
            this(parties, terms, units, approved, draft, false);
        }

        /** Not prepared as a draft. */
        public Command(List<String> parties, TermsForm terms, List<String> units, boolean approved) {
            this(parties, terms, units, approved, null);
        }

        /** Not approved yet. */
        public Command(List<String> parties, TermsForm terms, List<String> units) {
            this(parties, terms, units, false);
        }

        /** Between whole organizations, not approved yet. */
        public Command(List<String> parties, TermsForm terms) {
            this(parties, terms, List.of());
        }
    }

    /**
     * @return the code of the agreement
     * @throws Invalid each fault with its field; {@code no-own-party} when the officer acts for none of the parties
     * @throws NotFound when the draft is not one of the officer's, or was proposed or deleted meanwhile
     */
    public String execute(Command command) {
        var draft = command.draft() == null ? null : own.locked(command.draft());
        var entered = parties.read(command.parties(), command.units(), command.terms(), officer::actsFor);
        var ours = officer.among(entered.organizations());
        var terms = entered.terms();
        var by = Signatory.of(officer.caller());
        var agreement = actions.draft(terms, entered.sides(), ours.get(0), by);
        if (command.approved()) {
            ours.forEach(party -> actions.approve(agreement, party, by, 1, terms.hash()));
        }
        if (draft != null) {
            drafts.remove(draft);
        }
        if (!command.signedOnPaper()) {
            emails.proposed(agreement, ours.get(0), terms, null);
        }
        return agreement.code();
    }
}
