package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationProfileTest {

    private static final Name ENGLISH = Name.official("en", "Peking University");

    private static OrganizationProfile profile(String city, String website, Integer established, String... domains) {
        return new OrganizationProfile(
                List.of(ENGLISH),
                Sector.UNIVERSITY,
                CountryCode.of("CN"),
                city,
                null,
                website,
                Tags.of(domains),
                null,
                established);
    }

    @ParameterizedTest
    @CsvSource({
        "li@example.edu.cn, true",
        "li@mail.example.edu.cn, true",
        "li@notexample.edu.cn, false",
        "li@example.edu.cn.evil.org, false",
        "li@edu.cn, false",
        "li@somewhere.cn, false"
    })
    void anAddressBelongsToItsDomainsAndWhatIsBelowThem(String address, boolean belongs) {
        assertThat(profile(null, null, null, "example.edu.cn", "cn").hasAddress(EmailAddress.of(address)))
                .isEqualTo(belongs);
    }

    @Test
    void blankTextsAreNone() {
        var profile = profile(" ", " ", null);
        assertThat(profile.city()).isNull();
        assertThat(profile.website()).isNull();
        assertThat(profile(" Beijing ", null, null).city()).isEqualTo("Beijing");
    }

    @Test
    void textsAndYearsHaveTheirLimits() {
        assertInvalid(
                List.of("city: text-too-long", "website: text-too-long", "established: between"),
                () -> profile("x".repeat(301), "https://" + "x".repeat(600), 0));
        assertInvalid("website: not-a-web-address", () -> profile(null, "https://<a>", 1));
        assertThat(profile(null, null, 2200).established()).isEqualTo(2200);
    }

    @Test
    void aNameHasAValueOfLimitedLengthAndPerhapsALanguage() {
        assertInvalid("names: required", () -> new Name(NameKind.ALIAS, null, " "));
        assertInvalid("names: text-too-long", () -> new Name(NameKind.ALIAS, null, "x".repeat(301)));
        assertThat(new Name(NameKind.ALIAS, " ", " PKU ")).isEqualTo(new Name(NameKind.ALIAS, null, "PKU"));
    }

    @Test
    void onlyWhatDiffersOfAnIdentityIsNamed() {
        var one = profile("Beijing", null, 1898, "a.example", "b.example").identity();
        assertThat(one.differences(profile("Shanghai", null, 1900, "b.example", "a.example")
                        .identity()))
                .isEmpty();
        assertThat(one.differences(profile("Beijing", null, 1898, "a.example").identity()))
                .containsExactly(OrganizationIdentity.Field.DOMAINS);
        assertThat(one.displayName().in("en")).isEqualTo("Peking University");
    }

    @Test
    void identifiersOfAKindWithoutAnyAreLeftOut() {
        var ids = new ExternalIds(Map.of("grid", List.of("grid.1"), "isni", List.<String>of()));
        assertThat(ids.values()).containsOnlyKeys("grid");
        assertThat(ids).isEqualTo(new ExternalIds(Map.of("grid", List.of("grid.1"))));
        assertThat(ExternalIds.NONE.values()).isEmpty();
    }

    @Test
    void anyonesNamesAreTakenOverOnceAndNeverAsOfficialOnes() {
        var known = List.of(ENGLISH);
        var others = List.of(
                Name.official("en", "PEKING UNIVERSITY"),
                Name.official("fr", "Université de Pékin"),
                new Name(NameKind.LABEL, "zh", "北京大学"),
                new Name(NameKind.LABEL, "zh", "北京大学"));
        assertThat(DisplayNames.newAliases(known, others))
                .containsExactly(
                        new Name(NameKind.ALIAS, "fr", "Université de Pékin"), new Name(NameKind.LABEL, "zh", "北京大学"));
    }

    @ParameterizedTest
    @EnumSource
    void aStateTellsWhoSeesItAndWhetherSomebodyHasVouched(OrganizationState state) {
        var row = new OrganizationRow(
                Ids.next(),
                "pku",
                LocalizedText.of("en", "Peking University"),
                Sector.UNIVERSITY,
                "CN",
                null,
                null,
                state,
                true);
        assertThat(row.isVerified()).isEqualTo(state == OrganizationState.VERIFIED);
        assertThat(row.standing()).isEqualTo(state.name());
        assertThat(state.standing(false)).isEqualTo(state == OrganizationState.REGISTERED ? "ENTERED" : state.name());
        assertThat(state.isListed()).isEqualTo(OrganizationFilter.LISTED.contains(state));
        assertThat(state.isPublic())
                .isEqualTo(!EnumSet.of(OrganizationState.REFUSED, OrganizationState.RESUBMITTED)
                        .contains(state));
        assertThat(state.isVouchedFor())
                .isEqualTo(EnumSet.of(OrganizationState.VERIFIED, OrganizationState.CLOSED, OrganizationState.MERGED)
                        .contains(state));
    }

    @Test
    void whatIsPublicIsListed() {
        assertThat(OrganizationFilter.PUBLIC.states()).isEqualTo(OrganizationFilter.LISTED);
        assertThat(OrganizationFilter.PUBLIC.sector()).isNull();
    }

    @Test
    void anOrganizationTellsItsFactsAndIsItselfByIdentity() {
        var organization = Bodies.registered("pku");
        assertThat(organization.slug().value()).isEqualTo("pku");
        assertThat(organization.sector()).isEqualTo(Sector.UNIVERSITY);
        assertThat(organization.version()).isZero();
        assertThat(organization)
                .isEqualTo(organization)
                .hasSameHashCodeAs(organization)
                .isNotEqualTo(Bodies.registered("pku"));
    }

    @Test
    void aChangeKeepsWhoAskedForWhatSinceWhen() {
        var organization = Ids.next();
        var identity = profile(null, null, null).identity();
        var change = new OrganizationChange(organization, identity, Bodies.NOW);
        assertThat(change.id()).isNotNull();
        assertThat(change.organization()).isEqualTo(organization);
        assertThat(change.proposedAt()).isEqualTo(Bodies.NOW);
        assertThat(change.version()).isZero();
    }
}
