package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.bothWays;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.condition;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.drafted;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.officer;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.terms;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementStepTest {

    private enum Life {
        DRAFTED,
        PROPOSED,
        RECORDED,
        DISPUTED,
        IN_FORCE,
        REVISED,
        NOTICE_GIVEN,
        WITHDRAWN,
        NEVER_AGREED,
        OVER
    }

    private final Agreement agreement = drafted(bothWays());
    private final Revision first = agreement.propose(bothWays(), null, HOME, by(HOME), null, NOW);
    private Revision latest = first;
    private @Nullable PaperSigning signing;
    private Instant now = NOW;

    private static Signatory by(UUID party) {
        return Signatory.of(officer(party));
    }

    private PaperSigning recorded() {
        return agreement.recordSigned(
                latest,
                List.of(HOME),
                LocalDate.of(2026, 5, 12),
                List.of(new PaperSignature(HOME, "Wei Li", "Rector")),
                null,
                by(HOME),
                now);
    }

    private void live(Life life) {
        switch (life) {
            case DRAFTED -> {
                /* as it is */
            }
            case PROPOSED -> agreement.approve(first, 1, first.hash(), HOME, by(HOME), NOW);
            case RECORDED -> signing = recorded();
            case DISPUTED -> {
                signing = recorded();
                agreement.object(signing, first, null, PARTNER, by(PARTNER), "Never signed", NOW);
            }
            case IN_FORCE -> {
                signing = recorded();
                agreement.confirm(signing, PARTNER, by(PARTNER), NOW);
            }
            case REVISED -> {
                live(Life.IN_FORCE);
                latest = agreement.propose(terms(condition("c1", 9)), first, HOME, by(HOME), null, NOW);
            }
            case NOTICE_GIVEN -> {
                live(Life.IN_FORCE);
                agreement.giveNotice(HOME, agreement.lastYear(), bothWays(), NOW);
            }
            case WITHDRAWN -> agreement.withdraw(NOW);
            case NEVER_AGREED -> now = late();
            case OVER -> {
                live(Life.IN_FORCE);
                now = late();
            }
        }
    }

    private Instant late() {
        return agreement
                .lastYear()
                .next()
                .lastDay()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private void take(AgreementStep step) {
        switch (step) {
            case APPROVE -> agreement.approve(latest, latest.number(), latest.hash(), PARTNER, by(PARTNER), now);
            case REVISE -> agreement.propose(terms(condition("c1", 7)), latest, HOME, by(HOME), null, now);
            case RECORD_SIGNING -> recorded();
            case CONFIRM_SIGNING -> agreement.confirm(signing(), PARTNER, by(PARTNER), now);
            case DISPUTE_SIGNING ->
                agreement.object(signing(), latest, null, PARTNER, by(PARTNER), "Never signed", now);
            case TAKE_SIGNING_BACK -> agreement.takeBack(signing(), latest, null, Set.of(HOME));
            case WITHDRAW_REVISION -> agreement.withdrawProposal(latest, Set.of(HOME), now);
            case WITHDRAW -> agreement.withdraw(now);
            case GIVE_NOTICE -> agreement.giveNotice(HOME, agreement.lastYear(), bothWays(), now);
        }
    }

    private PaperSigning signing() {
        if (signing == null) {
            throw new Refused("signing-over");
        }
        return signing;
    }

    static Stream<Arguments> everyStepInEveryLife() {
        return Arrays.stream(Life.values())
                .flatMap(life -> Arrays.stream(AgreementStep.values()).map(step -> Arguments.of(life, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryLife")
    void aStepIsTakenIfAndOnlyIfItIsPossible(Life life, AgreementStep step) {
        live(life);
        boolean repeated = step == AgreementStep.APPROVE
                        && agreement.approval(PARTNER, latest.number()).isPresent()
                || step == AgreementStep.CONFIRM_SIGNING && signing != null && signing.isConfirmedBy(PARTNER);
        var standing = agreement.standing(
                latest,
                signing != null && signing.isOpen(agreement),
                now.atOffset(ZoneOffset.UTC).toLocalDate());
        assertTakenIf(repeated || step.isPossible(standing), () -> take(step));
    }

    @Test
    void whatCanBeDoneFollowsFromTheLife() {
        assertThat(possible(Life.DRAFTED))
                .containsExactly(
                        AgreementStep.APPROVE,
                        AgreementStep.REVISE,
                        AgreementStep.RECORD_SIGNING,
                        AgreementStep.WITHDRAW);
        assertThat(possible(Life.RECORDED))
                .contains(AgreementStep.CONFIRM_SIGNING, AgreementStep.GIVE_NOTICE)
                .doesNotContain(AgreementStep.WITHDRAW, AgreementStep.RECORD_SIGNING);
    }

    private List<AgreementStep> possible(Life life) {
        live(life);
        var standing = agreement.standing(
                latest,
                signing != null && signing.isOpen(agreement),
                now.atOffset(ZoneOffset.UTC).toLocalDate());
        return Arrays.stream(AgreementStep.values())
                .filter(step -> step.isPossible(standing))
                .toList();
    }
}
