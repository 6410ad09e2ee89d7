package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final Name ENGLISH = Name.official("en", "Peking University");
    private static final Name CHINESE = Name.official("zh", "北京大学");
    private static final Name SHORT = new Name(NameKind.ACRONYM, null, "PKU");

    @Test
    void theOfficialNameIsShownElseTheLabel() {
        var profile = Bodies.university(
                null,
                ENGLISH,
                new Name(NameKind.LABEL, "en", "Beijing University"),
                new Name(NameKind.LABEL, "zh", "北京大学"),
                new Name(NameKind.ALIAS, "fr", "Université de Pékin"));
        assertThat(profile.displayName().texts())
                .containsOnly(java.util.Map.entry("en", "Peking University"), java.util.Map.entry("zh", "北京大学"));
    }

    @Test
    void aNameWithoutLanguageStandsForEnglish() {
        assertThat(Bodies.university(null, new Name(NameKind.OFFICIAL, null, "CERN"))
                        .displayName()
                        .in("zh"))
                .isEqualTo("CERN");
    }

    @Test
    void theProfileNamesEveryFault() {
        assertThatThrownBy(() -> new OrganizationProfile(
                        List.of(SHORT), Sector.GOVERNMENT, null, null, null, "ftp://x", Tags.NONE, null, 3000))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("names", "country", "website", "established"));
    }

    @Test
    void aTeamNeedsNoCountryAndALanguageHasOneOfficialName() {
        assertThat(new OrganizationProfile(List.of(ENGLISH), Sector.TEAM, null, null, null, null, Tags.NONE, null, null)
                        .country())
                .isNull();
        assertThatThrownBy(() -> Bodies.university(null, ENGLISH, Name.official("en", "Other")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aRefusedOneStaysRefusedWhateverIsEditedUntilItIsSubmittedAgain() {
        var organization = Bodies.registered("pku", Bodies.university(null, ENGLISH, SHORT));
        organization.refuse();
        organization.edit(Bodies.university("02v51f717", ENGLISH, CHINESE), Bodies.NOW);
        assertThat(organization.names()).containsExactly(ENGLISH, CHINESE);
        assertThat(organization.state()).isEqualTo(OrganizationState.REFUSED);
        organization.resubmit();
        assertThat(organization.state()).isEqualTo(OrganizationState.RESUBMITTED);
        assertThat(organization.state().isPublic()).isFalse();
        assertThat(organization.profile().ror()).isEqualTo(RorId.of("https://ror.org/02v51f717"));
        assertThat(organization.displayName().in("zh")).isEqualTo("北京大学");
    }

    @Test
    void theIdentityOfAVerifiedOneWaitsAndTheRestChangesAtOnce() {
        var organization = Bodies.registered("pku", Bodies.university(null, ENGLISH, SHORT));
        organization.verify();
        var before = organization.profile();
        var wanted = new OrganizationProfile(
                List.of(Name.official("en", "Oxford University"), SHORT),
                Sector.GOVERNMENT,
                CountryCode.of("GB"),
                "Oxford",
                RorId.of("02v51f717"),
                "https://ox.example",
                Tags.of("ox.example"),
                null,
                1096);
        var waiting = organization.edit(wanted, Bodies.NOW);
        assertThat(waiting).isEqualTo(wanted.identity());
        assertThat(organization.profile().identity()).isEqualTo(before.identity());
        assertThat(organization.profile().city()).isEqualTo("Oxford");
        assertThat(organization.profile().website()).isEqualTo("https://ox.example");
        assertThat(before.identity().differences(wanted.identity()))
                .containsExactly(OrganizationIdentity.Field.values());
        organization.adopt(wanted.identity(), Bodies.NOW);
        assertThat(organization.profile().identity()).isEqualTo(wanted.identity());
        assertThat(organization.state()).isEqualTo(OrganizationState.VERIFIED);
    }

    @Test
    void namesAndDomainsInAnotherOrderAreTheSameIdentity() {
        var organization = Bodies.registered("pku", Bodies.university(null, ENGLISH, CHINESE, SHORT));
        organization.verify();
        assertThat(organization.edit(Bodies.university(null, SHORT, CHINESE, ENGLISH), Bodies.NOW))
                .isNull();
    }

    @Test
    void anUnverifiedOneChangesItsIdentityAtOnceAndTakesItsClaimOfARorIdentifierToTheEnd() {
        var organization = Bodies.registered("pku", Bodies.university("02v51f717", ENGLISH));
        assertThat(organization.edit(Bodies.university("02v51f717", CHINESE), Bodies.NOW))
                .isNull();
        assertThat(organization.names()).containsExactly(CHINESE);
        organization.end(null);
        assertThat(organization.ror()).isNull();
    }

    @Test
    void onlyAVerifiedOneAdoptsAnotherIdentity() {
        var organization = Bodies.registered("pku", Bodies.university(null, ENGLISH));
        var other = Bodies.university(null, CHINESE).identity();
        assertThatThrownBy(() -> organization.adopt(other, Bodies.NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void mergingHandsOverNamesAndTheRegistrysIdentifier() {
        var gone =
                Bodies.registered("gone", Bodies.university("02v51f717", Name.official("en", "Beijing Univ."), SHORT));
        gone.verify();
        var staying = Bodies.registered("staying", Bodies.university(null, ENGLISH));
        var ror = gone.mergeInto(staying, Bodies.NOW);
        assertThat(ror).isEqualTo(RorId.of("02v51f717"));
        staying.adopt(ror);
        assertThat(staying.names()).containsExactly(ENGLISH, new Name(NameKind.ALIAS, "en", "Beijing Univ."), SHORT);
        assertThat(gone.successorId()).isEqualTo(staying.id());
        assertThat(gone.ror()).isNull();
        assertThatThrownBy(() -> gone.edit(Bodies.university(null, ENGLISH), Bodies.NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRorIdentifierThatNobodyVerifiedIsNotHandedOver() {
        var gone = Bodies.registered("gone", Bodies.university("02v51f717", ENGLISH));
        var staying = Bodies.registered("staying", Bodies.university(null, ENGLISH));
        assertThat(gone.mergeInto(staying, Bodies.NOW)).isNull();
        assertThat(gone.ror()).isNull();
    }

    @Test
    void nobodyIsMergedIntoOrFollowedByItselfOrAMergedOne() {
        var one = Bodies.registered("one");
        var merged = Bodies.registered("merged");
        merged.mergeInto(one, Bodies.NOW);
        assertThatThrownBy(() -> one.mergeInto(one, Bodies.NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> one.end(merged)).isInstanceOf(Invalid.class);
        assertThat(one.state()).isEqualTo(OrganizationState.REGISTERED);
    }

    @Test
    void nothingIsItsOwnParent() {
        var one = Bodies.registered("one");
        var profile = new OrganizationProfile(
                List.of(ENGLISH), Sector.UNIVERSITY, CountryCode.of("CN"), null, null, null, Tags.NONE, one.id(), null);
        assertThatThrownBy(() -> one.edit(profile, Bodies.NOW)).isInstanceOf(Invalid.class);
    }
}
