package org.caravanserai.cooperation.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllianceUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();
    private final MemoryWork work = new MemoryWork(world.registry);
    private final Organization steppe = world.organization("steppe");
    private final Slug slug;

    AllianceUseCasesTest() {
        world.wiring.put(work);
        world.asKeeper();
        slug = Slug.of(world.of(RegisterAlliance.class)
                .execute(new AllianceForm(
                        RegistryWorld.form(CooperationWay.UNIVERSITY_ALLIANCE, "2020-01-01"),
                        AllianceKind.REGIONAL,
                        LocalizedText.of("en", "Soil"))));
        world.commit();
    }

    private static PartyForm member(PartyRole role) {
        return new PartyForm(
                role, null, Slug.of("steppe"), null, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1), null, List.of());
    }

    private Alliance alliance() {
        return world.entry(Alliance.class, slug.value());
    }

    @Test
    void membersComeOnceAndGoWithoutBeingForgotten() {
        world.of(AdmitMember.class).execute(slug, member(PartyRole.MEMBER));
        assertRefused(
                "alliance-member-already", () -> world.of(AdmitMember.class).execute(slug, member(PartyRole.MEMBER)));
        assertInvalid(
                "role: not-a-membership", () -> world.of(AdmitMember.class).execute(slug, member(PartyRole.OBSERVER)));
        world.of(EndMembership.class).execute(slug, departure(LocalDate.of(2024, 12, 31)));
        assertThat(alliance().parties()).singleElement().satisfies(party -> assertThat(party.until())
                .isEqualTo("2024-12-31"));
        assertRefused("not-a-member", () -> world.of(EndMembership.class).execute(slug, departure(null)));
        var name = steppe.displayName().in("en");
        assertThat(world.history()).contains("REGISTERED", "MEMBER_ADMITTED " + name, "MEMBER_LEFT " + name);
    }

    private static EndMembership.AllianceDeparture departure(@Nullable LocalDate on) {
        return new EndMembership.AllianceDeparture(Slug.of("steppe"), on);
    }

    private static CarryBudget.AllianceBudgetForm budget(long amount, @Nullable String carrier) {
        return new CarryBudget.AllianceBudgetForm(
                2026,
                BigDecimal.valueOf(amount),
                Currency.getInstance("CNY"),
                carrier == null ? null : Slug.of(carrier));
    }

    private static RecordActivity.AllianceActivityForm activity(String participant) {
        return new RecordActivity.AllianceActivityForm(
                LocalDate.of(2026, 5, 1), LocalizedText.of("en", "Summer school"), List.of(Slug.of(participant)));
    }

    @Test
    void anAllianceHasNoMoneyThatNoMemberCarries() {
        assertRefused(
                "budget-without-carrier", () -> world.of(CarryBudget.class).execute(slug, budget(1000, null)));
        assertRefused(
                "budget-without-carrier", () -> world.of(CarryBudget.class).execute(slug, budget(1000, "steppe")));
        world.of(AdmitMember.class).execute(slug, member(PartyRole.SECRETARIAT));
        world.of(CarryBudget.class).execute(slug, budget(1000, "steppe"));
        world.of(CarryBudget.class).execute(slug, budget(2000, "steppe"));
        assertThat(alliance().budgets()).singleElement().satisfies(budget -> assertThat(budget.carrier())
                .isEqualTo(steppe.id()));
        assertThat(world.history()).contains("BUDGET_CARRIED 2026");
    }

    @Test
    void whoCarriesTheBudgetOfAYearThatIsNotOverStaysAMember() {
        world.of(AdmitMember.class).execute(slug, member(PartyRole.MEMBER));
        world.of(CarryBudget.class).execute(slug, budget(1000, "steppe"));
        assertRefused("budget-needs-carrier", () -> world.of(EndMembership.class)
                .execute(slug, departure(LocalDate.of(2026, 6, 30))));
        assertRefused("budget-needs-carrier", () -> world.of(ChangeAlliance.class)
                .execute(
                        slug,
                        null,
                        new AllianceForm(
                                RegistryWorld.form(CooperationWay.UNIVERSITY_ALLIANCE, "2020-01-01"),
                                AllianceKind.LANGUAGE,
                                LocalizedText.EMPTY)));
    }

    @Test
    void onlyMembersTakePartInActivities() {
        var form = activity("steppe");
        assertRefused("not-a-member", () -> world.of(RecordActivity.class).execute(slug, form));
        world.of(AdmitMember.class).execute(slug, member(PartyRole.MEMBER));
        world.of(RecordActivity.class).execute(slug, form);
        assertThat(work.activities.all()).hasSize(1);
        assertThat(world.history()).contains("ACTIVITY_RECORDED 2026-05-01");
        assertInvalid("participants[0]: unknown-reference", () -> world.of(RecordActivity.class)
                .execute(slug, activity("nobody")));
    }

    @Test
    void aCorrectionKeepsOneSecretariat() {
        world.of(ChangeAlliance.class)
                .execute(
                        slug,
                        null,
                        new AllianceForm(
                                RegistryWorld.form(CooperationWay.UNIVERSITY_ALLIANCE, "2020-01-01"),
                                AllianceKind.LANGUAGE,
                                LocalizedText.EMPTY));
        assertThat(alliance().allianceKind()).isEqualTo(AllianceKind.LANGUAGE);
        assertThat(world.history()).contains("CHANGED");
        world.of(AdmitMember.class).execute(slug, member(PartyRole.SECRETARIAT));
        world.organization("lake");
        assertInvalid("parties: one-secretariat", () -> world.of(AdmitMember.class)
                .execute(slug, RegistryWorld.party(PartyRole.SECRETARIAT, "lake", null)));
    }
}
