package org.caravanserai.domain.cooperation.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllianceTest {

    private static final LocalizedText CHARTER = LocalizedText.of("en", "We meet each year");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID MEMBER = Ids.next();

    private static EntryParty party(
            PartyRole role, UUID organization, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new EntryParty(role, Sector.UNIVERSITY, organization, null, null, since, until);
    }

    private static EntryParty member(UUID organization) {
        return party(PartyRole.MEMBER, organization, SINCE, null);
    }

    private static EntryParty secretariat() {
        return party(PartyRole.SECRETARIAT, Ids.next(), SINCE, null);
    }

    private static Alliance alliance(EntryParty... parties) {
        return new Alliance(
                Slug.of("silk"),
                Facts.of(CooperationWay.UNIVERSITY_ALLIANCE, SINCE, parties),
                AllianceKind.REGIONAL,
                CHARTER,
                World.NOW);
    }

    @Test
    void itHasAKindAndACharter() {
        var alliance = alliance();
        assertThat(alliance.kind()).isEqualTo(EntryKind.ALLIANCE);
        assertThat(alliance.allianceKind()).isEqualTo(AllianceKind.REGIONAL);
        assertThat(alliance.charter()).isEqualTo(CHARTER);
        assertThat(alliance.budgets()).isEmpty();

        alliance.change(Facts.of(null, null, member(MEMBER)), AllianceKind.LANGUAGE, LocalizedText.EMPTY, TODAY);
        assertThat(alliance.allianceKind()).isEqualTo(AllianceKind.LANGUAGE);
        assertThat(alliance.charter()).isEqualTo(LocalizedText.EMPTY);
        assertThat(alliance.parties()).hasSize(1);
    }

    @Test
    void thereIsOneSecretariatAtATime() {
        assertInvalid("parties: one-secretariat", () -> alliance(secretariat(), secretariat()));
        var former = party(PartyRole.SECRETARIAT, Ids.next(), SINCE.minusYears(5), SINCE.minusDays(1));
        var alliance = alliance(former, secretariat());
        assertInvalid("parties: one-secretariat", () -> alliance.admit(secretariat()));
        assertInvalid("parties: one-secretariat", () -> alliance()
                .change(Facts.of(null, null, secretariat(), secretariat()), AllianceKind.REGIONAL, CHARTER, TODAY));
    }

    @Test
    void termsOfSecretariatsThatHaveAnEndDoNotOverlapEither() {
        var first = party(PartyRole.SECRETARIAT, Ids.next(), SINCE, TODAY);
        assertInvalid(
                "parties: one-secretariat",
                () -> alliance(first, party(PartyRole.SECRETARIAT, Ids.next(), TODAY, TODAY.plusYears(1))));
        assertInvalid(
                "parties: one-secretariat",
                () -> alliance(first, party(PartyRole.SECRETARIAT, Ids.next(), null, SINCE)));
        var next = party(PartyRole.SECRETARIAT, Ids.next(), TODAY.plusDays(1), null);
        assertThat(alliance(first, next).parties()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(PartyRole.class)
    void someRolesAreMemberships(PartyRole role) {
        var expected =
                switch (role) {
                    case INITIATOR, PRESIDENT, VICE_PRESIDENT, EXECUTIVE_COUNCIL, MEMBER, SECRETARIAT -> true;
                    case SIGNATORY, OWNER, OBSERVER, HOST, COORDINATOR, PARTNER, FUNDER, AWARDING -> false;
                    case SENDING, RECEIVING, GUARANTOR, WITNESS -> false;
                };
        assertThat(role.isMembership()).isEqualTo(expected);
        assertThat(alliance(party(role, MEMBER, null, null)).isMember(MEMBER, TODAY))
                .isEqualTo(expected);
    }

    @Test
    void oneIsAMemberFromTheFirstDayToTheLast() {
        var alliance = alliance(party(PartyRole.MEMBER, MEMBER, SINCE, TODAY));
        assertThat(alliance.isMember(MEMBER, SINCE.minusDays(1))).isFalse();
        assertThat(alliance.isMember(MEMBER, SINCE)).isTrue();
        assertThat(alliance.isMember(MEMBER, TODAY)).isTrue();
        assertThat(alliance.isMember(MEMBER, TODAY.plusDays(1))).isFalse();
        assertThat(alliance.isMember(Ids.next(), TODAY)).isFalse();
    }

    @Test
    void aMemberIsAdmittedOncePerRole() {
        var alliance = alliance(Facts.party(Sector.UNIVERSITY));
        alliance.admit(member(MEMBER));
        assertRefused("alliance-member-already", () -> alliance.admit(member(MEMBER)));
        alliance.admit(party(PartyRole.PRESIDENT, MEMBER, SINCE, null));
        alliance.admit(member(Ids.next()));
        assertThat(alliance.parties()).hasSize(4);
    }

    @Test
    void whoHasNoRecordOfItsOwnIsAdmittedByName() {
        var alliance = alliance();
        alliance.admit(Facts.party(Sector.UNIVERSITY));
        alliance.admit(Facts.party(Sector.UNIVERSITY));
        assertThat(alliance.parties()).hasSize(2);
    }

    @Test
    void whoLeftStaysKnownAndCanComeBack() {
        var alliance = alliance(member(MEMBER), party(PartyRole.PRESIDENT, MEMBER, SINCE, null), secretariat());
        alliance.endMembership(MEMBER, TODAY);
        assertThat(alliance.parties())
                .extracting(EntryParty::role, EntryParty::since, EntryParty::until)
                .containsExactly(
                        tuple(PartyRole.MEMBER, SINCE, TODAY),
                        tuple(PartyRole.PRESIDENT, SINCE, TODAY),
                        tuple(PartyRole.SECRETARIAT, SINCE, null));
        assertThat(alliance.isMember(MEMBER, TODAY.plusDays(1))).isFalse();
        assertRefused("not-a-member", () -> alliance.endMembership(MEMBER, TODAY.plusDays(1)));

        alliance.admit(party(PartyRole.MEMBER, MEMBER, TODAY.plusYears(1), null));
        assertThat(alliance.isMember(MEMBER, TODAY.plusYears(1))).isTrue();
    }

    @Test
    void whoIsAMemberForATimeCanLeaveBefore() {
        var past = party(PartyRole.PRESIDENT, MEMBER, SINCE, SINCE.plusYears(1));
        var alliance = alliance(past, party(PartyRole.MEMBER, MEMBER, SINCE, TODAY.plusYears(1)));
        alliance.endMembership(MEMBER, TODAY);
        assertThat(alliance.parties()).extracting(EntryParty::until).containsExactly(SINCE.plusYears(1), TODAY);
    }

    @Test
    void aTermThatBeginsLaterAndAnOutsidersRoleStay() {
        var later = party(PartyRole.PRESIDENT, MEMBER, TODAY.plusYears(1), null);
        var alliance = alliance(member(MEMBER), later, party(PartyRole.OBSERVER, MEMBER, SINCE, null));
        alliance.endMembership(MEMBER, TODAY);
        assertThat(alliance.parties())
                .extracting(EntryParty::role, EntryParty::since, EntryParty::until)
                .containsExactly(
                        tuple(PartyRole.MEMBER, SINCE, TODAY),
                        tuple(PartyRole.PRESIDENT, TODAY.plusYears(1), null),
                        tuple(PartyRole.OBSERVER, SINCE, null));
    }

    @Test
    void onlyMembersLeave() {
        var alliance = alliance(party(PartyRole.OBSERVER, MEMBER, SINCE, null));
        assertRefused("not-a-member", () -> alliance.endMembership(MEMBER, TODAY));
        assertRefused("not-a-member", () -> alliance(member(MEMBER)).endMembership(MEMBER, SINCE.minusDays(1)));
    }

    @Test
    void theBudgetOfAYearIsCarriedByAMember() {
        var alliance = alliance(member(MEMBER));
        assertRefused("budget-without-carrier", () -> alliance.carry(2026, yuan("10"), Ids.next(), TODAY));
        alliance.carry(2026, yuan("10"), MEMBER, TODAY);
        alliance.carry(2027, yuan("30"), MEMBER, TODAY);
        alliance.carry(2026, yuan("20"), MEMBER, TODAY);
        assertThat(alliance.budgets()).extracting(Budget::year).containsExactly(2027, 2026);
        var budget = alliance.budgets().get(1);
        assertThat(budget.amount()).isEqualByComparingTo("20");
        assertThat(budget.currency()).isEqualTo("CNY");
        assertThat(budget.carrier()).isEqualTo(MEMBER);
    }

    @Test
    void whoCarriesABudgetIsAMemberInItsYearAndAtItsEndWhereThatIsToCome() {
        var left = LocalDate.of(2025, 6, 30);
        var former = alliance(party(PartyRole.MEMBER, MEMBER, SINCE, left));
        former.carry(2025, yuan("10"), MEMBER, TODAY);
        former.carry(2020, yuan("10"), MEMBER, TODAY);
        assertRefused("budget-without-carrier", () -> former.carry(2019, yuan("10"), MEMBER, TODAY));
        assertRefused("budget-without-carrier", () -> former.carry(2026, yuan("10"), MEMBER, TODAY));
        assertRefused("budget-without-carrier", () -> former.carry(2025, yuan("10"), MEMBER, left));
        var future = alliance(party(PartyRole.MEMBER, MEMBER, LocalDate.of(2027, 1, 1), null));
        assertRefused("budget-without-carrier", () -> future.carry(2026, yuan("10"), MEMBER, TODAY));
        future.carry(2027, yuan("10"), MEMBER, TODAY);
    }

    @Test
    void whoCarriesABudgetLeavesWhenItsYearIsOverOrAnotherMemberCarriesIt() {
        var other = Ids.next();
        var alliance = alliance(member(MEMBER), member(other));
        alliance.carry(2026, yuan("10"), MEMBER, TODAY);
        alliance.endMembership(other, TODAY);
        var next = Ids.next();
        alliance.admit(member(next));
        assertRefused("budget-needs-carrier", () -> alliance.endMembership(MEMBER, TODAY));
    }

    @Test
    void theCarrierOfABudgetLeavesAtTheEndOfItsYear() {
        var alliance = alliance(member(MEMBER));
        alliance.carry(2026, yuan("10"), MEMBER, TODAY);
        alliance.endMembership(MEMBER, LocalDate.of(2026, 12, 31));
        assertThat(alliance.isMember(MEMBER, TODAY)).isTrue();
        var replaced = alliance(member(MEMBER), secretariat());
        replaced.carry(2026, yuan("10"), MEMBER, TODAY);
        replaced.carry(2026, yuan("10"), replaced.parties().get(1).organization(), TODAY);
        replaced.endMembership(MEMBER, TODAY);
        assertThat(replaced.isMember(MEMBER, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aCorrectionKeepsTheCarriersOfBudgets() {
        for (var without : List.of(
                Facts.of(null, null),
                Facts.of(null, null, party(PartyRole.OBSERVER, MEMBER, SINCE, null)),
                Facts.of(null, null, party(PartyRole.MEMBER, MEMBER, SINCE, TODAY)))) {
            var alliance = alliance(member(MEMBER));
            alliance.carry(2026, yuan("10"), MEMBER, TODAY);
            assertRefused(
                    "budget-needs-carrier", () -> alliance.change(without, AllianceKind.REGIONAL, CHARTER, TODAY));
        }
        var alliance = alliance(member(MEMBER));
        alliance.carry(2026, yuan("10"), MEMBER, TODAY);
        var secretariat = Facts.of(null, null, party(PartyRole.SECRETARIAT, MEMBER, SINCE, null));
        alliance.change(secretariat, AllianceKind.REGIONAL, CHARTER, TODAY);
        assertThat(alliance.budgets()).hasSize(1);
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CNY"));
    }

    @Test
    void membersHoldAnActivity() {
        var other = Ids.next();
        var alliance = alliance(member(MEMBER), member(other));
        var activity = new AllianceActivity(alliance, TODAY, LocalizedText.of("en", "Week"), List.of(other, MEMBER));
        assertThat(activity.id()).isNotNull();
        assertThat(activity.participants()).containsExactly(other, MEMBER);
    }

    @Test
    void anActivityHasATitleAndSomeMembersEachOnce() {
        var alliance = alliance(member(MEMBER));
        var title = LocalizedText.of("en", "Week");
        assertInvalid(
                List.of("title: required", "participants: required"),
                () -> new AllianceActivity(alliance, TODAY, LocalizedText.EMPTY, List.of()));
        assertInvalid(
                "participants: keys-twice",
                () -> new AllianceActivity(alliance, TODAY, title, List.of(MEMBER, MEMBER)));
        assertRefused("not-a-member", () -> new AllianceActivity(alliance, TODAY, title, List.of(MEMBER, Ids.next())));
        assertRefused("not-a-member", () -> new AllianceActivity(alliance, SINCE.minusDays(1), title, List.of(MEMBER)));
    }

    @Test
    void theShareOfActiveMembersIsAWholePercentage() {
        assertThat(view(0, 0).share()).isZero();
        assertThat(view(3, 1).share()).isEqualTo(33);
        assertThat(view(3, 2).share()).isEqualTo(67);
        assertThat(view(4, 4).share()).isEqualTo(100);
    }

    private static AllianceView view(int members, int active) {
        return new AllianceView(AllianceKind.REGIONAL, CHARTER, members, active, List.of(), List.of());
    }
}
