package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.call.CountWaitingCalls;
import org.caravanserai.exchanges.nomination.BrowseCorrections;
import org.caravanserai.exchanges.nomination.BrowseNominations;
import org.caravanserai.exchanges.nomination.CountExceptions;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Tasks of an officer of an international office. */
@RequestScoped
public class ExchangeTasks implements TaskSource {

    private static final NominationFilter TO_DECIDE =
            new NominationFilter(Direction.IN, NominationState.PENDING, null, null, null);
    private static final NominationFilter TO_ARRIVE =
            new NominationFilter(Direction.IN, null, MobilityState.EXPECTED, null, null);

    private final BrowseAgreements agreements;
    private final BrowseNominations nominations;
    private final CountExceptions exceptions;
    private final CountWaitingCalls waiting;
    private final BrowseCorrections corrections;
    private final CurrentCaller caller;

    @Inject
    ExchangeTasks(
            BrowseAgreements agreements,
            BrowseNominations nominations,
            CountExceptions exceptions,
            CountWaitingCalls waiting,
            BrowseCorrections corrections,
            CurrentCaller caller) {
        this.corrections = corrections;
        this.agreements = agreements;
        this.nominations = nominations;
        this.exceptions = exceptions;
        this.waiting = waiting;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.MANAGE_EXCHANGES)) {
            return List.of();
        }
        var approve = agreements
                .execute(new AgreementFilter(null, null, true), PageRequest.first(1))
                .total();
        var confirm = agreements
                .execute(new AgreementFilter(null, null, false, true, false), PageRequest.first(1))
                .total();
        var disputed = agreements
                .execute(new AgreementFilter(null, null, false, false, true), PageRequest.first(1))
                .total();
        var correct = corrections
                .execute(new CorrectionFilter(null, null, true), PageRequest.first(1))
                .total();
        var calls = waiting.execute();
        return Stream.of(
                        new Task(18, "exchanges.my.task.nominate", calls.toNominate(), "/manage/exchanges/calls"),
                        new Task(
                                17,
                                "exchanges.my.task.membership",
                                calls.toConfirm(),
                                "/manage/exchanges/calls/" + calls.confirmFirst()
                                        + "/applications?membershipOpen=true"),
                        new Task(19, "exchanges.my.task.allocate", calls.toAllocate(), "/manage/exchanges/calls"),
                        new Task(20, "exchanges.my.task.approve", approve, "/manage/exchanges?awaiting=true"),
                        new Task(24, "exchanges.my.task.signings", confirm, "/manage/exchanges?unconfirmed=true"),
                        new Task(26, "exchanges.my.task.disputed", disputed, "/manage/exchanges?disputed=true"),
                        new Task(
                                25,
                                "exchanges.my.task.corrections",
                                correct,
                                "/manage/exchanges/corrections?awaiting=true"),
                        new Task(
                                21,
                                "exchanges.my.task.decide",
                                count(TO_DECIDE),
                                "/manage/exchanges/nominations?direction=IN&state=PENDING"),
                        new Task(
                                22,
                                "exchanges.my.task.arrive",
                                count(TO_ARRIVE),
                                "/manage/exchanges/stays?direction=IN&state=EXPECTED"),
                        new Task(
                                23,
                                "exchanges.my.task.confirm",
                                exceptions.execute(),
                                "/manage/exchanges/nominations?state=UNCONFIRMED"))
                .filter(task -> task.number() > 0)
                .toList();
    }

    private long count(NominationFilter filter) {
        return nominations.execute(filter, PageRequest.first(1)).total();
    }
}
