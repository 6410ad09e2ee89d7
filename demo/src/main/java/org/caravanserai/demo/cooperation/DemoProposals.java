package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.caravanserai.cooperation.proposal.AdmitProposal;
import org.caravanserai.cooperation.proposal.AnswerProposal;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.cooperation.proposal.MakeProposal;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.demo.cooperation.RegistryPlan.PlannedProposal;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.shared.LocalizedText;

/** Proposals of the demo's people, in all states, answered by the authority. */
@ApplicationScoped
class DemoProposals implements DemoStep {

    private static final int ADMITTED_AFTER = 2;

    private final DemoPeople people;
    private final MakeProposal make;
    private final AdmitProposal admit;
    private final AnswerProposal answer;
    private final LinkOutcome link;

    @Inject
    DemoProposals(DemoPeople people, MakeProposal make, AdmitProposal admit, AnswerProposal answer, LinkOutcome link) {
        this.people = people;
        this.make = make;
        this.admit = admit;
        this.answer = answer;
        this.link = link;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void run() {
        RegistryPlan.read().proposals().forEach(this::make);
    }

    private void make(PlannedProposal planned) {
        var code = new String[1];
        people.act(
                planned.who(),
                planned.daysAgo(),
                () -> code[0] = make.execute(new Proposal.Draft(
                        planned.title(),
                        planned.text(),
                        planned.language(),
                        planned.topic(),
                        planned.country(),
                        planned.event(),
                        planned.named())));
        var promised = planned.admitInDays();
        if (promised == null) {
            return;
        }
        var by = people.today(ZoneOffset.UTC).minusDays(planned.daysAgo()).plusDays(promised);
        people.act(
                "authority",
                planned.daysAgo() - ADMITTED_AFTER,
                () -> admit.execute(new AdmitProposal.Command(code[0], null, by, null)));
        var answered = planned.answer();
        if (answered == null) {
            return;
        }
        people.act(
                "authority",
                planned.daysAgo() - answered.inDays(),
                () -> answer.execute(new AnswerProposal.Command(code[0], null, answered.adopt(), answered.text())));
        planned.outcomes()
                .forEach(outcome -> link.execute(
                        code[0],
                        new LinkOutcome.OutcomeForm(
                                LinkedTo.of(outcome.target(), outcome.reference()), LocalizedText.EMPTY)));
    }
}
