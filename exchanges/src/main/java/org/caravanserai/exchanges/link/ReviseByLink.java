package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.agreement.AgreementActions;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The holder of a link proposes different content for the party that it names. */
@UseCase
@Public
public class ReviseByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final AgreementActions actions;
    private final ExchangeEmails emails;

    @Inject
    public ReviseByLink(LinkHolder holder, Agreements agreements, AgreementActions actions, ExchangeEmails emails) {
        this.holder = holder;
        this.agreements = agreements;
        this.actions = actions;
        this.emails = emails;
    }

    /**
     * @param based number of the revision that the person has read; null when not said
     * @param note why, for the other side
     * @param approved whether the holder approves it at once
     */
    public record Command(
            String token,
            TermsForm terms,
            @Nullable Integer based,
            @Nullable String note,
            boolean approved) {

        /** Not approved yet. */
        public Command(String token, TermsForm terms, @Nullable Integer based, @Nullable String note) {
            this(token, terms, based, note, false);
        }
    }

    /**
     * @return the number of the new revision
     * @throws NotFound when the link is none, has expired or was revoked
     * @throws Conflict {@code stale-revision}
     * @throws Invalid each fault with its field
     * @throws Refused {@code link-unchecked} for an approval; {@code nothing-changed}, {@code agreement-over}
     */
    public int execute(Command command) {
        var link = holder.open(command.token());
        var code = agreements.byId(link.agreement()).orElseThrow().code();
        var agreement = agreements.lock(code).orElseThrow();
        if (command.approved()) {
            link.requireSpeakingForTheParty();
        }
        var by = Signatory.of(link);
        var next = holder.acting(link, () -> {
            var made = actions.revise(agreement, link.party(), by, command.terms(), command.based(), command.note());
            if (command.approved()) {
                actions.approve(agreement, link.party(), by, made.number(), made.hash());
            }
            return made;
        });
        emails.proposed(agreement, link.party(), next.terms(), next.note());
        return next.number();
    }
}
