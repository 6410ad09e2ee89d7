package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EwpDirectoryIT extends PostgresTest {

    private SqlEwpDirectory directory;
    private final String unique = Ids.next().toString().substring(20).replace("-", "");

    @BeforeEach
    void open() {
        directory = repository(SqlEwpDirectory.class);
    }

    private Organization organization(String slug, String domain, boolean verified) {
        return inTransaction(() -> {
            var profile = new OrganizationProfile(
                    List.of(Name.official("en", "University " + slug)),
                    Sector.UNIVERSITY,
                    CountryCode.of("CN"),
                    "Beijing",
                    null,
                    null,
                    Tags.of(domain),
                    null,
                    1900);
            var made = new Organization(Slug.of(slug + "-" + unique), profile, NOW, null);
            if (verified) {
                made.verify();
            }
            entities.persist(made);
            return made;
        });
    }

    @Test
    void onlyTheDomainThatSomebodyHasVouchedForIsAnIdentifier() {
        var domain = unique + ".edu.example";
        var claims = organization("claims", domain, false);
        var owns = organization("owns", domain, true);

        assertThat(inTransaction(() -> directory.heiIds(List.of(claims.id(), owns.id()))))
                .isEqualTo(Map.of(claims.id(), claims.slug().value(), owns.id(), domain));
        assertThat(inTransaction(() -> directory.organization(domain))).contains(owns.slug());
        assertThat(inTransaction(() -> directory.organization(claims.slug().value())))
                .contains(claims.slug());
        assertThat(inTransaction(() -> directory.organization(owns.slug().value())))
                .isEmpty();
    }

    @Test
    void theIndexesNameWhatConcernsTheOrganizations() {
        var home = organization("home", "home.example", false).id();
        var partner = organization("partner", "partner.example", false).id();
        var agreement = agreement(home, partner);
        var nomination = nomination(agreement, home, partner);

        for (var own : List.of(home, partner)) {
            assertThat(agreements(own, YEAR)).containsExactly(agreement.code());
            assertThat(inTransaction(() -> directory.nominations(Set.of(own), YEAR, NOW)))
                    .containsExactly(nomination.code());
        }
        assertThat(agreements(home, AcademicYear.of("2031/2032"))).isEmpty();
        assertThat(agreements(Ids.next(), null)).isEmpty();
        assertThat(inTransaction(() -> directory.agreements(Set.of(home), null, NOW.plusSeconds(1))))
                .isEmpty();
        assertThat(inTransaction(() -> directory.nominations(Set.of(home), null, NOW.plusSeconds(1))))
                .isEmpty();
        var stay = inTransaction(() -> {
            var made = new Mobility(nomination.id());
            repository(JpaNominations.class).add(made);
            return made.code();
        });
        assertThat(inTransaction(() -> directory.nominationOfStay(stay))).contains(nomination.code());
        assertThat(inTransaction(() -> directory.studentIdentifier(nomination.id())))
                .as("nobody has stated one")
                .isEmpty();
    }

    private List<String> agreements(UUID organization, AcademicYear year) {
        return inTransaction(() -> directory.agreements(Set.of(organization), year, null));
    }

    private Agreement agreement(UUID home, UUID partner) {
        return inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var terms = Exchanges.bothWays();
            var drafted = new Agreement(List.of(home, partner), terms, NOW);
            agreements.add(drafted);
            var revision = drafted.propose(terms, null, home, Signatory.of(Exchanges.officer(home)), null, NOW);
            agreements.add(revision);
            for (var party : List.of(home, partner)) {
                drafted.approve(revision, 1, revision.hash(), party, Signatory.of(Exchanges.officer(party)), NOW);
            }
            repository(SqlPlaceBook.class).provide(drafted.id(), terms);
            return drafted;
        });
    }

    private Nomination nomination(Agreement agreement, UUID home, UUID partner) {
        return inTransaction(() -> {
            var nomination = new Nomination(
                    new Nomination.Place(agreement.id(), "c1", YEAR, home, partner),
                    Term.FIRST,
                    new Nominee(PersonName.of("Wei", "Li"), EmailAddress.of("wei@example.org"), null, null),
                    null,
                    NOW);
            repository(SqlPlaceBook.class).reserve(agreement.id(), "c1", YEAR);
            repository(JpaNominations.class).add(nomination);
            return nomination;
        });
    }
}
