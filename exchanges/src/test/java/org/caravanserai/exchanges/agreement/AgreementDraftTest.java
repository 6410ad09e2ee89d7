package org.caravanserai.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

/** Agreements that an office prepares for itself before the partner hears of them. */
class AgreementDraftTest {

    private final ExchangesWorld world = new ExchangesWorld();

    @Test
    void whatIsEnteredIsKeptAsItIsForTheOwnOfficeAlone() {
        world.as(world.homeOfficer);
        var saved = save(null, null, half());
        world.commit();

        var shown = world.of(ShowAgreementDraft.class).execute(saved.code());
        assertThat(shown.form()).isEqualTo(half());
        assertThat(shown.changedBy()).isEqualTo(world.homeOfficer.name().full());
        world.as(world.member(world.home, "colleague", OrganizationRole.EXCHANGE_OFFICER));
        assertThat(world.of(ListAgreementDrafts.class).execute())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo(saved.code());
                    assertThat(line.title().in("en")).isEqualTo("Half a title");
                    assertThat(line.partners()).containsExactly(world.partner.displayName());
                });
        world.as(world.partnerOfficer);
        assertThat(world.of(ListAgreementDrafts.class).execute()).isEmpty();
        assertNotFound(() -> world.of(ShowAgreementDraft.class).execute(saved.code()));
        assertNotFound(() -> save(saved.code(), null, half()));
        assertNotFound(() -> world.of(DeleteAgreementDraft.class).execute(saved.code()));
        assertNotFound(() -> world.of(ShowAgreement.class).execute(saved.code()));
        assertThat(world.sent()).isEmpty();
    }

    @Test
    void aDraftBelongsToAnOrganizationWhoseExchangesTheOfficerRuns() {
        world.as(world.homeOfficer);

        assertInvalid("parties[0].organization: no-own-party", () -> save(null, null, form("", "partner")));
        assertInvalid("parties[0].organization: no-own-party", () -> save(null, null, form("partner", "elsewhere")));
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwrittenUnawares() {
        world.as(world.homeOfficer);
        var first = save(null, null, half());
        var second = save(first.code(), first.version(), form("home", ""));

        assertThat(second.version()).isGreaterThan(first.version());
        assertConflict("changed-meanwhile", () -> save(first.code(), first.version(), half()));
        save(first.code(), null, half());
        assertThat(world.of(ShowAgreementDraft.class).execute(first.code()).form())
                .isEqualTo(half());
    }

    @Test
    void aDraftEndsWhenItIsDeletedOrProposed() {
        world.as(world.homeOfficer);
        var deleted = save(null, null, half());
        world.of(DeleteAgreementDraft.class).execute(deleted.code());
        assertNotFound(() -> world.of(ShowAgreementDraft.class).execute(deleted.code()));

        var proposed = save(null, null, half());
        var propose = world.of(ProposeAgreement.class);
        var parties = List.of("home", "partner");
        assertInvalid(
                "title: required",
                () -> propose.execute(new ProposeAgreement.Command(
                        parties,
                        new TermsForm(
                                LocalizedText.EMPTY, ExchangesWorld.terms(5).conditions()),
                        List.of(),
                        false,
                        proposed.code())));
        assertThat(world.of(ShowAgreementDraft.class).execute(proposed.code()).form())
                .isEqualTo(half());
        var command = new ProposeAgreement.Command(parties, ExchangesWorld.terms(5), List.of(), false, proposed.code());
        var agreement = propose.execute(command);
        world.commit();

        assertThat(world.agreement(agreement).state()).isEqualTo(AgreementState.DRAFT);
        assertNotFound(() -> world.of(ShowAgreementDraft.class).execute(proposed.code()));
        assertNotFound(() -> propose.execute(command));
        assertThat(world.sent()).isNotEmpty();
    }

    @Test
    void faultsOfPartiesAndContentAreNamedAtOnceAndAMissingPartnerOnlyOnce() {
        world.as(world.homeOfficer);
        var condition =
                ExchangesWorld.condition("home", "2", Map.of("firstYear", "2027/2028", "lastYear", "2026/2027"));

        assertInvalid(
                List.of(
                        "parties[1].organization: required",
                        "title: required",
                        "conditions[0].lastYear: before-first-year"),
                () -> world.of(ProposeAgreement.class)
                        .execute(new ProposeAgreement.Command(
                                List.of("home", ""), ExchangesWorld.terms(" ", condition))));
    }

    private SaveAgreementDraft.Saved save(String code, Long version, DraftForm form) {
        return world.of(SaveAgreementDraft.class).execute(new SaveAgreementDraft.Command(code, version, form));
    }

    private static DraftForm form(String own, String partner) {
        var half = half();
        return new DraftForm(List.of(own, partner), List.of("", ""), half.title(), half.conditions(), half.policy());
    }

    private static DraftForm half() {
        var condition = Map.of(
                "from",
                "1",
                "to",
                "2",
                "personsPerYear",
                "many",
                "iscedF",
                List.of("0613", "0231"),
                "eqf",
                List.of("6"),
                "languages",
                List.of(Map.of("language", "en")),
                "firstYear",
                "2026/2027",
                "blended",
                true,
                "fromUnit",
                "eng",
                "placesByYear",
                List.of(Map.of("academicYear", "2027/2028", "days", "3")));
        return new DraftForm(
                List.of("home", "partner"),
                List.of("", ""),
                Map.of("en", "Half a title"),
                List.of(condition),
                Map.of("tolerance", "two", "unit", "SEMESTERS"));
    }

    @Test
    void whatNoConditionHasIsNotKeptNorRowsInWhichNothingIsWritten() {
        world.as(world.homeOfficer);
        var condition = new HashMap<String, Object>(half().conditions().get(0));
        condition.put("nonsense", Map.of("kind", "x"));
        condition.put("languages", List.of(Map.of("language", " "), Map.of("language", "en")));
        condition.put("kind", "");
        var half = half();
        var saved = save(
                null,
                null,
                new DraftForm(half.parties(), half.units(), half.title(), List.of(condition), half.policy()));
        assertThat(world.of(ShowAgreementDraft.class).execute(saved.code()).form())
                .isEqualTo(half);
    }
}
