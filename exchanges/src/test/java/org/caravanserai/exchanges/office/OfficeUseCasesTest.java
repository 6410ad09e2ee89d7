package org.caravanserai.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.office.OfficeDraft.ContactDraft;
import org.caravanserai.exchanges.office.OfficeDraft.FactDraft;
import org.caravanserai.exchanges.office.OfficeDraft.TermDraft;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeUseCasesTest {

    private static final Slug HOME = Slug.of("home");

    private final ExchangesWorld world = new ExchangesWorld();

    @BeforeEach
    void theOrganizationIsShown() {
        world.wiring.answer(OrganizationProfiles.class, "bySlug", asked -> Optional.of(view()));
        world.as(world.homeOfficer);
    }

    private static OfficeDraft draft(int version, TermDraft... terms) {
        return new OfficeDraft(
                version,
                List.of(terms),
                List.of(new FactDraft(
                        FactTopic.VISA,
                        LocalizedText.of("en", "An X1 visa", "zh", "X1 签证"),
                        "https://visa.example",
                        null)),
                List.of(contact("office@home.example", null)));
    }

    private static ContactDraft contact(String email, @Nullable String unit) {
        return new ContactDraft(ContactPurpose.NOMINATIONS, "Office", EmailAddress.of(email), " ", unit);
    }

    private static TermDraft term(String from, String to) {
        return new TermDraft(
                AcademicYear.of("2026/2027"),
                LocalizedText.of("en", "Term"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse("2026-05-15"),
                null);
    }

    private void save(OfficeDraft draft) {
        world.of(SaveOffice.class).execute(HOME, draft);
    }

    @Test
    void whatAnOfficerWritesAnybodyReads() {
        save(draft(0, term("2027-02-22", "2027-07-04"), term("2026-09-07", "2027-01-17")));
        world.asVisitor();

        var shown = world.of(ShowOffice.class).execute(HOME);

        assertThat(shown.sheet().terms()).hasSize(2);
        assertThat(shown.sheet().facts().get(0).checkedOn()).isEqualTo("2026-11-26");
        assertThat(shown.sheet().contacts().get(0).phone()).isNull();
        assertThat(world.history()).contains("CHANGED");
    }

    @Test
    void aStaleWriteAndWhoDoesNotRunTheOfficeAreRefused() {
        save(draft(0));

        assertConflict("changed-meanwhile", () -> save(draft(5)));
        world.as(world.partnerOfficer);
        assertNotFound(() -> save(draft(0)));
    }

    @Test
    void everyFaultHasItsField() {
        assertInvalid(
                List.of(
                        "calendar[0].name: required",
                        "calendar[0].endsOn: term-ends-first",
                        "facts[0].checkedOn: in-the-future",
                        "contacts[1].unit: unknown-unit"),
                () -> save(new OfficeDraft(
                        0,
                        List.of(new TermDraft(
                                AcademicYear.of("2026/2027"),
                                LocalizedText.EMPTY,
                                LocalDate.parse("2027-01-17"),
                                LocalDate.parse("2026-09-07"),
                                null,
                                null)),
                        List.of(new FactDraft(
                                FactTopic.VISA, LocalizedText.of("en", "None"), null, LocalDate.parse("2030-01-01"))),
                        List.of(contact("office@home.example", ""), contact("office@home.example", "law")))));
    }

    private OrganizationView view() {
        return new OrganizationView(
                world.home.id(),
                "home",
                world.home.displayName(),
                List.of(),
                Sector.UNIVERSITY,
                OrganizationState.VERIFIED,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                ExternalIds.NONE,
                null,
                null,
                List.of(),
                List.of(),
                World.NOW,
                1);
    }
}
