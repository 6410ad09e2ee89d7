package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.language.DateWords;
import org.jspecify.annotations.Nullable;

/** Writes to the authors of proposals what was decided on them. */
@ApplicationScoped
public class ProposalEmails {

    private static final String DAY = "yMMMMd";

    private final Outbox outbox;
    private final Accounts accounts;

    @Inject
    public ProposalEmails(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    /** The proposal was admitted or not, or answered; nobody is written to in its other states, or when the account is gone. */
    public void decided(Proposal proposal) {
        switch (proposal.state()) {
            case UNDER_REVIEW -> put(CooperationEmail.PROPOSAL_ADMITTED, proposal);
            case NOT_ADMITTED -> put(CooperationEmail.PROPOSAL_NOT_ADMITTED, proposal);
            case ADOPTED -> put(CooperationEmail.PROPOSAL_ADOPTED, proposal);
            case DECLINED -> put(CooperationEmail.PROPOSAL_DECLINED, proposal);
            case SUBMITTED, WITHDRAWN -> {}
        }
    }

    private void put(CooperationEmail template, Proposal proposal) {
        var account = accounts.byId(proposal.account()).orElse(null);
        if (account == null) {
            return;
        }
        var reads = account.profile().preferredLanguage();
        var said = Objects.requireNonNullElse(proposal.answer(), "");
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("proposal", proposal.title());
        arguments.put("answerBy", day(proposal.answerBy(), reads));
        arguments.put("reason", said);
        arguments.put("answer", said);
        arguments.put("link", "/proposals/" + proposal.code());
        arguments.keySet().retainAll(template.argumentNames());
        outbox.put(MailMessage.of(
                template,
                "proposal:" + proposal.id() + ":" + template,
                Recipient.of(account.email(), account.name().in(reads.value()), reads.value()),
                arguments));
    }

    private static String day(@Nullable LocalDate day, LanguageTag reads) {
        return day == null ? "" : DateWords.format(DAY, reads.locale(), day.atStartOfDay(ZoneOffset.UTC));
    }
}
