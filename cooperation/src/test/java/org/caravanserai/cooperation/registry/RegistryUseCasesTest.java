package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.FormFields;
import org.junit.jupiter.api.Test;

class RegistryUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();

    @Test
    void anybodyReadsTheRegistry() {
        world.wiring
                .answer(RegistryDirectory.class, "page", asked -> new Page<>(List.of(), 0, 20, 0))
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertThat(world.of(BrowseRegistry.class)
                        .execute(EntryFilter.of(EntryKind.MECHANISM), PageRequest.first(20))
                        .items())
                .isEmpty();
        assertNotFound(() -> world.of(ShowEntry.class).execute(EntryKind.MECHANISM, Slug.of("none")));
    }

    @Test
    void everyFaultOfAFormIsNamedWithItsField() {
        var fields = new FormFields();
        var form = new EntryForm(
                Map.of(),
                null,
                List.of(new EntryForm.NameForm("NICKNAME", null, null)),
                List.of(new EntryForm.PartyForm("MEMBER", null, "nobody", null, null, "soon", null)),
                List.of(new EntryForm.LinkForm("ORIGIN", "EVENT", "two words", null)),
                "BY_POST",
                List.of("XY"),
                List.of("oil"),
                "2016-02-30",
                null,
                null,
                null,
                null);
        assertThat(world.of(EntryReader.class).read(form, fields)).isNull();
        assertInvalid(
                List.of(
                        "names[0].kind: not-one-of",
                        "names[0].value: required",
                        "parties[0].organization: unknown-reference",
                        "parties[0].sector: required",
                        "parties[0].since: not-a-date",
                        "links[0].reference: not-a-reference",
                        "way: not-one-of",
                        "countries[0].country: unknown-country",
                        "fields[0].iscedF: not-a-field-of-education",
                        "beginsOn: not-a-date"),
                fields::throwIfAny);
    }

    @Test
    void anOrganizationOfThePlatformBringsItsKind() {
        var organization = world.organization("steppe");
        var party = world.of(EntryReader.class)
                .party(new EntryForm.PartyForm("MEMBER", null, "steppe", null, null, null, null));
        assertThat(party.organization()).isEqualTo(organization.id());
        assertThat(party.sector()).isEqualTo(organization.sector());
        assertThat(EntryReader.signatories(List.of("KZ")).get(0).sector()).isEqualTo(Sector.GOVERNMENT.name());
    }
}
