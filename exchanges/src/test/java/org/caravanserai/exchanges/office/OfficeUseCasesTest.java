package org.caravanserai.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.office.OfficeForm.ContactForm;
import org.caravanserai.exchanges.office.OfficeForm.FactForm;
import org.caravanserai.exchanges.office.OfficeForm.TermForm;
import org.caravanserai.exchanges.testing.ExchangesWorld;
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

    private static OfficeForm form(TermForm... terms) {
        return new OfficeForm(
                List.of(terms),
                List.of(new FactForm("VISA", Map.of("en", "An X1 visa", "zh", "X1 签证"), "https://visa.example", "")),
                List.of(new ContactForm("NOMINATIONS", "Office", "office@home.example", " ", "")));
    }

    private static TermForm term(String from, String to) {
        return new TermForm("2026/2027", Map.of("en", "Term"), from, to, "2026-05-15", null);
    }

    private void save(OfficeForm form, long seen) {
        world.of(SaveOffice.class).execute(new SaveOffice.Command(HOME, form, seen));
    }

    @Test
    void whatAnOfficerWritesAnybodyReads() {
        save(form(term("2027-02-22", "2027-07-04"), term("2026-09-07", "2027-01-17")), 0);
        world.asVisitor();

        var shown = world.of(ShowOffice.class).execute(HOME);

        assertThat(shown.sheet().terms()).hasSize(2);
        assertThat(shown.sheet().facts().get(0).checkedOn()).isEqualTo("2026-11-26");
        assertThat(shown.sheet().contacts().get(0).phone()).isNull();
        assertThat(world.history()).contains("CHANGED");
    }

    @Test
    void aStaleWriteAndWhoDoesNotRunTheOfficeAreRefused() {
        save(form(), 0);

        assertConflict("changed-meanwhile", () -> save(form(), 5));
        world.as(world.partnerOfficer);
        assertNotFound(() -> save(form(), 0));
    }

    @Test
    void everyFaultHasItsField() {
        assertInvalid(
                List.of(
                        "calendar[0].academicYear: not-an-academic-year",
                        "calendar[0].startsOn: required",
                        "calendar[0].endsOn: not-a-date",
                        "facts[0].topic: not-one-of",
                        "facts[0].checkedOn: in-the-future",
                        "contacts[0].email: required",
                        "contacts[0].unit: unknown-unit"),
                () -> save(
                        new OfficeForm(
                                List.of(new TermForm("2026/2028", Map.of(), "", "soon", null, null)),
                                List.of(new FactForm("WEATHER", Map.of(), null, "2030-01-01")),
                                List.of(new ContactForm("HOUSING", "", "", null, "law"))),
                        0));
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
